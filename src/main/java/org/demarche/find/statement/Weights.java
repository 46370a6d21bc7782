package org.demarche.find.statement;

/** What features say about labels. */
interface Weights {
  /** How many bits a feature's number has. */
  int bits();

  /** Adds what a feature says about each label to {@code scores}. */
  void addTo(int feature, float[] scores);

  /** What label {@code to} behind label {@code from} is worth. */
  float transition(int from, int to);

  /** What a label at a passage's start is worth. */
  float start(int label);
}
