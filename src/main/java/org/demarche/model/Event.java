package org.demarche.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody did, in words or deeds.
 *
 * @param id derived from report, trigger, move, type and statement
 * @param report the report's id
 * @param move what it does in the exchange, or NONE
 * @param type the PLOVER event type, or NONE
 * @param mode the PLOVER mode, or empty
 * @param contexts PLOVER contexts, sorted
 * @param actors ids of those who act
 * @param recipients ids of those acted upon
 * @param trigger the words that tell the event
 * @param conditions the spans the move depends on; the first is the main one; may be empty
 * @param about the spans of what it is about: the object of the move; may be empty
 * @param flags PLOVER's auxiliary modes
 * @param statement id of the statement that carries it, or empty for a deed
 * @param quantities how many of what
 * @param date when
 * @param confidence calibrated probability that the move, or the type where there is none, is right
 * @param by rule or model that found it, with its version
 */
public record Event(
    String id,
    String report,
    Move move,
    EventType type,
    String mode,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    Span trigger,
    List<Span> conditions,
    List<Span> about,
    Set<Flag> flags,
    String statement,
    List<Quantity> quantities,
    DateClaim date,
    double confidence,
    String by) {
  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(report);
    Objects.requireNonNull(move);
    Objects.requireNonNull(type);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(date);
    Objects.requireNonNull(by);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    conditions = List.copyOf(conditions);
    about = List.copyOf(about);
    flags = java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
    quantities = List.copyOf(quantities);
    Checks.probability(confidence);
  }

  /** The id of an event. */
  public static String idOf(
      String report, Span trigger, Move move, EventType type, String statement) {
    return Ids.of("event", report, trigger, move, type, statement);
  }

  public boolean isConditional() {
    return !conditions.isEmpty();
  }

  public boolean isDeed() {
    return statement.isEmpty();
  }
}
