package org.demarche.ask;

import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Report;

/**
 * One line of the record: who did what, when, and the words it rests on.
 *
 * @param event the event
 * @param report the report that tells it
 * @param actors who
 * @param recipients to whom
 * @param words the exact words, a span each
 * @param when the event's own date, or the report's where it has none
 * @param reportedOn whether {@code when} is only the date of the report
 * @param reports how many reports carry it
 * @param origins how many independent origins carry it
 */
public record Line(
    Event event,
    Report report,
    List<Actor> actors,
    List<Actor> recipients,
    List<Evidence> words,
    DateClaim when,
    boolean reportedOn,
    int reports,
    int origins) {

  static Line of(Event event, Lookup lookup) {
    Report report = lookup.getReport(event.report());
    boolean dated = event.date().isKnown();
    var confirmation = lookup.findConfirmation(event.id());
    return new Line(
        event,
        report,
        lookup.actors(event.actors()),
        lookup.actors(event.recipients()),
        lookup.words(event),
        dated ? event.date() : report.published(),
        !dated,
        confirmation.map(c -> c.reports().size()).orElse(1),
        confirmation.map(c -> c.origins()).orElse(1));
  }

  /** What the words open: the statement, or the event itself where it is a deed. */
  public String anchor() {
    return event.isDeed() ? event.id() : event.statement();
  }

  /** The words, with an ellipsis where something stands between their spans. */
  public String text() {
    return String.join(" … ", words.stream().map(Evidence::exact).toList());
  }
}
