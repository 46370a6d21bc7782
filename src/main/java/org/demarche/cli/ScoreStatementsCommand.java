package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.model.Record;
import org.demarche.record.RecordFormatException;
import org.demarche.record.RecordReader;
import org.demarche.score.StatementScore;
import org.demarche.score.StatementScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "statements",
    description = {
      "Compares statements: which were found, with the right speaker, party and move. Every"
          + " mistake is a line; the last line has the figures."
    })
final class ScoreStatementsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD", description = "The marked statements, JSON.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "ANALYSE", description = "What `analyse` printed.")
  private Path analysed;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "The folder with the texts the gold speaks of; when not given, the files that were"
              + " analysed.")
  private Path texts;

  private final Terminal terminal;

  ScoreStatementsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(analysed))) {
      Record record = RecordReader.readLines(in);
      GoldFile marked = GoldFile.read(gold, texts, record);
      StatementScore score = StatementScorer.score(marked.statements(), marked.texts(), record);
      score.remarks().forEach(terminal.out()::println);
      terminal.out().println(score.line());
      return ExitCode.DONE;
    } catch (RecordFormatException e) {
      throw new Refusal(ExitCode.FAILED, analysed + ", " + e.getMessage());
    }
  }
}
