package org.demarche.find.event;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.model.Report;
import org.demarche.text.ParsedText;

/**
 * Trains the models of this package: PLOVER classes of marked pairs, and the moves of statements.
 * The same input gives the same bytes.
 */
public final class EventsTrainer {
  private static final LinearTrainer.Settings PAIRS = new LinearTrainer.Settings(100, 2, true, 80);
  private static final long SEED = 7;

  private EventsTrainer() {}

  /** Trains the classifier of marked pairs and writes its model. */
  public static void trainPairs(List<PloverRow> rows, OutputStream target) throws IOException {
    fit(vectors(rows), rows).write(target);
  }

  /**
   * Predicts each row by a model that has seen no row with its sentence.
   *
   * @param rows to train on and predict
   * @param folds how many models
   * @return the predicted class of each row, in their order
   */
  public static List<String> predictHeldOut(List<PloverRow> rows, int folds) {
    int[] foldOf = foldsOf(rows, folds);
    List<Features.Vector> vectors = vectors(rows);
    String[] predicted = new String[rows.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Features.Vector> seen = new ArrayList<>();
      List<PloverRow> seenRows = new ArrayList<>();
      for (int i = 0; i < foldOf.length; i++) {
        if (foldOf[i] != fold) {
          seen.add(vectors.get(i));
          seenRows.add(rows.get(i));
        }
      }
      Linear model = fit(seen, seenRows);
      for (int i = 0; i < foldOf.length; i++) {
        if (foldOf[i] == fold) {
          predicted[i] = model.labels().get(Linear.argMax(model.scores(vectors.get(i))));
        }
      }
    }
    return List.of(predicted);
  }

  /** The fold each row is held out in: classes spread evenly, rows of one sentence together. */
  public static int[] foldsOf(List<PloverRow> rows, int folds) {
    Map<String, List<Integer>> bySentence = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      bySentence.computeIfAbsent(rows.get(i).plain(), key -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = new ArrayList<>(bySentence.values());
    Collections.shuffle(groups, new Random(SEED));
    groups.sort(Comparator.comparingInt(group -> -group.size()));
    int[] foldOf = new int[rows.size()];
    double[] sizes = new double[folds];
    Map<String, int[]> seen = new TreeMap<>();
    for (List<Integer> group : groups) {
      double[] load = Arrays.stream(sizes).map(size -> 0.01 * size).toArray();
      for (int row : group) {
        int[] counts = seen.computeIfAbsent(rows.get(row).root(), key -> new int[folds]);
        for (int fold = 0; fold < folds; fold++) {
          load[fold] += counts[fold];
        }
      }
      int best = Linear.argMax(Arrays.stream(load).map(value -> -value).toArray());
      for (int row : group) {
        foldOf[row] = best;
        sizes[best]++;
        seen.get(rows.get(row).root())[best]++;
      }
    }
    return foldOf;
  }

  /**
   * Trains the model of moves on lines {@code move<TAB>example} and writes it.
   *
   * @param parser how examples are parsed
   */
  public static void trainMoves(
      List<String> lines, Function<Report, ParsedText> parser, OutputStream target)
      throws IOException {
    MoveTrainer trainer = moveTrainer(parser);
    trainer.train(trainer.rows(lines)).write(target);
  }

  /**
   * How held-out examples of moves are read.
   *
   * @param accuracy share of right moves
   * @param macroF1 mean F1 of the moves
   * @param inversions share read as the opposite of what they are
   */
  public record MoveFigures(double accuracy, double macroF1, double inversions) {}

  /** Cross-validates the model of moves on lines {@code move<TAB>example}. */
  public static MoveFigures validateMoves(
      List<String> lines, int folds, Function<Report, ParsedText> parser) {
    MoveTrainer trainer = moveTrainer(parser);
    MoveTrainer.Figures figures = trainer.validate(trainer.rows(lines), folds);
    return new MoveFigures(figures.accuracy(), figures.macroF1(), figures.inversions());
  }

  private static MoveTrainer moveTrainer(Function<Report, ParsedText> parser) {
    Rules rules = Rules.of(Resources.lines("moves.rules"));
    return new MoveTrainer(rules, Lexicon.of(Resources.lines("kinds.tsv")), parser);
  }

  private static List<Features.Vector> vectors(List<PloverRow> rows) {
    PairFeatures features = new PairFeatures(Resources.lines("plover-words.tsv"));
    return rows.stream().map(row -> features.of(Pair.of(row.marked()))).toList();
  }

  private static Linear fit(List<Features.Vector> vectors, List<PloverRow> rows) {
    return LinearTrainer.fit(vectors, rows.stream().map(PloverRow::root).toList(), PAIRS);
  }
}
