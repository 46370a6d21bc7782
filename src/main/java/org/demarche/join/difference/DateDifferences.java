package org.demarche.join.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Flag;
import org.demarche.model.Ids;
import org.demarche.model.Span;

/**
 * Finds deeds that reports of one story put on different days: the same parties on both sides, the
 * same type, sentences about the same.
 */
final class DateDifferences {
  private static final String BY = "dates 1";
  private static final int LEAST_SHARED = 5;
  private static final double LEAST_OVERLAP = 0.6;
  private static final int FARTHEST = 7;
  private static final int MOST_COMPARED = 40;
  private static final double SURE = 0.5;

  private final Neighbourhood reports;
  private final Words words = Words.load();

  DateDifferences(Neighbourhood reports) {
    this.reports = reports;
  }

  List<Difference> find(List<Event> events) {
    Map<String, List<Event>> alike = new TreeMap<>();
    for (Event event : events) {
      if (event.isDeed()
          && event.type() != EventType.NONE
          && event.date().findDay().isPresent()
          && !event.flags().contains(Flag.HYPOTHETICAL)
          && !event.actors().isEmpty()) {
        String key =
            String.join(
                "\t",
                reports.story(event.report()),
                event.type().name(),
                new TreeSet<>(event.actors()).toString(),
                new TreeSet<>(event.recipients()).toString());
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    List<Difference> found = new ArrayList<>();
    alike.values().forEach(group -> compare(group, found));
    return found;
  }

  private void compare(List<Event> events, List<Difference> found) {
    events.sort(Comparator.comparing(Event::id));
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < Math.min(events.size(), i + MOST_COMPARED); j++) {
        Event one = events.get(i);
        Event other = events.get(j);
        if (!reports.isOneOrigin(one.report(), other.report()) && isConflict(one, other)) {
          found.add(difference(one, other));
        }
      }
    }
  }

  private boolean isConflict(Event one, Event other) {
    LocalDate day = one.date().from();
    LocalDate otherDay = other.date().from();
    if (day.equals(otherDay) || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > FARTHEST) {
      return false;
    }
    TreeSet<String> about = about(one);
    TreeSet<String> otherAbout = about(other);
    int shared = Words.shared(about, otherAbout);
    return shared >= LEAST_SHARED
        && shared >= LEAST_OVERLAP * Math.min(about.size(), otherAbout.size());
  }

  private TreeSet<String> about(Event event) {
    return words.stems(reports.report(event.report()).text(), List.of(sentence(event)));
  }

  private Span sentence(Event event) {
    return Words.sentence(reports.report(event.report()).text(), event.trigger());
  }

  private Difference difference(Event one, Event other) {
    List<Difference.Side> sides = List.of(side(one), side(other));
    return new Difference(
        Ids.of("difference", "date", one.id(), other.id()),
        reports.story(one.report()),
        Difference.Kind.DATE,
        reports.report(one.report()).at(one.trigger()).exact(),
        sides,
        SURE,
        BY);
  }

  private Difference.Side side(Event event) {
    Evidence evidence = reports.report(event.report()).at(sentence(event));
    return new Difference.Side(List.of(event.report()), evidence, event.date().from().toString());
  }
}
