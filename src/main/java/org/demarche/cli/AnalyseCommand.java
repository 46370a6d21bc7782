package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.demarche.model.Record;
import org.demarche.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "analyse",
    description = {
      "Prints the record of some reports as JSON Lines: who said and did what, with the exact"
          + " characters it rests on. docs/record.schema.json states the lines."
    })
final class AnalyseCommand implements Callable<Integer> {
  @Mixin private InputOptions inputs;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to a file instead of standard output.")
  private Path file;

  private final Terminal terminal;

  AnalyseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Record record = inputs.analyse(terminal);
    if (file == null) {
      RecordWriter.writeLines(record, terminal.out());
      terminal.out().flush();
    } else {
      writeFile(record);
    }
    Problems.tell(record.problems(), terminal.err());
    return ExitCode.DONE;
  }

  /** Writes beside the file first, so that a half-written one never takes its place. */
  private void writeFile(Record record) throws IOException {
    for (Path input : inputs.inputs()) {
      if (Files.exists(file) && Files.exists(input) && Files.isSameFile(input, file)) {
        throw new Refusal(ExitCode.USAGE, file + " is an input; name another file with --out");
      }
    }
    // Not a temporary file of the system's: only its maker could read the result.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    OutputStream created = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
    try {
      try (OutputStream out = new BufferedOutputStream(created)) {
        RecordWriter.writeLines(record, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
