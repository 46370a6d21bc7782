package org.demarche.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Single steps, run alone: to measure them, and to train their models. */
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
   * Finds attributions in the texts of a folder in PolNeAR's layout.
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
              report.text(), gold.attributions(), finder.find(report, parser.parse(report))));
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
   * Trains the grammar model on {@code train.conllu} of a folder and scores it on {@code
   * dev.conllu}.
   *
   * @param model the file to write
   * @return the figures, in words
   */
  public static String trainGrammar(Path folder, Path model) throws IOException {
    return GrammarTrainer.train(folder, model).toString();
  }
}
