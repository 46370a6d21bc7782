package org.demarche.find.statement;

import java.util.List;

/**
 * Chooses among candidates by a linear model, trained as an averaged perceptron.
 *
 * <p>A candidate is an array of hashed features.
 */
final class Ranker {
  static final int BITS = 17;

  private final float[] weights;
  private float[] sums = {};
  private int step = 1;

  Ranker() {
    this(new float[1 << BITS]);
  }

  Ranker(float[] weights) {
    this.weights = weights;
  }

  float[] weights() {
    return weights;
  }

  double score(int[] candidate) {
    double score = 0;
    for (int feature : candidate) {
      score += weights[feature];
    }
    return score;
  }

  /** The index of the best candidate, the first of equals. */
  int best(List<int[]> candidates) {
    int best = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (score(candidates.get(i)) > score(candidates.get(best))) {
        best = i;
      }
    }
    return best;
  }

  /** By how much the chosen candidate beats the best other; large where there is no other. */
  double margin(List<int[]> candidates, int chosen) {
    double other = score(candidates.get(chosen)) - MARGIN_WITHOUT_RIVAL;
    for (int i = 0; i < candidates.size(); i++) {
      if (i != chosen) {
        other = Math.max(other, score(candidates.get(i)));
      }
    }
    return score(candidates.get(chosen)) - other;
  }

  private static final double MARGIN_WITHOUT_RIVAL = 20;

  /** Learns that one of the good candidates should win. */
  void learn(List<int[]> candidates, boolean[] good) {
    if (sums.length == 0) {
      sums = new float[weights.length];
    }
    step++;
    int best = best(candidates);
    if (good[best]) {
      return;
    }
    int wanted = -1;
    for (int i = 0; i < good.length; i++) {
      if (good[i] && (wanted < 0 || score(candidates.get(i)) > score(candidates.get(wanted)))) {
        wanted = i;
      }
    }
    if (wanted >= 0) {
      add(candidates.get(wanted), 1);
      add(candidates.get(best), -1);
    }
  }

  private void add(int[] candidate, int sign) {
    for (int feature : candidate) {
      weights[feature] += sign;
      sums[feature] += (float) sign * step;
    }
  }

  /** Replaces the weights by their average over all steps. */
  void average() {
    for (int i = 0; i < sums.length; i++) {
      weights[i] -= sums[i] / step;
    }
    sums = new float[0];
  }
}
