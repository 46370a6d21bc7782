package org.demarche.run;

import java.util.List;
import org.demarche.join.difference.NumberTold;
import org.demarche.join.issue.Subject;
import org.demarche.model.Event;
import org.demarche.model.Instrument;
import org.demarche.model.Mention;
import org.demarche.model.Statement;

/** What was found in one report. */
record Findings(
    List<Mention> mentions,
    List<Statement> statements,
    List<Event> events,
    List<Instrument> instruments,
    List<Subject> subjects,
    List<NumberTold> numbers) {
  Findings {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    instruments = List.copyOf(instruments);
    subjects = List.copyOf(subjects);
    numbers = List.copyOf(numbers);
  }
}
