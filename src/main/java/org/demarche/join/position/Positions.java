package org.demarche.join.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Actor;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.Flag;
import org.demarche.model.Issue;
import org.demarche.model.Move;
import org.demarche.model.Position;
import org.demarche.model.Report;

/**
 * Where does each party stand on each issue? A position is a party's latest move on it; where one
 * day has several, the most binding of them. Judgements make no position, nor do anonymous voices.
 */
public final class Positions {
  /** Role of those who speak without a name; their words are never a party's position. */
  private static final String ANONYMOUS = "anonymous";

  private final Map<String, Event> events;
  private final Map<String, Actor> actors;
  private final Map<String, Report> reports;

  private Positions(
      Map<String, Event> events, Map<String, Actor> actors, Map<String, Report> reports) {
    this.events = events;
    this.actors = actors;
    this.reports = reports;
  }

  /** The positions on these issues, by issue and party. */
  public static List<Position> of(
      List<Issue> issues,
      Map<String, Event> events,
      Map<String, Actor> actors,
      Map<String, Report> reports) {
    Positions positions = new Positions(events, actors, reports);
    List<Position> found = new ArrayList<>();
    for (Issue issue : issues) {
      positions
          .byParty(issue)
          .forEach((party, moves) -> found.add(positions.position(issue, party, moves)));
    }
    found.sort(Comparator.comparing(Position::issue).thenComparing(Position::party));
    return found;
  }

  private Map<String, List<Event>> byParty(Issue issue) {
    Map<String, List<Event>> byParty = new TreeMap<>();
    for (String id : issue.events()) {
      Event event = events.get(id);
      if (takesPosition(event)) {
        for (String party : partiesOf(event)) {
          byParty.computeIfAbsent(party, name -> new ArrayList<>()).add(event);
        }
      }
    }
    return byParty;
  }

  private static boolean takesPosition(Event event) {
    return event.move() != Move.NONE
        && event.move() != Move.ASSESS
        && !(event.flags().contains(Flag.HYPOTHETICAL) && !event.isConditional());
  }

  private Set<String> partiesOf(Event event) {
    Set<String> parties = new java.util.TreeSet<>();
    for (String id : event.actors()) {
      Actor actor = actors.get(id);
      if (!actor.roles().contains(ANONYMOUS)) {
        parties.addAll(actor.parties());
      }
    }
    return parties;
  }

  private Position position(Issue issue, String party, List<Event> moves) {
    moves.sort(
        Comparator.comparing((Event event) -> when(event).from())
            .thenComparing(event -> -binding(event.move()))
            .thenComparing(Event::report)
            .thenComparing(Event::trigger)
            .thenComparing(Event::id)
            .reversed());
    Event latest = moves.get(0);
    List<String> path = new ArrayList<>(moves.stream().map(Event::id).toList());
    java.util.Collections.reverse(path);
    return new Position(
        issue.id(), party, latest.move(), latest.id(), latest.isConditional(), when(latest), path);
  }

  /** The event's date, else its report's; a move nobody dates is older than any other. */
  private DateClaim when(Event event) {
    if (event.date().isKnown() && !event.date().from().equals(LocalDate.MIN)) {
      return event.date();
    }
    DateClaim published = reports.get(event.report()).published();
    return published.isKnown()
        ? new DateClaim(
            published.from(),
            published.to(),
            published.precision(),
            "publication of the report: " + published.origin())
        : published;
  }

  /** How firmly a move fixes where its party stands; the lower, the firmer. */
  private static int binding(Move move) {
    return switch (move) {
      case REFUSE, CONCEDE, ACCEPT -> 0;
      case DEMAND, OFFER, THREATEN -> 1;
      case PLEDGE, DENY, REQUEST -> 2;
      case ANNOUNCE -> 3;
      case AFFIRM -> 4;
      case ACCUSE, ASSESS, NONE -> 5;
    };
  }
}
