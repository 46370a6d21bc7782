package org.demarche.find.statement;

import java.util.Arrays;

/**
 * Labels the tokens of a report as source, cue and content by a linear chain over each passage. (A
 * second pass that sees the labels of the first was tried: +0.1 points of F1 for twice the time.)
 *
 * @param lexicon how often words are cues or sources
 * @param weights what features say
 * @param bigrams steps between labels beside another model
 * @param scale turns a token's sums of weights into logarithms of probabilities
 */
record Tagger(CueLexicon lexicon, Weights weights, Bigrams bigrams, double scale) {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final double LEAST = -12;

  /**
   * Tags a report.
   *
   * @param other log-probabilities of another model, by token, or no rows
   * @param share how much this tagger's log-probabilities count beside the other model's
   */
  Tagging tag(Words words, float[][] other, float share) {
    float[][] emissions = emissions(words);
    if (other.length == 0) {
      return decode(words, emissions, weights, scale);
    }
    return decode(words, mixed(words, emissions, other, share), bigrams, 1);
  }

  private float[][] mixed(Words words, float[][] emissions, float[][] other, float share) {
    if (other.length != words.size) {
      throw new IllegalArgumentException(
          "a model gives " + other.length + " rows for " + words.size + " tokens");
    }
    float[][] mixed = new float[words.size][LABELS];
    for (int i = 0; i < words.size; i++) {
      double[] own = logarithms(emissions[i], scale);
      for (int k = 0; k < LABELS; k++) {
        mixed[i][k] = other[i][k] + share * (float) own[k];
      }
    }
    return mixed;
  }

  /** Logarithms of the probabilities a token's sums of weights stand for by themselves. */
  static double[] logarithms(float[] sums, double scale) {
    double most = sums[0];
    for (float sum : sums) {
      most = Math.max(most, sum);
    }
    double all = 0;
    for (float sum : sums) {
      all += Math.exp(scale * (sum - most));
    }
    double[] logarithms = new double[sums.length];
    for (int k = 0; k < sums.length; k++) {
      logarithms[k] = Math.max(LEAST, scale * (sums[k] - most) - Math.log(all));
    }
    return logarithms;
  }

  float[][] emissions(Words words) {
    TokenFeatures features = new TokenFeatures(words, lexicon);
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

  /**
   * The best labels of each passage.
   *
   * @param scale what margins are multiplied by
   */
  static Tagging decode(Words words, float[][] emissions, Steps steps, double scale) {
    int[] labels = new int[words.size];
    float[] margins = new float[words.size];
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      Chain chain = new Chain(Arrays.copyOfRange(emissions, start, words.passageEnd[start]), steps);
      int[] best = chain.best();
      float[] margin = chain.margins(best);
      for (int i = 0; i < best.length; i++) {
        labels[start + i] = best[i];
        margins[start + i] = (float) scale * margin[i];
      }
    }
    return new Tagging(labels, margins, Segment.of(labels, margins));
  }
}
