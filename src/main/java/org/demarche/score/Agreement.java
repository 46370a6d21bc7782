package org.demarche.score;

/**
 * Gold and found things, and how many of each have a partner.
 *
 * @param gold how many people marked
 * @param found how many the program found
 * @param goldMatched how many of the gold ones were found
 * @param foundMatched how many of the found ones are gold
 */
public record Agreement(int gold, int found, int goldMatched, int foundMatched) {
  public double precision() {
    return found == 0 ? 0 : (double) foundMatched / found;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) goldMatched / gold;
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
