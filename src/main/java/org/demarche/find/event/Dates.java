package org.demarche.find.event;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.text.Attach;
import org.demarche.text.ParsedText;

/** When a deed was done, by the time expression that goes with its trigger. */
final class Dates {
  private static final DateClaim UNTOLD = DateClaim.unknown("no date told beside it");

  private final Report report;
  private final ParsedText parsed;
  private final List<TimeExpression> times;
  private final List<Span> spans;

  Dates(Report report, ParsedText parsed, List<TimeExpression> times) {
    this.report = report;
    this.parsed = parsed;
    this.times = times.stream().filter(time -> time.date().isKnown()).toList();
    this.spans = this.times.stream().map(TimeExpression::span).toList();
  }

  /** The date of a trigger; unknown where none surely belongs to it. */
  DateClaim of(Span trigger) {
    if (spans.isEmpty()) {
      return UNTOLD;
    }
    return Attach.nearest(parsed, trigger, spans).map(i -> times.get(i).date()).orElse(UNTOLD);
  }

  /** Whether a date lies so far before publication that the deed is history, not news. */
  boolean isHistorical(DateClaim date) {
    DateClaim published = report.published();
    return date.isKnown()
        && published.isKnown()
        && date.to().isBefore(yearBefore(published.from()));
  }

  private static LocalDate yearBefore(LocalDate day) {
    return day.minusYears(1);
  }
}
