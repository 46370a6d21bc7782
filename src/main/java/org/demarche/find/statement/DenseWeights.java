package org.demarche.find.statement;

import java.util.List;

/** Weights in full precision, as training needs them. */
final class DenseWeights implements Weights {
  private static final int LABELS = AttributionLabels.COUNT;

  /** One for each label of each bucket. */
  final float[] values;

  /** Of transitions, from × to, then of starts. */
  final float[] chain = new float[LABELS * (LABELS + 1)];

  private final int bits;

  DenseWeights(int bits) {
    this.bits = bits;
    values = new float[LABELS << bits];
  }

  /** The mean of weights of one size. */
  static DenseWeights mean(List<DenseWeights> each) {
    DenseWeights mean = new DenseWeights(each.get(0).bits);
    for (DenseWeights one : each) {
      for (int i = 0; i < mean.values.length; i++) {
        mean.values[i] += one.values[i] / each.size();
      }
      for (int i = 0; i < mean.chain.length; i++) {
        mean.chain[i] += one.chain[i] / each.size();
      }
    }
    return mean;
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public void addTo(int feature, float[] scores) {
    int base = feature * LABELS;
    for (int k = 0; k < LABELS; k++) {
      scores[k] += values[base + k];
    }
  }

  @Override
  public float transition(int from, int to) {
    return chain[from * LABELS + to];
  }

  @Override
  public float start(int label) {
    return chain[LABELS * LABELS + label];
  }

  float[][] emissions(int[][] features) {
    return emissions(features, this);
  }

  static float[][] emissions(int[][] features, Weights weights) {
    float[][] emissions = new float[features.length][LABELS];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        weights.addTo(feature, emissions[i]);
      }
    }
    return emissions;
  }
}
