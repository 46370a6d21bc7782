package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Story;
import org.demarche.model.TimeExpression;
import org.demarche.run.Steps;
import org.demarche.score.AttributionScore;
import org.demarche.score.Clusterings;
import org.demarche.score.EcbPlus;
import org.demarche.score.Figures;
import org.demarche.score.PloverScore;
import org.demarche.score.TimeScore;
import org.demarche.score.TimexDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that score one step on texts that people marked. */
final class ScoreStepCommands {
  private ScoreStepCommands() {}

  @Command(
      name = "attribution",
      description = {
        "Compares attributions with those of a folder in PolNeAR's layout (X.txt beside X.ann):"
            + " content exact and soft, source, by kind."
      })
  static final class Attributions implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    private final Terminal terminal;

    Attributions(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      requireFolder(folder);
      List<AttributionScore.Pair> pairs =
          Steps.attributions(folder).stream()
              .map(one -> new AttributionScore.Pair(one.text(), one.gold(), one.found()))
              .toList();
      requireTexts(folder, pairs.size());
      terminal.out().println(pairs.size() + " texts, digest " + AttributionScore.digest(pairs));
      terminal.out().print(AttributionScore.of(pairs).table());
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "times",
      description = "Compares time expressions with those of the TimeML files (.tml) in a folder.")
  static final class Times implements Callable<Integer> {
    private static final String SUFFIX = ".tml";

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Option(names = "--undated", description = "Leaves the texts' own dates out of account.")
    private boolean undated;

    private final Terminal terminal;

    Times(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      requireFolder(folder);
      List<TimexDocument> gold = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
          gold.add(TimexDocument.read(Files.readString(file, StandardCharsets.UTF_8)));
        }
      }
      requireTexts(folder, gold.size());
      List<List<TimeExpression>> found = Steps.times(gold.stream().map(this::report).toList());
      TimeScore all = new TimeScore(0, 0, 0, 0, 0);
      for (int i = 0; i < gold.size(); i++) {
        TimeScore one = TimeScore.score(gold.get(i).times(), timexes(found.get(i)));
        terminal.out().println(line(gold.get(i).id(), one));
        all = all.plus(one);
      }
      terminal.out().println(line("all", all));
      return ExitCode.DONE;
    }

    private Report report(TimexDocument document) {
      return new Report(
          Report.idOf(document.text()),
          document.id(),
          "",
          "",
          List.of(),
          undated ? DateClaim.unknown("left out of account") : published(document.published()),
          "",
          "en",
          document.text(),
          List.of());
    }

    private static DateClaim published(String told) {
      try {
        return DateClaim.day(LocalDate.parse(told), "document creation time");
      } catch (DateTimeException e) {
        return DateClaim.unknown("document creation time: " + told);
      }
    }

    private static List<TimeScore.Timex> timexes(List<TimeExpression> found) {
      return found.stream().map(t -> new TimeScore.Timex(t.span(), t.value())).toList();
    }

    private static String line(String name, TimeScore score) {
      return String.format(
          Locale.ROOT,
          "%-28s gold %4d found %4d; relaxed F1 %.3f strict F1 %.3f value F1 %.3f",
          name,
          score.gold(),
          score.found(),
          score.relaxedF1(),
          score.strictF1(),
          score.valueF1());
    }
  }

  @Command(
      name = "stories",
      description = "Compares stories with those of a folder in ECB+'s layout (a folder a topic).")
  static final class Stories implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Option(names = "--from", paramLabel = "N", description = "The first topic; 1 by default.")
    private int first = 1;

    @Option(names = "--to", paramLabel = "N", description = "The last topic; 35 by default.")
    private int last = 35;

    private final Terminal terminal;

    Stories(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      requireFolder(folder);
      EcbPlus gold = EcbPlus.read(folder, first, last);
      requireTexts(folder, gold.reports().size());
      List<List<String>> found =
          Steps.stories(gold.reports()).stream().map(Story::reports).toList();
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%d reports; stories: gold %d found %d",
                  gold.reports().size(),
                  gold.stories().size(),
                  found.size()));
      terminal.out().println(line("BCubed", Clusterings.bCubed(gold.stories(), found)));
      terminal.out().println(line("pairs", Clusterings.pairs(gold.stories(), found)));
      return ExitCode.DONE;
    }

    private static String line(String name, Figures figures) {
      return String.format(
          Locale.ROOT,
          "%-7s precision %.3f recall %.3f F1 %.3f",
          name,
          figures.precision(),
          figures.recall(),
          figures.f1());
    }
  }

  @Command(
      name = "events",
      description = "Compares PLOVER classes with those of a table of marked sentences.")
  static final class Events implements Callable<Integer> {
    @Parameters(
        paramLabel = "FILE",
        description = "Columns root, quad and marked_sentence, parted by tabs.")
    private Path table;

    @Option(
        names = "--folds",
        paramLabel = "N",
        description = "Learns from the table itself, N times, and classifies what was held out.")
    private int folds;

    private final Terminal terminal;

    Events(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      Steps.Classified rows = Steps.events(table, folds);
      PloverScore score = PloverScore.of(rows.roots(), rows.quads(), rows.predicted());
      score
          .classes()
          .forEach(
              (name, f1) ->
                  terminal.out().println(String.format(Locale.ROOT, "%-10s F1 %.3f", name, f1)));
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%d rows; accuracy %.3f; macro F1 root %.3f quad %.3f",
                  score.rows(),
                  score.accuracy(),
                  score.rootF1(),
                  score.quadF1()));
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "grammar",
      description = "Scores tags, lemmas and grammar on dev.conllu of a folder.")
  static final class Grammar implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    private final Terminal terminal;

    Grammar(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      requireFolder(folder);
      terminal.out().println(Steps.scoreGrammar(folder));
      return ExitCode.DONE;
    }
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitCode.USAGE, folder + " is not a folder; name the one with the data");
    }
  }

  private static void requireTexts(Path folder, int found) {
    if (found == 0) {
      throw new Refusal(ExitCode.FAILED, folder + " holds no marked texts of this kind");
    }
  }
}
