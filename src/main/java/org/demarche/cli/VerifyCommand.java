package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.record.Failure;
import org.demarche.record.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = {
      "Checks that a record.json still says what its reports say: every span, id and reference,"
          + " and the digest of every input."
    })
final class VerifyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RECORD", description = "The record.json to check.")
  private Path file;

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      description =
          "The files and folders it was made from; when not given, they are looked for under their"
              + " recorded names, from the current folder.")
  private List<Path> inputs = new ArrayList<>();

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(
          ExitCode.USAGE, file + " is not a file; name the record.json that a brief wrote");
    }
    List<Failure> failures = Verifier.verify(file, inputs);
    failures.forEach(terminal.out()::println);
    terminal.out().println(verdict(failures.size()));
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private String verdict(int failures) {
    return switch (failures) {
      case 0 -> "verified: every span, id, reference and input of " + file + " is as recorded";
      case 1 -> "1 failure in " + file;
      default -> failures + " failures in " + file;
    };
  }
}
