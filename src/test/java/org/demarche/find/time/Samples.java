package org.demarche.find.time;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

/** Reports made of a text and a publication date. */
final class Samples {
  private static final TextParser PARSER = TextParser.load();
  private static final TimeFinder FINDER = TimeFinder.load();

  private Samples() {}

  static Report report(String text, DateClaim published) {
    return new Report(
        Report.idOf(text), "sample", "", "", List.of(), published, "", "en", text, List.of());
  }

  static DateClaim on(String day) {
    return day.isEmpty()
        ? DateClaim.unknown("not told")
        : DateClaim.day(LocalDate.parse(day), "given");
  }

  static List<TimeExpression> find(String text, String published) {
    Report report = report(text, on(published));
    return FINDER.find(report, PARSER.parse(report));
  }

  static List<Resolver.Understood> understand(String text, String published) {
    Report report = report(text, on(published));
    ParsedText parsed = PARSER.parse(report);
    return FINDER.understand(report, parsed, Lexer.read(text));
  }
}
