package org.demarche.find.statement;

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
