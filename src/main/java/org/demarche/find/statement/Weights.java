package org.demarche.find.statement;

/** What features say about labels. */
interface Weights extends Steps {
  /** How many bits a feature's number has. */
  int bits();

  /** Adds what a feature says about each label to {@code scores}. */
  void addTo(int feature, float[] scores);
}
