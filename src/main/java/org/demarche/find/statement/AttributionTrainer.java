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
  private static final int EPOCHS = 6;
  private static final List<Long> SEEDS = List.of(3L, 4L);
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
   * @return how many reports it learned from
   * @throws IOException when a report cannot be read or the model not be written
   */
  public static int train(Path polnearDir, Path out) throws IOException {
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
    new AttributionTrainer(reports).learn().compact(LEAST_WEIGHT).write(bytes);
    Files.write(out, bytes.toByteArray());
    return reports.size();
  }

  /** What is learned, before it is rounded for its file. */
  record Learned(
      CueLexicon lexicon,
      DenseWeights weights,
      Bigrams bigrams,
      double scale,
      Linker linker,
      Calibration calibration) {

    AttributionModel compact(float least) {
      CompactWeights rounded = CompactWeights.of(BITS, weights.values, weights.chain, least);
      return new AttributionModel(
          new Tagger(lexicon, rounded, bigrams, scale), linker, calibration);
    }
  }

  /** Learns everything; doubt is learned on a fold the weights for it were not learned from. */
  Learned learn() {
    CueLexicon lexicon = CueLexicon.learn(reports);
    List<List<PerceptronTrainer.Example>> examples = examples(lexicon);
    DenseWeights weights = sequences(all(examples));
    DenseWeights most = sequences(without(examples, 0));
    double scale = scale(examples, most);
    Linker linker = link();
    Calibration calibration = calibrate(examples, most, scale, linker);
    return new Learned(lexicon, weights, Bigrams.learn(reports), scale, linker, calibration);
  }

  /** The mean of weights learned in different orders of the examples: steadier than each. */
  private static DenseWeights sequences(List<PerceptronTrainer.Example> examples) {
    List<DenseWeights> each =
        SEEDS.parallelStream()
            .map(seed -> PerceptronTrainer.train(BITS, EPOCHS, seed, examples))
            .toList();
    return DenseWeights.mean(each);
  }

  private List<List<PerceptronTrainer.Example>> examples(CueLexicon lexicon) {
    List<List<PerceptronTrainer.Example>> examples = new ArrayList<>();
    Features buffer = new Features(BITS);
    for (int r = 0; r < reports.size(); r++) {
      Words words = reports.get(r).words();
      TokenFeatures features = new TokenFeatures(words, lexicon);
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

  private static float[][] emissions(List<PerceptronTrainer.Example> examples, Weights weights) {
    return examples.stream()
        .flatMap(e -> Arrays.stream(DenseWeights.emissions(e.features(), weights)))
        .toArray(float[][]::new);
  }

  /**
   * The scale under which the labels of reports the weights were not learned from are likeliest.
   */
  private static double scale(
      List<List<PerceptronTrainer.Example>> examples, DenseWeights weights) {
    double best = 1;
    double most = Double.NEGATIVE_INFINITY;
    for (double scale = 0.1; scale > 0.0001; scale *= 0.7) {
      double likelihood = 0;
      for (int r = 0; r < examples.size(); r += 4 * FOLDS) {
        for (PerceptronTrainer.Example example : examples.get(r)) {
          float[][] sums = weights.emissions(example.features());
          for (int i = 0; i < sums.length; i++) {
            likelihood += Tagger.logarithms(sums[i], scale)[example.labels()[i]];
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
