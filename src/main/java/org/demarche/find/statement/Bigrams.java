package org.demarche.find.statement;

import java.util.List;

/**
 * How much likelier a label is behind another than by itself, as counted where people labelled:
 * steps for models that know tokens only.
 *
 * @param values for each pair of labels, then for each label at a start
 */
record Bigrams(float[] values) implements Steps {
  static final int SIZE = AttributionLabels.COUNT * (AttributionLabels.COUNT + 1);

  private static final int LABELS = AttributionLabels.COUNT;

  /** Models of tokens see their neighbours too: counted in full, steps would count twice. */
  private static final double STRENGTH = 0.3;

  static Bigrams learn(List<LabelledWords> reports) {
    double[] pairs = new double[SIZE];
    double[] single = new double[LABELS];
    double all = 0;
    for (LabelledWords report : reports) {
      int[] labels = report.labels();
      for (int i = 0; i < labels.length; i++) {
        boolean starts = report.words().passageFirst[i] == i;
        pairs[(starts ? LABELS : labels[i - 1]) * LABELS + labels[i]]++;
        single[labels[i]]++;
        all++;
      }
    }
    float[] values = new float[SIZE];
    for (int from = 0; from <= LABELS; from++) {
      double sum = LABELS;
      for (int to = 0; to < LABELS; to++) {
        sum += pairs[from * LABELS + to];
      }
      for (int to = 0; to < LABELS; to++) {
        double behind = (pairs[from * LABELS + to] + 1) / sum;
        double alone = (single[to] + 1) / (all + LABELS);
        values[from * LABELS + to] = (float) (STRENGTH * Math.log(behind / alone));
      }
    }
    return new Bigrams(values);
  }

  @Override
  public float transition(int from, int to) {
    return values[from * LABELS + to];
  }

  @Override
  public float start(int label) {
    return values[LABELS * LABELS + label];
  }
}
