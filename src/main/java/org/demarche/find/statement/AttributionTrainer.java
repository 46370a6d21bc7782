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
  private static final int FOLDS = 4;
  private static final int LEAST_SEEN = 2;
  private static final int EPOCHS = 6;
  private static final long SEED = 3;
  private static final float LEAST_WEIGHT = 0.2f;
  private static final double SOFT = 0.5;

  private final List<LabelledWords> reports;

  private AttributionTrainer(List<LabelledWords> reports) {
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
    new AttributionTrainer(reports).train().write(bytes);
    Files.write(out, bytes.toByteArray());
  }

  private AttributionModel train() {
    CueLexicon lexicon = CueLexicon.learn(reports);
    int[][] noLooks = new int[reports.size()][0];
    List<List<PerceptronTrainer.Example>> plain = examples(lexicon, noLooks);
    int[][] looks = new int[reports.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      Weights weights = sequence(without(plain, fold));
      for (int r = fold; r < reports.size(); r += FOLDS) {
        looks[r] = decode(plain.get(r), weights, r).labels();
      }
    }
    CompactWeights first = sequence(all(plain));
    plain.clear();
    List<List<PerceptronTrainer.Example>> stacked = examples(lexicon, looks);
    Linker linker = link();
    Calibration calibration = calibrate(stacked, linker);
    CompactWeights second = sequence(all(stacked));
    return new AttributionModel(new Tagger(lexicon, first, second), linker, calibration);
  }

  private static CompactWeights sequence(List<PerceptronTrainer.Example> examples) {
    DenseWeights dense = PerceptronTrainer.train(BITS, EPOCHS, SEED, examples);
    return CompactWeights.of(BITS, dense.values, dense.chain, LEAST_WEIGHT);
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

  private Tagging decode(List<PerceptronTrainer.Example> examples, Weights weights, int report) {
    float[][] emissions =
        examples.stream()
            .flatMap(e -> Arrays.stream(DenseWeights.emissions(e.features(), weights)))
            .toArray(float[][]::new);
    return Tagger.decode(reports.get(report).words(), emissions, weights);
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

  /** Fits confidence on the reports of one fold, tagged by a model of the others. */
  private Calibration calibrate(List<List<PerceptronTrainer.Example>> stacked, Linker linker) {
    Weights weights = sequence(without(stacked, 0));
    List<Calibration.Example> examples = new ArrayList<>();
    for (int r = 0; r < reports.size(); r += FOLDS) {
      Words words = reports.get(r).words();
      Tagging tagging = decode(stacked.get(r), weights, r);
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
