package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Actor;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.Ids;
import org.demarche.model.Move;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/**
 * Finds the claims that one origin alone carries, in stories that several origins tell: moves of a
 * party, the surest first, a few a story.
 */
final class OnlyHere {
  private static final String BY = "only here 1";
  private static final int MOST_OF_A_STORY = 5;
  private static final double LEAST_SURE = 0.7;
  private static final Set<Move> NOTABLE =
      Set.of(
          Move.DEMAND,
          Move.OFFER,
          Move.ACCEPT,
          Move.CONCEDE,
          Move.REFUSE,
          Move.THREATEN,
          Move.ACCUSE,
          Move.DENY,
          Move.PLEDGE);

  private final Neighbourhood reports;
  private final Map<String, Actor> actors;
  private final Map<String, Statement> statementOf = new HashMap<>();

  OnlyHere(Neighbourhood reports, List<Statement> statements, Map<String, Actor> actors) {
    this.reports = reports;
    this.actors = actors;
    statements.forEach(statement -> statementOf.put(statement.id(), statement));
  }

  List<Difference> find(List<Event> events, Carriers carriers, Set<String> toldByMany) {
    Map<String, List<Event>> ofStory = new TreeMap<>();
    Map<String, List<Event>> all = new HashMap<>();
    for (Event event : events) {
      String story = reports.story(event.report());
      all.computeIfAbsent(story, s -> new ArrayList<>()).add(event);
      if (toldByMany.contains(story)
          && NOTABLE.contains(event.move())
          && event.confidence() >= LEAST_SURE
          && hasParty(event)
          && reports.origins(carriers.of(event)) == 1) {
        ofStory.computeIfAbsent(story, s -> new ArrayList<>()).add(event);
      }
    }
    List<Difference> found = new ArrayList<>();
    ofStory.forEach(
        (story, claims) -> {
          claims.sort(
              Comparator.comparingDouble(Event::confidence).reversed().thenComparing(Event::id));
          Set<Span> shown = new HashSet<>();
          for (Event claim : claims) {
            if (shown.size() < MOST_OF_A_STORY
                && !carriers.isEchoed(claim, all.get(story))
                && shown.add(span(claim))) {
              found.add(difference(story, claim, carriers));
            }
          }
        });
    return found;
  }

  private boolean hasParty(Event event) {
    return event.actors().stream()
        .map(actors::get)
        .anyMatch(actor -> actor != null && !actor.parties().isEmpty());
  }

  private Span span(Event event) {
    Statement statement = statementOf.get(event.statement());
    return statement == null ? event.trigger() : statement.words().contentSpan();
  }

  private Difference difference(String story, Event event, Carriers carriers) {
    List<String> names =
        event.actors().stream()
            .map(id -> actors.containsKey(id) ? actors.get(id).name() : id)
            .sorted()
            .toList();
    String move = event.move().name().toLowerCase(java.util.Locale.ROOT);
    return new Difference(
        Ids.of("difference", "only-here", event.id()),
        story,
        Difference.Kind.ONLY_HERE,
        String.join(", ", names) + ": " + move,
        List.of(
            new Difference.Side(
                List.copyOf(carriers.of(event)),
                reports.report(event.report()).at(span(event)),
                move)),
        event.confidence(),
        BY);
  }
}
