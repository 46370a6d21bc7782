package org.demarche.find.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Attribution;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

/**
 * Trains the model that finds attributions from reports annotated by people.
 *
 * <p>The same reports give the same bytes. Wants about 4 GB of heap and a few minutes of one core.
 */
public final class AttributionTrainer {
  private static final int BITS = 22;
  private static final int FOLDS = 3;
  private static final int LEAST_SEEN = 2;
  private static final int EPOCHS = 5;
  private static final long SEED = 3;
  private static final float LEAST_WEIGHT = 2;
  private static final double SOFT = 0.5;

  private final List<LabelledWords> reports;

  AttributionTrainer(List<LabelledWords> reports) {
    this.reports = reports;
  }

  /**
   * Trains on a folder of PolNeAR reports and writes the model.
   *
   * @param polnearDir holds pairs of {@code X.txt} and {@code X.ann}
   * @param out the model's file
   * @throws IOException when a report cannot be read or the model not be written
   */
  public static void train(Path polnearDir, Path out) throws IOException {
    TextParser parser = TextParser.load();
    List<LabelledWords> reports = new ArrayList<>();
    for (GoldReport gold : Polnear.read(polnearDir)) {
      ParsedText parsed = parser.parse(gold.report());
      reports.add(LabelledWords.of(new Words(gold.report(), parsed), gold));
    }
    if (reports.size() < FOLDS) {
      throw new IOException("too few annotated reports to train on in " + polnearDir);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AttributionTrainer(reports).learn().compact().write(bytes);
    Files.write(out, bytes.toByteArray());
  }

  /** What is learned, before it is rounded for its file. */
  record Learned(
      CueLexicon lexicon,
      DenseWeights first,
      DenseWeights second,
      Bigrams bigrams,
      double scale,
      Linker linker,
      Calibration calibration) {

    AttributionModel compact() {
      return compact(LEAST_WEIGHT);
    }

    AttributionModel compact(float least) {
      Tagger tagger =
          new Tagger(
              lexicon,
              CompactWeights.of(BITS, first.values, first.chain, least),
              CompactWeights.of(BITS, second.values, second.chain, least),
              bigrams,
              scale);
      return new AttributionModel(tagger, linker, calibration);
    }
  }

  /**
   * Learns everything. The second pass has to see labels as the first gives them to new reports, so
   * each fold is labelled by a first pass that learned from the others.
   */
  Learned learn() {
    CueLexicon lexicon = CueLexicon.learn(reports);
    int[][] looks = new int[reports.size()][0];
    List<List<PerceptronTrainer.Example>> examples = examples(lexicon, looks);
    for (int fold = 0; fold < FOLDS; fold++) {
      Weights weights = sequence(without(examples, fold));
      for (int r = fold; r < reports.size(); r += FOLDS) {
        Words words = reports.get(r).words();
        looks[r] = Tagger.labels(words, emissions(examples.get(r), weights), weights);
      }
    }
    DenseWeights first = sequence(all(examples));
    examples.clear();
    examples.addAll(examples(lexicon, looks));
    Linker linker = link();
    DenseWeights most = sequence(without(examples, 0));
    double scale = scale(examples, most);
    Calibration calibration = calibrate(examples, most, scale, linker);
    DenseWeights second = sequence(all(examples));
    return new Learned(
        lexicon, first, second, Bigrams.learn(reports), scale, linker, calibration);
  }

  private static DenseWeights sequence(List<PerceptronTrainer.Example> examples) {
    return PerceptronTrainer.train(BITS, EPOCHS, SEED, examples);
  }

  private List<List<PerceptronTrainer.Example>> examples(CueLexicon lexicon, int[][] looks) {
    List<List<PerceptronTrainer.Example>> examples = new ArrayList<>();
    Features buffer = new Features(BITS);
    for (int r = 0; r < reports.size(); r++) {
      Words words = reports.get(r).words();
      TokenFeatures features = new TokenFeatures(words, lexicon, looks[r]);
      List<PerceptronTrainer.Example> ofReport = new ArrayList<>();
      for (int start = 0; start < words.size; start = words.passageEnd[start]) {
        int end = words.passageEnd[start];
        int[][] rows = new int[end - start][];
        for (int i = start; i < end; i++) {
          features.of(i, buffer);
          rows[i - start] = buffer.copy();
        }
        int[] labels = Arrays.copyOfRange(reports.get(r).labels(), start, end);
        ofReport.add(new PerceptronTrainer.Example(rows, labels));
      }
      examples.add(ofReport);
    }
    dropRare(all(examples));
    return examples;
  }

  /** Keeps features that were seen more than once. */
  private static void dropRare(List<PerceptronTrainer.Example> examples) {
    byte[] seen = new byte[1 << BITS];
    for (PerceptronTrainer.Example example : examples) {
      for (int[] row : example.features()) {
        for (int feature : row) {
          seen[feature] = (byte) Math.min(LEAST_SEEN, seen[feature] + 1);
        }
      }
    }
    for (PerceptronTrainer.Example example : examples) {
      int[][] rows = example.features();
      for (int i = 0; i < rows.length; i++) {
        rows[i] = IntStream.of(rows[i]).filter(f -> seen[f] >= LEAST_SEEN).toArray();
      }
    }
  }

  private static List<PerceptronTrainer.Example> all(
      List<List<PerceptronTrainer.Example>> examples) {
    return examples.stream().flatMap(List::stream).toList();
  }

  private static List<PerceptronTrainer.Example> without(
      List<List<PerceptronTrainer.Example>> examples, int fold) {
    return IntStream.range(0, examples.size())
        .filter(r -> r % FOLDS != fold)
        .mapToObj(examples::get)
        .flatMap(List::stream)
        .toList();
  }

  private static float[][] emissions(
      List<PerceptronTrainer.Example> examples, Weights weights) {
    return examples.stream()
        .flatMap(e -> Arrays.stream(DenseWeights.emissions(e.features(), weights)))
        .toArray(float[][]::new);
  }

  /** The scale under which the labels of reports the weights were not learned from are likeliest. */
  private static double scale(
      List<List<PerceptronTrainer.Example>> examples, DenseWeights weights) {
    double best = 1;
    double most = Double.NEGATIVE_INFINITY;
    for (double scale = 1; scale > 0.005; scale *= 0.7) {
      double likelihood = 0;
      for (int r = 0; r < examples.size(); r += 4 * FOLDS) {
        for (PerceptronTrainer.Example example : examples.get(r)) {
          double[][] marginals =
              Chain.marginals(weights.emissions(example.features()), weights, scale);
          for (int i = 0; i < marginals.length; i++) {
            likelihood += Math.log(marginals[i][example.labels()[i]] + 1e-9);
          }
        }
      }
      if (likelihood > most) {
        most = likelihood;
        best = scale;
      }
    }
    return best;
  }

  private Linker link() {
    LinkerTrainer trainer = new LinkerTrainer();
    for (LabelledWords report : reports) {
      float[] sure = new float[report.words().size];
      Arrays.fill(sure, 1);
      trainer.add(report, Segment.of(report.labels(), sure));
    }
    return trainer.train();
  }

  /** Fits confidence on the reports of one fold, tagged by what was learned from the others. */
  private Calibration calibrate(
      List<List<PerceptronTrainer.Example>> stacked,
      DenseWeights weights,
      double scale,
      Linker linker) {
    List<Calibration.Example> examples = new ArrayList<>();
    for (int r = 0; r < reports.size(); r += FOLDS) {
      Words words = reports.get(r).words();
      float[][] emissions = emissions(stacked.get(r), weights);
      Tagging tagging = Tagger.decode(words, emissions, weights, scale);
      for (Link link : linker.link(words, tagging.segments())) {
        boolean right = isRight(words, link, reports.get(r).gold().attributions());
        examples.add(new Calibration.Example(Calibration.describe(words, link), right));
      }
    }
    return Calibration.learn(examples);
  }

  /** Whether a gold attribution has about this content, and this source, or neither has one. */
  private static boolean isRight(Words words, Link link, List<Attribution> gold) {
    String text = words.parsed.text();
    List<org.demarche.model.Span> content =
        link.content().stream().map(s -> s.span(words)).toList();
    for (Attribution attribution : gold) {
      if (Texts.jaccard(text, content, attribution.content()) >= SOFT) {
        boolean none = attribution.source().isEmpty() && link.source().isEmpty();
        return none
            || link.source().stream()
                .anyMatch(s -> attribution.source().stream().anyMatch(s.span(words)::overlaps));
      }
    }
    return false;
  }
}
