package org.demarche.find.statement;

/** What one label behind another is worth. */
interface Steps {
  /** What label {@code to} behind label {@code from} is worth. */
  float transition(int from, int to);

  /** What a label at a passage's start is worth. */
  float start(int label);
}
