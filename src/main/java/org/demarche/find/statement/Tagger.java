package org.demarche.find.statement;

import java.util.Arrays;

/**
 * Labels the tokens of a report as source, cue and content in two passes: the second sees what the
 * first has found around a token.
 *
 * @param lexicon how often words are cues or sources
 * @param first weights of the first pass
 * @param second weights of the second pass
 * @param bigrams steps between labels beside another model
 * @param scale turns sums of weights into logarithms of probabilities
 */
record Tagger(
    CueLexicon lexicon, Weights first, Weights second, Bigrams bigrams, double scale) {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final int[] NO_LABELS = {};
  private static final double LEAST = 1e-6;

  /**
   * Tags a report.
   *
   * @param other log-probabilities of another model, by token, or no rows
   * @param share how much this tagger's log-probabilities count beside the other model's
   */
  Tagging tag(Words words, float[][] other, float share) {
    float[][] plain = emissions(words, NO_LABELS, first);
    int[] firstLook = labels(words, plain, first);
    float[][] emissions = emissions(words, firstLook, second);
    if (other.length == 0) {
      return decode(words, emissions, second, scale);
    }
    return decode(words, mixed(words, emissions, other, share), bigrams, 1);
  }

  private float[][] mixed(Words words, float[][] emissions, float[][] other, float share) {
    if (other.length != words.size) {
      throw new IllegalArgumentException(
          "a model gives " + other.length + " rows for " + words.size + " tokens");
    }
    float[][] mixed = new float[words.size][LABELS];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      float[][] rows = Arrays.copyOfRange(emissions, start, words.passageEnd[start]);
      double[][] own = Chain.marginals(rows, second, scale);
      for (int i = 0; i < own.length; i++) {
        for (int k = 0; k < LABELS; k++) {
          double log = Math.log(own[i][k] + LEAST);
          mixed[start + i][k] = other[start + i][k] + share * (float) log;
        }
      }
    }
    return mixed;
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

  /** The best labels of each passage. */
  static int[] labels(Words words, float[][] emissions, Steps steps) {
    int[] labels = new int[words.size];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      float[][] rows = Arrays.copyOfRange(emissions, start, words.passageEnd[start]);
      System.arraycopy(Chain.best(rows, steps), 0, labels, start, rows.length);
    }
    return labels;
  }

  /** The best labels of each passage with their probabilities. */
  static Tagging decode(Words words, float[][] emissions, Steps steps, double scale) {
    int[] labels = labels(words, emissions, steps);
    float[] sureness = new float[words.size];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      float[][] rows = Arrays.copyOfRange(emissions, start, words.passageEnd[start]);
      double[][] marginals = Chain.marginals(rows, steps, scale);
      for (int i = 0; i < rows.length; i++) {
        sureness[start + i] = (float) marginals[i][labels[start + i]];
      }
    }
    return new Tagging(labels, sureness, Segment.of(labels, sureness));
  }
}
