package org.demarche;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.cli.Cli;
import org.demarche.cli.Terminal;

/**
 * Wires the parts together and starts the command line. The launcher tells what the streams are
 * connected to, in the system properties {@code demarche.out}, {@code demarche.err} ("terminal")
 * and {@code demarche.columns}.
 */
public final class App {
  private static final int WIDTH = 100;
  private static final int WIDEST = 140;
  private static final int BUFFER = 1 << 16;

  private App() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    boolean outIsTerminal = isTerminal("demarche.out");
    boolean colour =
        outIsTerminal && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    int width = Math.min(WIDEST, Integer.getInteger("demarche.columns", WIDTH));
    Terminal terminal =
        new Terminal(
            out, err, outIsTerminal, isTerminal("demarche.err"), colour, width, System::nanoTime);
    String version =
        Optional.ofNullable(App.class.getPackage().getImplementationVersion()).orElse("unpackaged");
    int code = Cli.run(args, terminal, version);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean atOnce) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        atOnce,
        StandardCharsets.UTF_8);
  }

  private static boolean isTerminal(String property) {
    return "terminal".equals(System.getProperty(property));
  }
}
