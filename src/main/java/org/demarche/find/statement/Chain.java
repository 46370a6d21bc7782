package org.demarche.find.statement;

/** The best sequence of labels in a linear chain, and how much better each of its labels is. */
final class Chain {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final float NEVER = -1e30f;

  private final float[][] emissions;
  private final Steps steps;

  /** The best sum of a legal sequence up to a token with a label there, its emission included. */
  private final float[][] before;

  Chain(float[][] emissions, Steps steps) {
    this.emissions = emissions;
    this.steps = steps;
    before = new float[emissions.length][LABELS];
    for (int i = 0; i < emissions.length; i++) {
      for (int k = 0; k < LABELS; k++) {
        before[i][k] = reach(i, k) + emissions[i][k];
      }
    }
  }

  private float reach(int i, int label) {
    if (i == 0) {
      return AttributionLabels.mayStart(label) ? steps.start(label) : NEVER;
    }
    float best = NEVER;
    for (int j = 0; j < LABELS; j++) {
      if (AttributionLabels.mayFollow(j, label)) {
        best = Math.max(best, before[i - 1][j] + steps.transition(j, label));
      }
    }
    return best;
  }

  /** The legal sequence with the highest sum of emissions and steps (Viterbi). */
  int[] best() {
    int n = emissions.length;
    int[] labels = new int[n];
    int at = 0;
    for (int k = 1; k < LABELS; k++) {
      if (AttributionLabels.mayEnd(k) && before[n - 1][k] > before[n - 1][at]) {
        at = k;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = at;
      at = i == 0 ? at : bestBefore(i, at);
    }
    return labels;
  }

  private int bestBefore(int i, int label) {
    int arg = 0;
    float best = NEVER;
    for (int j = 0; j < LABELS; j++) {
      if (AttributionLabels.mayFollow(j, label)) {
        float value = before[i - 1][j] + steps.transition(j, label);
        if (value > best) {
          best = value;
          arg = j;
        }
      }
    }
    return arg;
  }

  /** By how much the best sequence beats the best one with another label at each token. */
  float[] margins(int[] best) {
    int n = emissions.length;
    float[] margins = new float[n];
    float[] behind = new float[LABELS];
    for (int k = 0; k < LABELS; k++) {
      behind[k] = AttributionLabels.mayEnd(k) ? 0 : NEVER;
    }
    for (int i = n - 1; i >= 0; i--) {
      float other = NEVER;
      for (int k = 0; k < LABELS; k++) {
        other = k == best[i] ? other : Math.max(other, before[i][k] + behind[k]);
      }
      margins[i] = before[i][best[i]] + behind[best[i]] - other;
      behind = stepBack(i, behind);
    }
    return margins;
  }

  private float[] stepBack(int i, float[] behind) {
    float[] next = new float[LABELS];
    for (int j = 0; j < LABELS; j++) {
      next[j] = NEVER;
      for (int k = 0; k < LABELS; k++) {
        if (AttributionLabels.mayFollow(j, k)) {
          float value = steps.transition(j, k) + emissions[i][k] + behind[k];
          next[j] = Math.max(next[j], value);
        }
      }
    }
    return next;
  }
}
