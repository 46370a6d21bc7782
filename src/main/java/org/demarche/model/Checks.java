package org.demarche.model;

/** Conditions that several values share. */
final class Checks {
  private Checks() {}

  static void probability(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + value);
    }
  }
}
