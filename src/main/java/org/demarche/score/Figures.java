package org.demarche.score;

/**
 * Precision and recall, each in [0, 1].
 *
 * @param precision the share of what was found that is right
 * @param recall the share of what is there that was found
 */
public record Figures(double precision, double recall) {

  /** Figures from counts; a share of nothing is 1. */
  public static Figures of(long right, long found, long gold) {
    return new Figures(
        found == 0 ? 1 : (double) right / found, gold == 0 ? 1 : (double) right / gold);
  }

  /** The harmonic mean of both, 0 where both are 0. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
