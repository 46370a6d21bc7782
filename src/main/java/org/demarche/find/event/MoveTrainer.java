package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.model.Move;
import org.demarche.model.Report;
import org.demarche.text.ParsedText;

/** Trains and cross-validates the model of moves on the project's own examples. */
final class MoveTrainer {
  private static final LinearTrainer.Settings SETTINGS =
      new LinearTrainer.Settings(0.5, 1, false, 200);

  /** An example with its move and what the model sees of it. */
  record Row(Move move, String source, Features.Vector vector, Map<String, Double> votes) {}

  /**
   * How well held-out examples are read.
   *
   * @param accuracy share of right moves
   * @param macroF1 mean F1 of the moves
   * @param inversions share of examples read as the opposite of what they are
   * @param errors "wanted → found: source" of each error
   */
  record Figures(double accuracy, double macroF1, double inversions, List<String> errors) {}

  private final Moves moves;
  private final Function<Report, ParsedText> parser;

  MoveTrainer(Rules rules, Lexicon kinds, Function<Report, ParsedText> parser) {
    this.moves =
        new Moves(
            rules,
            kinds,
            new Linear(List.of(), new int[0], new float[0], new float[0], new float[0], false));
    this.parser = parser;
  }

  /** Reads lines {@code move<TAB>example}. */
  List<Row> rows(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      Move move = Move.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
      Example example = Example.of(line.substring(tab + 1), parser);
      rows.add(row(move, line.substring(tab + 1), example));
    }
    return rows;
  }

  private Row row(Move move, String source, Example example) {
    Words words = new Words(example.parsed());
    Moves.Context context = context(example, words);
    Unit unit = Unit.of(words, example.statement().words().content()).get(0);
    List<Rules.Hit> hits = moves.hits(context, unit, true);
    Map<String, Double> votes = new TreeMap<>();
    Moves.votes(hits).forEach((voted, vote) -> votes.put(voted.name(), vote));
    return new Row(move, source, moves.features(context, unit, true, hits).vector(), votes);
  }

  /** What is known of an example before it is read. */
  static Moves.Context context(Example example, Words words) {
    Sides.Cast cast = new Sides.Cast(words, example.mentions(), example.actors());
    boolean quoted = example.statement().words().kind() == org.demarche.model.StatementKind.DIRECT;
    int begin = words.in(example.statement().words().contentSpan()).begin();
    Sides sides = new Sides(words, cast, example.statement().speakers(), quoted, begin);
    return new Moves.Context(words, sides, example.statement(), Cue.of(words, example.statement()));
  }

  Linear train(List<Row> rows) {
    Map<Integer, Map<String, Double>> priors = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      priors.put(i, rows.get(i).votes());
    }
    return LinearTrainer.fit(
        rows.stream().map(Row::vector).toList(),
        rows.stream().map(row -> row.move().name()).toList(),
        priors,
        SETTINGS);
  }

  /** Figures over folds; row i is held out in fold i modulo their number. */
  Figures validate(List<Row> rows, int folds) {
    Move[] found = new Move[rows.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Row> seen = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (i % folds != fold) {
          seen.add(rows.get(i));
        }
      }
      Linear model = train(seen);
      for (int i = fold; i < rows.size(); i += folds) {
        double[] scores = model.scores(rows.get(i).vector());
        for (int label = 0; label < scores.length; label++) {
          scores[label] += rows.get(i).votes().getOrDefault(model.labels().get(label), 0.0);
        }
        int best = Linear.argMax(scores);
        found[i] = Move.valueOf(model.labels().get(best));
      }
    }
    return figures(rows, found);
  }

  private static Figures figures(List<Row> rows, Move[] found) {
    int right = 0;
    int inverted = 0;
    TreeMap<Move, int[]> counts = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Move wanted = rows.get(i).move();
      counts.computeIfAbsent(wanted, key -> new int[3])[1]++;
      counts.computeIfAbsent(found[i], key -> new int[3])[2]++;
      if (wanted == found[i]) {
        right++;
        counts.get(wanted)[0]++;
      } else {
        inverted += Moves.areOpposite(wanted, found[i]) ? 1 : 0;
        errors.add(wanted + " → " + found[i] + ": " + rows.get(i).source());
      }
    }
    Set<Move> all = new TreeSet<>(counts.keySet());
    double sum = 0;
    for (Move move : all) {
      int[] c = counts.get(move);
      sum += c[0] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
    }
    double n = rows.size();
    return new Figures(right / n, sum / all.size(), inverted / n, errors);
  }
}
