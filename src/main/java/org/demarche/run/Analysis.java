package org.demarche.run;

import java.nio.file.Path;
import java.util.List;
import org.demarche.join.origin.Origins;
import org.demarche.model.Origin;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.read.Defaults;
import org.demarche.read.Reading;
import org.demarche.read.ReportReader;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

/** From files to the record: the steps, in their order. */
public final class Analysis {
  private final TextParser parser;

  private Analysis(TextParser parser) {
    this.parser = parser;
  }

  /** An analysis with the models that come with the program. */
  public static Analysis load() {
    return new Analysis(TextParser.load());
  }

  /**
   * Reads files and folders and analyses their reports.
   *
   * @param inputs files and folders, in any order
   * @param published the publication date of reports that tell none, or empty
   * @param outlet the outlet of reports that tell none, or empty
   * @throws IllegalArgumentException when {@code published} is no date
   */
  public Record analyse(
      List<Path> inputs, String published, String outlet, Settings settings, Progress progress) {
    Reading reading = ReportReader.read(inputs, new Defaults(published, outlet));
    return analyse(reading, settings, progress);
  }

  /** Analyses reports that were read. */
  public Record analyse(Reading reading, Settings settings, Progress progress) {
    try (InParallel parallel = new InParallel(settings.threads(), progress)) {
      List<Report> reports = reading.reports();
      List<ParsedText> parsed = parallel.map("parsing", reports, parser::parse);
      List<Origin> origins = Origins.of(reports);
      return new Record(
          reports,
          reading.problems(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          origins,
          List.of(),
          List.of(),
          List.of());
    }
  }
}
