package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Move;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Variant;

/**
 * Which reports tell an event: its own, those with a variant of its statement, and those of its
 * story with an event of the same party and kind about the same.
 */
final class Carriers {
  private static final int LEAST_SHARED = 3;
  private static final double LEAST_OVERLAP = 0.5;
  private static final int MOST_COMPARED = 60;
  private static final int LEAST_ECHOED = 2;

  private final Neighbourhood reports;
  private final Map<String, Actor> actors;
  private final Map<String, Statement> statementOf = new HashMap<>();
  private final Words words = Words.load();
  private final Map<String, TreeSet<String>> carriersOf = new TreeMap<>();

  Carriers(
      Neighbourhood reports,
      List<Event> events,
      List<Statement> statements,
      List<Variant> variants,
      Map<String, Actor> actors) {
    this.reports = reports;
    this.actors = actors;
    statements.forEach(statement -> statementOf.put(statement.id(), statement));
    events.forEach(event -> carriersOf.put(event.id(), new TreeSet<>(Set.of(event.report()))));
    addVariants(events, variants);
    addLikes(events);
  }

  /** Ids of the reports that tell an event, sorted. */
  TreeSet<String> of(Event event) {
    return carriersOf.get(event.id());
  }

  private void addVariants(List<Event> events, List<Variant> variants) {
    Map<String, TreeSet<String>> reportsWith = new HashMap<>();
    for (Variant variant : variants) {
      TreeSet<String> carriers = new TreeSet<>();
      variant.statements().forEach(id -> carriers.add(statementOf.get(id).report()));
      variant
          .statements()
          .forEach(id -> reportsWith.computeIfAbsent(id, k -> new TreeSet<>()).addAll(carriers));
    }
    for (Event event : events) {
      carriersOf
          .get(event.id())
          .addAll(reportsWith.getOrDefault(event.statement(), new TreeSet<>()));
    }
  }

  private void addLikes(List<Event> events) {
    Map<String, List<Event>> alike = new TreeMap<>();
    for (Event event : events) {
      for (String party : parties(event.actors())) {
        String kind = event.move() == Move.NONE ? event.type().name() : event.move().name();
        String key = reports.story(event.report()) + '\t' + party + '\t' + kind;
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    alike.values().forEach(this::addLikesOfAKind);
  }

  private void addLikesOfAKind(List<Event> events) {
    events.sort(Comparator.comparing(Event::id));
    List<Set<String>> about = events.stream().map(this::about).toList();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < Math.min(events.size(), i + MOST_COMPARED); j++) {
        Event one = events.get(i);
        Event other = events.get(j);
        if (!one.report().equals(other.report())
            && isAlike(one, about.get(i), other, about.get(j))) {
          of(one).add(other.report());
          of(other).add(one.report());
        }
      }
    }
  }

  private boolean isAlike(Event one, Set<String> about, Event other, Set<String> otherAbout) {
    int shared = Words.shared(about, otherAbout);
    boolean recipients =
        one.recipients().isEmpty()
            || other.recipients().isEmpty()
            || parties(one.recipients()).stream().anyMatch(parties(other.recipients())::contains);
    return recipients
        && one.flags().equals(other.flags())
        && shared >= LEAST_SHARED
        && shared >= LEAST_OVERLAP * Math.min(about.size(), otherAbout.size())
        && shared >= LEAST_OVERLAP / 2 * Math.max(about.size(), otherAbout.size());
  }

  /**
   * Whether a report of another origin has an event of the same party and kind about like things.
   */
  boolean isEchoed(Event event, List<Event> ofStory) {
    Set<String> about = about(event);
    return ofStory.stream()
        .filter(other -> other.move() == event.move())
        .filter(other -> !reports.isOneOrigin(other.report(), event.report()))
        .filter(
            other -> parties(other.actors()).stream().anyMatch(parties(event.actors())::contains))
        .anyMatch(other -> Words.shared(about, about(other)) >= LEAST_ECHOED);
  }

  /** What an event is about, without the names of those who act. */
  private Set<String> about(Event event) {
    List<Span> spans = new ArrayList<>(event.about());
    spans.add(event.trigger());
    Statement statement = statementOf.get(event.statement());
    if (event.about().isEmpty() && statement != null) {
      spans.addAll(statement.words().content());
    } else if (event.about().isEmpty()) {
      spans.add(Words.sentence(reports.report(event.report()).text(), event.trigger()));
    }
    return words.stems(reports.report(event.report()).text(), spans);
  }

  /** The parties of some actors; an actor without one stands for itself. */
  private TreeSet<String> parties(List<String> ids) {
    TreeSet<String> parties = new TreeSet<>();
    for (String id : ids) {
      Actor actor = actors.get(id);
      if (actor == null || actor.parties().isEmpty()) {
        parties.add(id);
      } else {
        parties.addAll(actor.parties());
      }
    }
    return parties;
  }
}
