package org.demarche.cli;

/** What a command's exit code says. */
final class ExitCode {
  /** Done; problems in the input, if any, were told. */
  static final int DONE = 0;

  /** Verification or scoring failed. */
  static final int FAILED = 1;

  /** Nothing could be read, or the command was not understood. */
  static final int USAGE = 2;

  /** Something around the program is broken: a folder that cannot be written, no memory left. */
  static final int ENVIRONMENT = 3;

  private ExitCode() {}
}
