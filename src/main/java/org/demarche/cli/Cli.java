package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The door: runs a command line. */
public final class Cli {
  private static final int HELP_WIDTH = 100;

  private static final String[] EXIT_CODES = {
    "0:done; problems in the input, if any, were told",
    "1:verification or scoring failed",
    "2:nothing could be read, or the command was not understood",
    "3:something around the program is broken, such as a folder that cannot be written"
  };

  private final Terminal terminal;
  private final String version;

  @Command(
      name = "demarche",
      mixinStandardHelpOptions = true,
      description = {
        "Reads the press coverage of a dispute and keeps its diplomatic record.",
        "Everything runs on this machine; nothing is sent anywhere."
      },
      synopsisSubcommandLabel = "COMMAND",
      footerHeading = "%nExample:%n",
      footer = "  demarche brief examples/written-answers")
  private static final class Root {
    @Option(
        names = "--trace",
        scope = ScopeType.INHERIT,
        description = "Shows where in the program an error arose.")
    private boolean trace;
  }

  private Cli(Terminal terminal, String version) {
    this.terminal = terminal;
    this.version = version;
  }

  /**
   * Runs a command.
   *
   * @param args its words
   * @param version the program's version
   * @return the exit code: 0 done, 1 failed, 2 nothing read or not understood, 3 environment broken
   */
  public static int run(String[] args, Terminal terminal, String version) {
    return new Cli(terminal, version).run(args);
  }

  private int run(String... args) {
    Root root = new Root();
    CommandLine line = new CommandLine(root);
    add(line, "brief", new BriefCommand(terminal, version));
    add(line, "analyse", new AnalyseCommand(terminal));
    add(line, "verify", new VerifyCommand(terminal));
    CommandLine score = add(line, "score", new ScoreCommand());
    add(score, "statements", new ScoreStatementsCommand(terminal));
    add(score, "attribution", new ScoreStepCommands.Attributions(terminal));
    add(score, "times", new ScoreStepCommands.Times(terminal));
    add(score, "stories", new ScoreStepCommands.Stories(terminal));
    add(score, "events", new ScoreStepCommands.Events(terminal));
    add(score, "grammar", new ScoreStepCommands.Grammar(terminal));
    line.addSubcommand("train", TrainCommand.with(terminal));
    add(line, "bench", new BenchCommand(terminal));
    configure(line, root);
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitCode.USAGE;
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return outOfMemory();
    }
  }

  private static CommandLine add(CommandLine parent, String name, Object command) {
    CommandLine line = new CommandLine(command);
    parent.addSubcommand(name, line);
    return line;
  }

  private void configure(CommandLine line, Root root) {
    boolean colour = terminal.colour();
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.min(HELP_WIDTH, terminal.width()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, words) -> misunderstood(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, root.trace));
    complete(line.getCommandSpec());
  }

  /** What all commands have in common. */
  private void complete(CommandSpec command) {
    command.mixinStandardHelpOptions(true).version("demarche " + version);
    command
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(UsageMessageSpec.keyValuesMap(EXIT_CODES));
    command.subcommands().values().forEach(line -> complete(line.getCommandSpec()));
  }

  private int misunderstood(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return tell(ExitCode.USAGE, e.getMessage() + suggestion(e) + "; see " + command + " --help");
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
  }

  private int failed(Exception e, boolean trace) {
    if (trace) {
      e.printStackTrace(terminal.err());
    }
    if (e instanceof Refusal refusal) {
      return tell(refusal.exitCode(), refusal.getMessage());
    }
    if (e.getCause() instanceof OutOfMemoryError) {
      return outOfMemory();
    }
    if (e instanceof UncheckedIOException unchecked) {
      return tell(ExitCode.ENVIRONMENT, reason(unchecked.getCause()));
    }
    if (e instanceof IOException failure) {
      return tell(ExitCode.ENVIRONMENT, reason(failure));
    }
    return tell(
        ExitCode.ENVIRONMENT,
        "the program failed on its own account: "
            + e
            + (trace ? "" : "; the same command with --trace shows where"));
  }

  private int outOfMemory() {
    return tell(
        ExitCode.ENVIRONMENT,
        "out of memory; give fewer reports at once, or more memory: DEMARCHE_OPTS=-Xmx4g");
  }

  private static String reason(IOException e) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof AccessDeniedException) {
      return "no permission: " + what + "; change its permissions or name another place";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder: " + what;
    }
    return what;
  }

  private int tell(int exitCode, String message) {
    terminal.err().println("demarche: " + message);
    return exitCode;
  }
}
