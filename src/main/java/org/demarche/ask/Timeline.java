package org.demarche.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Event;
import org.demarche.model.Move;
import org.demarche.model.Precision;

/**
 * What happened when? Copies of one utterance are one line.
 *
 * @param days the dated lines, by the first day they may have happened
 * @param undated lines without any date, with the reason in their date's origin
 */
public record Timeline(List<Day> days, List<Line> undated) {

  /** The lines of one day. */
  public record Day(LocalDate date, List<Line> lines) {}

  public static Timeline of(Lookup lookup) {
    Map<LocalDate, List<Line>> days = new TreeMap<>();
    List<Line> undated = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Event event : earliestReportFirst(lookup)) {
      if (!isTold(event) || !told.add(utterance(event, lookup))) {
        continue;
      }
      Line line = Line.of(event, lookup);
      if (line.when().precision() == Precision.UNKNOWN) {
        undated.add(line);
      } else {
        days.computeIfAbsent(line.when().from(), day -> new ArrayList<>()).add(line);
      }
    }
    return new Timeline(
        days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList(),
        undated);
  }

  /** Judgements and plain affirmations happen to nobody; the other lists have them. */
  private static boolean isTold(Event event) {
    return event.isDeed()
        || (event.move() != Move.NONE
            && event.move() != Move.ASSESS
            && event.move() != Move.AFFIRM
            && !event.actors().isEmpty());
  }

  private static List<Event> earliestReportFirst(Lookup lookup) {
    List<Event> events = new ArrayList<>(lookup.record().events());
    events.sort(
        Comparator.comparing((Event event) -> lookup.getReport(event.report()).published().from())
            .thenComparing(Event::report)
            .thenComparing(Event::trigger)
            .thenComparing(Event::id));
    return events;
  }

  private static String utterance(Event event, Lookup lookup) {
    return lookup
        .findVariant(event.statement())
        .map(variant -> variant.id() + event.move())
        .orElse(event.id());
  }
}
