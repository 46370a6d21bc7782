package org.demarche.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Record;
import org.demarche.run.Analysis;
import org.demarche.run.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files and folders: .txt, .md, .html, .htm, .json, .jsonl, each also as .gz; folders"
              + " with everything below them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date (2022-01-26) of reports that do not tell one.")
  private LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of reports that do not tell one.")
  private String outlet = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use; all processors when not given. The output is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  List<Path> inputs() {
    return List.copyOf(inputs);
  }

  int threads() {
    return threads;
  }

  /**
   * The record of the inputs, with one report at least.
   *
   * @throws Refusal when nothing could be read, after telling why
   */
  Record analyse(Terminal terminal) {
    if (threads < 1) {
      throw new Refusal(ExitCode.USAGE, "--threads must be at least 1, not " + threads);
    }
    String day = published == null ? "" : published.toString();
    try (ProgressLine progress = new ProgressLine(terminal)) {
      Record record =
          Analysis.load().analyse(inputs(), day, outlet, new Settings(threads), progress::step);
      Problems.requireReports(record, terminal.err());
      return record;
    }
  }
}
