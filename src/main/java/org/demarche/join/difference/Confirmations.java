package org.demarche.join.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Confirmation;
import org.demarche.model.Event;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Story;
import org.demarche.model.Variant;

/** Counts how many reports, and how many independent origins, carry each event. */
public final class Confirmations {
  private Confirmations() {}

  /**
   * A confirmation for every event, sorted by event.
   *
   * @param actors by id; at least those who act
   */
  public static List<Confirmation> of(
      List<Event> events,
      List<Statement> statements,
      List<Variant> variants,
      List<Story> stories,
      List<Origin> origins,
      List<Report> reports,
      Map<String, Actor> actors) {
    Neighbourhood neighbourhood = new Neighbourhood(stories, origins, reports);
    Carriers carriers = new Carriers(neighbourhood, events, statements, variants, actors);
    return events.stream()
        .sorted(Comparator.comparing(Event::id))
        .map(
            event ->
                new Confirmation(
                    event.id(),
                    List.copyOf(carriers.of(event)),
                    neighbourhood.origins(carriers.of(event))))
        .toList();
  }
}
