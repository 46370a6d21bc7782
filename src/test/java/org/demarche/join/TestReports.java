package org.demarche.join;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;

/** Invented reports for tests. */
public final class TestReports {
  private TestReports() {}

  /** A report that is all body; {@code day} is empty where the report has no date. */
  public static Report report(String outlet, String day, String title, String text) {
    return new Report(
        Report.idOf(text),
        outlet + ".txt",
        outlet,
        title,
        List.of(),
        day.isEmpty()
            ? DateClaim.unknown("not given")
            : DateClaim.day(LocalDate.parse(day), "given"),
        "",
        "en",
        text,
        List.of());
  }
}
