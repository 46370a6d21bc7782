package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.Confirmation;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Instrument;
import org.demarche.model.Issue;
import org.demarche.model.Mention;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Position;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Story;
import org.demarche.model.Variant;

/** In which order does a record leave the program? By report and offset, else by id. */
final class Sorted {
  private static final Comparator<Mention> MENTIONS =
      Comparator.comparing(Mention::report)
          .thenComparing(Mention::span)
          .thenComparing(Mention::actor)
          .thenComparing(Mention::form);
  private static final Comparator<Statement> STATEMENTS =
      Comparator.comparing(Statement::report)
          .thenComparing(s -> s.words().contentSpan())
          .thenComparing(Statement::id);
  private static final Comparator<Event> EVENTS =
      Comparator.comparing(Event::report).thenComparing(Event::trigger).thenComparing(Event::id);
  private static final Comparator<Instrument> INSTRUMENTS =
      Comparator.comparing((Instrument i) -> i.evidence().get(0)).thenComparing(Instrument::id);
  private static final Comparator<Position> POSITIONS =
      Comparator.comparing(Position::issue)
          .thenComparing(Position::party)
          .thenComparing(Position::event);
  private static final Comparator<NextStep> NEXT_STEPS =
      Comparator.comparing((NextStep n) -> n.evidence().get(0))
          .thenComparing(NextStep::what)
          .thenComparing(n -> String.join(" ", n.who()));
  private static final Comparator<Difference> DIFFERENCES =
      Comparator.comparing(Sorted::firstEvidence).thenComparing(Difference::id);

  private Sorted() {}

  static Record of(Record record) {
    return new Record(
        by(Comparator.comparing(Report::id), record.reports()),
        by(Comparator.<Problem>naturalOrder(), record.problems()),
        by(Comparator.comparing(Actor::id), record.actors()),
        by(MENTIONS, record.mentions()),
        by(STATEMENTS, record.statements()),
        by(EVENTS, record.events()),
        by(INSTRUMENTS, record.instruments()),
        by(Comparator.comparing(Issue::id), record.issues()),
        by(POSITIONS, record.positions()),
        by(NEXT_STEPS, record.nextSteps()),
        by(Comparator.comparing(Story::id), record.stories()),
        by(Comparator.comparing(Origin::id), record.origins()),
        by(Comparator.comparing(Variant::id), record.variants()),
        by(DIFFERENCES, record.differences()),
        by(Comparator.comparing(Confirmation::event), record.confirmations()));
  }

  private static Evidence firstEvidence(Difference difference) {
    return difference.sides().get(0).evidence();
  }

  private static <T> List<T> by(Comparator<T> order, List<T> values) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(order);
    return sorted;
  }
}
