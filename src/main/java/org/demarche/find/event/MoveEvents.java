package org.demarche.find.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.model.Move;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.Quantities;

/** Turns a statement into the moves it makes, each with spans of its own. */
final class MoveEvents {
  /** Moves that only fill the record where a statement makes no other. */
  private static final Set<Move> MILD = EnumSet.of(Move.AFFIRM, Move.ASSESS, Move.ANNOUNCE);

  private static final Set<String> WILL = Set.of("will", "would", "shall", "going");
  private static final double LEAST = 0.05;
  private static final double LEAST_SECOND = 0.6;
  private static final double LEAST_CONTRARY = 0.9;

  private record Found(Unit unit, Moves.Reading reading) {}

  private final Moves moves;
  private final Terms terms;

  MoveEvents(Moves moves, Terms terms) {
    this.moves = moves;
    this.terms = terms;
  }

  /** The events of one statement, in text order of their units. */
  List<Event> of(Report report, Words words, Sides.Cast cast, Statement statement) {
    boolean quoted = statement.words().kind() == StatementKind.DIRECT;
    int begin = words.in(statement.words().contentSpan()).begin();
    Sides sides = new Sides(words, cast, likely(statement), quoted, begin);
    Moves.Context context = new Moves.Context(words, sides, statement, Cue.of(words, statement));
    List<Found> found = new ArrayList<>();
    for (Unit unit : Unit.of(words, statement.words().content())) {
      Moves.Reading reading = moves.read(context, unit, found.isEmpty());
      found.add(new Found(unit, reading));
    }
    List<Event> events = new ArrayList<>();
    for (Found one : chosen(found)) {
      events.add(event(report, context, cast, one));
      embedded(report, context, cast, one).ifPresent(events::add);
    }
    return events;
  }

  /** The speakers, or who most probably speaks: enough to tell "us" from "them". */
  private static List<String> likely(Statement statement) {
    if (!statement.speakers().isEmpty() || statement.candidates().isEmpty()) {
      return statement.speakers();
    }
    return List.of(statement.candidates().get(0).actor());
  }

  /** The leading move, and others that are surely made too; one event a move. */
  private static List<Found> chosen(List<Found> all) {
    Found lead = null;
    for (Found one : all) {
      if (one.reading.probability() >= LEAST && (lead == null || outranks(one, lead))) {
        lead = one;
      }
    }
    if (lead == null) {
      return List.of();
    }
    Map<Move, Found> byMove = new LinkedHashMap<>();
    for (Found one : all) {
      Move move = one.reading.move();
      Found before = byMove.get(move);
      boolean better = before == null || before.reading.probability() < one.reading.probability();
      if (one == lead || (isSecond(one, lead) && better)) {
        byMove.put(move, one == lead || before != lead ? one : before);
      }
    }
    return List.copyOf(byMove.values());
  }

  private static boolean outranks(Found one, Found lead) {
    boolean mild = isMild(one) || !one.reading.isRuled();
    if (mild != (isMild(lead) || !lead.reading.isRuled())) {
      return mild
          ? lead.reading.probability() < 0.45 && one.reading.probability() > 0.6
          : one.reading.probability() > 0.5;
    }
    return one.reading.probability() > lead.reading.probability() + 0.15;
  }

  private static boolean isMild(Found found) {
    return MILD.contains(found.reading.move()) || found.reading.move() == Move.NONE;
  }

  private static boolean isSecond(Found one, Found lead) {
    if (isMild(one) || !one.reading.isRuled() || one.reading.move() == lead.reading.move()) {
      return false;
    }
    boolean contrary = Moves.areOpposite(one.reading.move(), lead.reading.move());
    return one.reading.probability() >= (contrary ? LEAST_CONTRARY : LEAST_SECOND);
  }

  private Event event(Report report, Moves.Context context, Sides.Cast cast, Found found) {
    Words words = context.words();
    Statement statement = context.statement();
    Move move = found.reading.move();
    List<Range> told = new ArrayList<>(found.unit.main());
    told.add(context.cue());
    EventType type = MovePlover.of(move, words, told);
    Range trigger = trigger(context, found);
    return build(
        report,
        context,
        move,
        type,
        trigger,
        found.unit.conditions().stream().map(c -> words.span(c.range())).toList(),
        about(words, found.unit),
        Recipients.of(context, cast, found.unit, move),
        found.reading.probability(),
        found.reading.by(),
        flags(words, found.unit, move));
  }

  /** "We will close the strait unless they leave" demands that they leave. */
  private java.util.Optional<Event> embedded(
      Report report, Moves.Context context, Sides.Cast cast, Found found) {
    Move move = found.reading.move();
    if (move != Move.THREATEN && move != Move.REFUSE) {
      return java.util.Optional.empty();
    }
    for (Conditions.Condition condition : found.unit.conditions()) {
      boolean asks =
          condition.kind() == Conditions.Kind.UNLESS
              || condition.kind() == Conditions.Kind.UNTIL
              || isUnfulfilled(context.words(), condition);
      List<String> asked = Recipients.in(context, cast, List.of(condition.range()));
      if (asks && !asked.isEmpty()) {
        return java.util.Optional.of(
            build(
                report,
                context,
                Move.DEMAND,
                EventType.REQUEST,
                condition.range(),
                List.of(),
                List.of(context.words().span(condition.range())),
                asked,
                found.reading.probability() * 0.8,
                "moves/1 demand in the condition of another move",
                EnumSet.noneOf(Flag.class)));
      }
    }
    return java.util.Optional.empty();
  }

  private static boolean isUnfulfilled(Words words, Conditions.Condition condition) {
    if (condition.kind() != Conditions.Kind.IF) {
      return false;
    }
    for (int at = condition.range().begin(); at < condition.range().end(); at++) {
      if (Set.of("not", "fail", "refuse").contains(words.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private Event build(
      Report report,
      Moves.Context context,
      Move move,
      EventType type,
      Range trigger,
      List<Span> conditions,
      List<Span> about,
      List<String> recipients,
      double probability,
      String by,
      Set<Flag> flags) {
    Words words = context.words();
    Statement statement = context.statement();
    Span span = words.span(trigger);
    List<Range> ranges =
        new ArrayList<>(about.stream().map(words::in).filter(r -> !r.isEmpty()).toList());
    ranges.add(context.cue());
    return new Event(
        Event.idOf(report.id(), span, move, type, statement.id()),
        report.id(),
        move,
        type,
        terms.mode(type, words, ranges),
        terms.contexts(words, ranges),
        List.copyOf(new TreeSet<>(statement.speakers())),
        recipients,
        span,
        conditions,
        about,
        flags,
        statement.id(),
        about.stream().flatMap(s -> Quantities.find(words.parsed(), s).stream()).toList(),
        statement.date(),
        Math.round(probability * 1000) / 1000.0,
        by);
  }

  private static Range trigger(Moves.Context context, Found found) {
    boolean told = found.reading.isRuled();
    if (told || context.cue().isEmpty()) {
      return found.reading.range();
    }
    return context.cue();
  }

  private static List<Span> about(Words words, Unit unit) {
    List<Span> found = new ArrayList<>();
    for (Range range : unit.main()) {
      int begin = range.begin();
      int end = range.end();
      while (begin < end && isMark(words, begin)) {
        begin++;
      }
      while (end > begin && isMark(words, end - 1)) {
        end--;
      }
      if (end > begin) {
        found.add(words.span(new Range(begin, end)));
      }
    }
    return found;
  }

  private static boolean isMark(Words words, int at) {
    return !Character.isLetterOrDigit(words.form(at).codePointAt(0));
  }

  private static Set<Flag> flags(Words words, Unit unit, Move move) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!unit.conditions().isEmpty()) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (move == Move.DEMAND || move == Move.ASSESS || move == Move.REFUSE || move == Move.DENY) {
      return flags;
    }
    for (Range range : unit.main()) {
      for (int at = range.begin(); at < range.end(); at++) {
        if (WILL.contains(words.form(at))) {
          flags.add(Flag.FUTURE);
        }
      }
    }
    return flags;
  }
}
