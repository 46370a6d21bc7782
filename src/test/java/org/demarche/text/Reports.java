package org.demarche.text;

import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.ZoneSpan;

/** Reports for tests. */
final class Reports {
  private Reports() {}

  static Report of(String text, ZoneSpan... zones) {
    return new Report(
        Report.idOf(text),
        "test.txt",
        "",
        "",
        List.of(),
        DateClaim.unknown("nothing was looked at"),
        "",
        "en",
        text,
        List.of(zones));
  }

  static ParsedText parse(String text, ZoneSpan... zones) {
    return TextParser.load().parse(of(text, zones));
  }
}
