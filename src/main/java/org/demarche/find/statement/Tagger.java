package org.demarche.find.statement;

/**
 * Labels the tokens of a report as source, cue and content in two passes: the second sees what the
 * first has found around a token.
 *
 * @param lexicon how often words are cues or sources
 * @param first weights of the first pass
 * @param second weights of the second pass
 */
record Tagger(CueLexicon lexicon, Weights first, Weights second) {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final int[] NO_LABELS = {};

  /**
   * Tags a report.
   *
   * @param other log-probabilities of another model, by token, or no rows
   * @param share how much this tagger's log-probabilities count beside the other model's
   */
  Tagging tag(Words words, float[][] other, float share) {
    int[] firstLook = decode(words, emissions(words, NO_LABELS, first), first).labels();
    float[][] emissions = emissions(words, firstLook, second);
    return other.length == 0
        ? decode(words, emissions, second)
        : decodeMixed(words, emissions, other, share);
  }

  private Tagging decodeMixed(Words words, float[][] emissions, float[][] other, float share) {
    float[][] mixed = new float[words.size][];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      int end = words.passageEnd[start];
      double[][] own =
          Chain.marginals(
              java.util.Arrays.copyOfRange(emissions, start, end), second, new double[0]);
      for (int i = start; i < end; i++) {
        mixed[i] = new float[LABELS];
        for (int k = 0; k < LABELS; k++) {
          mixed[i][k] = other[i][k] + share * (float) Math.log(own[i - start][k] + 1e-6);
        }
      }
    }
    return decode(words, mixed, second);
  }

  float[][] emissions(Words words, int[] firstLook, Weights weights) {
    TokenFeatures features = new TokenFeatures(words, lexicon, firstLook);
    Features buffer = new Features(weights.bits());
    float[][] emissions = new float[words.size][LABELS];
    for (int i = 0; i < words.size; i++) {
      features.of(i, buffer);
      for (int f = 0; f < buffer.count(); f++) {
        weights.addTo(buffer.at(f), emissions[i]);
      }
    }
    return emissions;
  }

  static Tagging decode(Words words, float[][] emissions, Weights weights) {
    int[] labels = new int[words.size];
    float[] sureness = new float[words.size];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      float[][] rows = java.util.Arrays.copyOfRange(emissions, start, words.passageEnd[start]);
      int[] best = Chain.best(rows, weights);
      double[][] marginals = Chain.marginals(rows, weights, new double[0]);
      for (int i = 0; i < best.length; i++) {
        labels[start + i] = best[i];
        sureness[start + i] = (float) marginals[i][best[i]];
      }
    }
    return new Tagging(labels, sureness, Segment.of(labels, sureness));
  }
}
