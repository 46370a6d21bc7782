package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.run.Training;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    description = {
      "Rebuilds a model that comes with the program from the data it was learnt from. Each model's"
          + " card, beside it in src/main/resources, names the data. The same data gives the same"
          + " bytes."
    })
final class TrainCommand {
  private static final String RESOURCES = "src/main/resources/org/demarche/";

  private TrainCommand() {}

  /** Learns from data, writes a model and tells figures in words. */
  private interface Learning {
    String learn(Path data, Path model) throws IOException;
  }

  static CommandLine with(Terminal terminal) {
    return new CommandLine(new TrainCommand())
        .addSubcommand(
            "grammar",
            model(
                terminal,
                "The tagger and parser, from a folder with train.conllu and dev.conllu.",
                "text/grammar-1.bin.gz",
                Training::grammar))
        .addSubcommand(
            "attribution",
            model(
                terminal,
                "Who is credited with what, from a folder of PolNeAR (X.txt beside X.ann); wants"
                    + " DEMARCHE_OPTS=-Xmx4g.",
                "find/statement/attribution-1.bin",
                Training::attribution))
        .addSubcommand(
            "events",
            model(
                terminal,
                "The PLOVER classes of marked pairs, from a table of sentences.",
                "find/event/plover.model",
                Training::events))
        .addSubcommand(
            "moves",
            model(
                terminal,
                "The moves of statements, from lines of a move, a tab and an example.",
                "find/event/moves.model",
                Training::moves));
  }

  private static CommandLine model(
      Terminal terminal, String description, String resource, Learning learning) {
    CommandLine line =
        new CommandLine(new Model(terminal, Path.of(RESOURCES + resource), learning));
    line.getCommandSpec().usageMessage().description(description);
    return line;
  }

  @Command
  private static final class Model implements Callable<Integer> {
    @Parameters(paramLabel = "DATA", description = "The file or folder to learn from.")
    private Path data;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "The model file to write; the project's own by default.")
    private Path out;

    private final Terminal terminal;
    private final Path own;
    private final Learning learning;

    Model(Terminal terminal, Path own, Learning learning) {
      this.terminal = terminal;
      this.own = own;
      this.learning = learning;
    }

    @Override
    public Integer call() throws IOException {
      if (!Files.exists(data)) {
        throw new Refusal(ExitCode.USAGE, data + " is not there; name the data to learn from");
      }
      Path model = out == null ? own : out;
      terminal.out().println(learning.learn(data, model));
      terminal.err().println("Written to " + model);
      return ExitCode.DONE;
    }
  }
}
