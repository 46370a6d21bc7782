package org.demarche.find.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;

/**
 * Finds what is done in a report, in words and in deeds: events with their moves, PLOVER types,
 * actors, recipients, conditions and quantities.
 *
 * <p>Safe for use by several threads.
 */
public final class EventFinder {
  private final MoveEvents moves;
  private final DeedEvents deeds;

  private EventFinder(MoveEvents moves, DeedEvents deeds) {
    this.moves = moves;
    this.deeds = deeds;
  }

  /** A finder with the rules and models of this version. */
  public static EventFinder load() {
    Rules rules = Rules.of(Resources.lines("moves.rules"));
    Moves moves =
        new Moves(rules, Lexicon.of(Resources.lines("kinds.tsv")), Resources.model("moves.model"));
    Terms terms = Terms.load();
    DeedRules deeds = DeedRules.of(Resources.lines("deeds.rules"));
    return new EventFinder(new MoveEvents(moves, terms), new DeedEvents(deeds, terms));
  }

  /**
   * The events of a report, sorted by their triggers.
   *
   * @param mentions of the report, with resolved actors
   * @param actors by id
   * @param statements of the report
   * @param times of the report
   */
  public List<Event> find(
      Report report,
      ParsedText parsed,
      List<Mention> mentions,
      Map<String, Actor> actors,
      List<Statement> statements,
      List<TimeExpression> times) {
    Words words = new Words(parsed);
    Sides.Cast cast = new Sides.Cast(words, mentions, actors);
    Map<String, Event> found = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (report.zoneAt(statement.words().contentSpan().begin()).isArticle()) {
        moves
            .of(report, words, cast, statement)
            .forEach(event -> found.putIfAbsent(event.id(), event));
      }
    }
    List<Span> credited =
        statements.stream().flatMap(statement -> statement.words().content().stream()).toList();
    Dates dates = new Dates(report, parsed, times);
    deeds
        .find(new DeedEvents.Context(report, words, cast, credited, dates))
        .forEach(event -> found.putIfAbsent(event.id(), event));
    List<Event> events = new ArrayList<>(found.values());
    events.sort(Comparator.comparing(Event::trigger).thenComparing(Event::id));
    return List.copyOf(events);
  }
}
