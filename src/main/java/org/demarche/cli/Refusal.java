package org.demarche.cli;

/** A command cannot be carried out, for a reason a person can mend. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  /**
   * A refusal.
   *
   * @param message what happened, where, and what to do
   */
  Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
