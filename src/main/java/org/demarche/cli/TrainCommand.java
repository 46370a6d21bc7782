package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.run.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    description = {
      "Rebuilds a model that comes with the program from the data it was learnt from. Each model's"
          + " card, beside it in src/main/resources, names the data."
    })
final class TrainCommand {

  @Command(name = "grammar", description = "The tagger and parser, from Universal Dependencies.")
  static final class Grammar implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder with train.conllu and dev.conllu.")
    private Path folder;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "The model file; the project's own by default.")
    private Path out = Path.of("src/main/resources/org/demarche/text/grammar-1.bin.gz");

    private final Terminal terminal;

    Grammar(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      ScoreStepCommands.requireFolder(folder);
      terminal.out().println(Steps.trainGrammar(folder, out));
      return ExitCode.DONE;
    }
  }
}
