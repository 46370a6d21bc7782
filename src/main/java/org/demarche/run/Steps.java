package org.demarche.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.find.event.EventsTrainer;
import org.demarche.find.event.PairClassifier;
import org.demarche.find.event.PloverRow;
import org.demarche.find.statement.AttributionFinder;
import org.demarche.find.statement.GoldReport;
import org.demarche.find.statement.Polnear;
import org.demarche.find.time.TimeFinder;
import org.demarche.join.story.Stories;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Story;
import org.demarche.model.TimeExpression;
import org.demarche.text.GrammarTrainer;
import org.demarche.text.TextParser;

/** Single steps, run alone, to measure them. */
public final class Steps {
  private Steps() {}

  /**
   * A text whose attributions people marked, and what the program finds in it.
   *
   * @param text the text
   * @param gold what people marked
   * @param found what the program finds
   */
  public record Attributed(String text, List<Attribution> gold, List<Attribution> found) {
    public Attributed {
      gold = List.copyOf(gold);
      found = List.copyOf(found);
    }
  }

  /**
   * Finds attributions in the texts of a folder in PolNeAR's layout, cut as its annotators cut.
   *
   * @throws IOException when a file cannot be read
   */
  public static List<Attributed> attributions(Path folder) throws IOException {
    TextParser parser = TextParser.load();
    AttributionFinder finder = AttributionFinder.load();
    List<Attributed> attributed = new ArrayList<>();
    for (GoldReport gold : Polnear.read(folder)) {
      Report report = gold.report();
      attributed.add(
          new Attributed(
              report.text(), gold.attributions(), finder.findWhole(report, parser.parse(report))));
    }
    return attributed;
  }

  /** The time expressions of each report. */
  public static List<List<TimeExpression>> times(List<Report> reports) {
    TextParser parser = TextParser.load();
    TimeFinder finder = TimeFinder.load();
    return reports.stream().map(report -> finder.find(report, parser.parse(report))).toList();
  }

  /** The stories of some reports. */
  public static List<Story> stories(List<Report> reports) {
    return Stories.of(reports);
  }

  /**
   * Scores the grammar model on {@code dev.conllu} of a folder.
   *
   * @return the figures, in words
   */
  public static String scoreGrammar(Path folder) throws IOException {
    return GrammarTrainer.score(folder).toString();
  }

  /**
   * Sentences with a marked actor pair, and the PLOVER class the program gives each.
   *
   * @param roots the classes people gave
   * @param quads the quads people gave, 1 to 4
   * @param predicted the classes the program gives
   */
  public record Classified(List<String> roots, List<String> quads, List<String> predicted) {
    public Classified {
      roots = List.copyOf(roots);
      quads = List.copyOf(quads);
      predicted = List.copyOf(predicted);
    }
  }

  /**
   * Classifies the rows of a table with the columns root, quad and marked_sentence.
   *
   * @param folds 0 to use the model that comes with the program; else how many models are learnt
   *     from the table itself, each of which classifies the rows it has not seen
   */
  public static Classified events(Path table, int folds) throws IOException {
    List<PloverRow> rows = PloverRow.of(Files.readAllLines(table, StandardCharsets.UTF_8));
    List<String> predicted =
        folds > 0
            ? EventsTrainer.predictHeldOut(rows, folds)
            : PairClassifier.load().classify(rows.stream().map(PloverRow::marked).toList());
    return new Classified(
        rows.stream().map(PloverRow::root).toList(),
        rows.stream().map(PloverRow::quad).toList(),
        predicted);
  }
}
