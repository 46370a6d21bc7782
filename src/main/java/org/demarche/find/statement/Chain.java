package org.demarche.find.statement;

import java.util.Arrays;

/** The best sequence of labels, and the probability of each label, in a linear chain. */
final class Chain {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final float NEVER = -1e30f;

  private Chain() {}

  /** The legal sequence with the highest sum of emissions and transitions (Viterbi). */
  static int[] best(float[][] emissions, Weights weights) {
    int n = emissions.length;
    float[] score = new float[LABELS];
    float[] next = new float[LABELS];
    byte[][] from = new byte[n][LABELS];
    for (int k = 0; k < LABELS; k++) {
      score[k] = AttributionLabels.mayStart(k) ? weights.start(k) + emissions[0][k] : NEVER;
    }
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        int arg = bestBefore(k, score, weights);
        from[i][k] = (byte) arg;
        next[k] = score[arg] + weights.transition(arg, k) + emissions[i][k];
      }
      float[] swap = score;
      score = next;
      next = swap;
    }
    return traceBack(score, from);
  }

  private static int bestBefore(int label, float[] score, Weights weights) {
    int arg = -1;
    float best = 0;
    for (int j = 0; j < LABELS; j++) {
      if (AttributionLabels.mayFollow(j, label)) {
        float value = score[j] + weights.transition(j, label);
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
   * @param expected where not empty, expected counts of transitions are added to it: from × to,
   *     then of starts
   */
  static double[][] marginals(float[][] emissions, Weights weights, double[] expected) {
    int n = emissions.length;
    double[][] step = transitions(weights);
    double[][] emitted = new double[n][];
    for (int i = 0; i < n; i++) {
      emitted[i] = exponentials(emissions[i]);
    }
    double[][] forward = forward(emitted, step, weights);
    double[][] backward = backward(emitted, step);
    double[][] marginals = new double[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        marginals[i][k] = forward[i][k] * backward[i][k];
      }
      normalize(marginals[i]);
    }
    if (expected.length > 0) {
      expect(forward, backward, emitted, step, marginals[0], expected);
    }
    return marginals;
  }

  private static double[][] transitions(Weights weights) {
    double[][] step = new double[LABELS][LABELS];
    for (int j = 0; j < LABELS; j++) {
      for (int k = 0; k < LABELS; k++) {
        step[j][k] = AttributionLabels.mayFollow(j, k) ? Math.exp(weights.transition(j, k)) : 0;
      }
    }
    return step;
  }

  private static double[] exponentials(float[] emissions) {
    float max = NEVER;
    for (float value : emissions) {
      max = Math.max(max, value);
    }
    double[] result = new double[LABELS];
    for (int k = 0; k < LABELS; k++) {
      result[k] = Math.exp(emissions[k] - max);
    }
    return result;
  }

  private static double[][] forward(double[][] emitted, double[][] step, Weights weights) {
    int n = emitted.length;
    double[][] forward = new double[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < LABELS; k++) {
        double sum = 0;
        if (i == 0) {
          sum = AttributionLabels.mayStart(k) ? Math.exp(weights.start(k)) : 0;
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

  private static void expect(
      double[][] forward,
      double[][] backward,
      double[][] emitted,
      double[][] step,
      double[] start,
      double[] expected) {
    double[] pairs = new double[LABELS * LABELS];
    for (int k = 0; k < LABELS; k++) {
      expected[LABELS * LABELS + k] += start[k];
    }
    for (int i = 1; i < forward.length; i++) {
      double sum = 0;
      for (int j = 0; j < LABELS; j++) {
        for (int k = 0; k < LABELS; k++) {
          double value = forward[i - 1][j] * step[j][k] * emitted[i][k] * backward[i][k];
          pairs[j * LABELS + k] = value;
          sum += value;
        }
      }
      for (int x = 0; x < pairs.length; x++) {
        expected[x] += pairs[x] / sum;
      }
    }
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
