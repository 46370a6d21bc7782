package org.demarche.find.statement;

import java.util.Arrays;

/** The best sequence of labels, and the probability of each label, in a linear chain. */
final class Chain {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final float NEVER = -1e30f;

  private Chain() {}

  /** The legal sequence with the highest sum of emissions and transitions (Viterbi). */
  static int[] best(float[][] emissions, Steps steps) {
    int n = emissions.length;
    float[] score = new float[LABELS];
    float[] next = new float[LABELS];
    byte[][] from = new byte[n][LABELS];
    for (int k = 0; k < LABELS; k++) {
      score[k] = AttributionLabels.mayStart(k) ? steps.start(k) + emissions[0][k] : NEVER;
    }
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        int arg = bestBefore(k, score, steps);
        from[i][k] = (byte) arg;
        next[k] = score[arg] + steps.transition(arg, k) + emissions[i][k];
      }
      float[] swap = score;
      score = next;
      next = swap;
    }
    return traceBack(score, from);
  }

  private static int bestBefore(int label, float[] score, Steps steps) {
    int arg = -1;
    float best = 0;
    for (int j = 0; j < LABELS; j++) {
      if (AttributionLabels.mayFollow(j, label)) {
        float value = score[j] + steps.transition(j, label);
        if (arg < 0 || value > best) {
          best = value;
          arg = j;
        }
      }
    }
    return arg;
  }

  private static int[] traceBack(float[] score, byte[][] from) {
    int[] labels = new int[from.length];
    int at = 0;
    for (int k = 1; k < LABELS; k++) {
      if (AttributionLabels.mayEnd(k) && score[k] > score[at]) {
        at = k;
      }
    }
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = at;
      at = from[i][at];
    }
    return labels;
  }

  /**
   * The probability of each label at each token (forward-backward).
   *
   * @param scale what emissions and steps are multiplied by; small where weights are overconfident
   */
  static double[][] marginals(float[][] emissions, Steps steps, double scale) {
    int n = emissions.length;
    double[][] step = transitions(steps, scale);
    double[][] emitted = new double[n][];
    for (int i = 0; i < n; i++) {
      emitted[i] = exponentials(emissions[i], scale);
    }
    double[][] forward = forward(emitted, step, steps, scale);
    double[][] backward = backward(emitted, step);
    double[][] marginals = new double[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        marginals[i][k] = forward[i][k] * backward[i][k];
      }
      normalize(marginals[i]);
    }
    return marginals;
  }

  private static double[][] transitions(Steps steps, double scale) {
    double[][] step = new double[LABELS][LABELS];
    for (int j = 0; j < LABELS; j++) {
      for (int k = 0; k < LABELS; k++) {
        step[j][k] = AttributionLabels.mayFollow(j, k) ? Math.exp(scale * steps.transition(j, k)) : 0;
      }
    }
    return step;
  }

  private static double[] exponentials(float[] emissions, double scale) {
    float max = NEVER;
    for (float value : emissions) {
      max = Math.max(max, value);
    }
    double[] result = new double[LABELS];
    for (int k = 0; k < LABELS; k++) {
      result[k] = Math.exp(scale * (emissions[k] - max));
    }
    return result;
  }

  private static double[][] forward(
      double[][] emitted, double[][] step, Steps steps, double scale) {
    int n = emitted.length;
    double[][] forward = new double[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        double sum = 0;
        if (i == 0) {
          sum = AttributionLabels.mayStart(k) ? Math.exp(scale * steps.start(k)) : 0;
        } else {
          for (int j = 0; j < LABELS; j++) {
            sum += forward[i - 1][j] * step[j][k];
          }
        }
        boolean possible = i < n - 1 || AttributionLabels.mayEnd(k);
        forward[i][k] = possible ? sum * emitted[i][k] : 0;
      }
      normalize(forward[i]);
    }
    return forward;
  }

  private static double[][] backward(double[][] emitted, double[][] step) {
    int n = emitted.length;
    double[][] backward = new double[n][LABELS];
    for (int k = 0; k < LABELS; k++) {
      backward[n - 1][k] = AttributionLabels.mayEnd(k) ? 1 : 0;
    }
    double[] ahead = new double[LABELS];
    for (int i = n - 2; i >= 0; i--) {
      for (int k = 0; k < LABELS; k++) {
        ahead[k] = emitted[i + 1][k] * backward[i + 1][k];
      }
      for (int j = 0; j < LABELS; j++) {
        double sum = 0;
        for (int k = 0; k < LABELS; k++) {
          sum += step[j][k] * ahead[k];
        }
        backward[i][j] = sum;
      }
      normalize(backward[i]);
    }
    return backward;
  }

  private static void normalize(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    if (sum > 0) {
      for (int k = 0; k < values.length; k++) {
        values[k] /= sum;
      }
    } else {
      Arrays.fill(values, 1.0 / values.length);
    }
  }
}
