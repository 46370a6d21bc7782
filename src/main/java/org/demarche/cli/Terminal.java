package org.demarche.cli;

import java.io.PrintStream;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Where a command is run.
 *
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outIsTerminal whether a person reads standard output as it comes
 * @param errIsTerminal whether a person reads standard error as it comes
 * @param colour whether colours are wanted where a person reads
 * @param width columns a line may have
 * @param nanos a clock that only goes forward, in nanoseconds
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    int width,
    LongSupplier nanos) {
  private static final int NARROWEST = 40;

  public Terminal {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    Objects.requireNonNull(nanos);
    width = Math.max(NARROWEST, width);
  }
}
