package org.demarche.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.find.actor.ActorFinder;
import org.demarche.find.actor.Cast;
import org.demarche.find.actor.Names;
import org.demarche.find.event.EventFinder;
import org.demarche.find.event.InstrumentFinder;
import org.demarche.find.statement.AttributionFinder;
import org.demarche.find.statement.SpeakerResolver;
import org.demarche.find.time.TimeFinder;
import org.demarche.join.difference.NumberTold;
import org.demarche.join.issue.Subject;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Event;
import org.demarche.model.Instrument;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

/** The steps from one report to its findings, in their order. */
record Finders(
    TextParser parser,
    ActorFinder actors,
    TimeFinder times,
    AttributionFinder attributions,
    SpeakerResolver speakers,
    EventFinder events,
    InstrumentFinder instruments) {

  static Finders load() {
    return new Finders(
        TextParser.load(),
        ActorFinder.load(),
        TimeFinder.load(),
        AttributionFinder.load(),
        SpeakerResolver.load(),
        EventFinder.load(),
        InstrumentFinder.load());
  }

  /** A report taken apart, with the names in it. */
  record Opened(Report report, ParsedText parsed, Names names) {}

  Opened open(Report report) {
    ParsedText parsed = parser.parse(report);
    return new Opened(report, parsed, actors.findNames(report, parsed));
  }

  /** What is found in a report once all reports have told whom they name. */
  Findings find(Opened opened, Cast cast, Map<String, Actor> who) {
    Report report = opened.report();
    ParsedText parsed = opened.parsed();
    List<Mention> mentions = actors.findMentions(report, parsed, cast);
    List<TimeExpression> when = times.find(report, parsed);
    List<Attribution> words = attributions.find(report, parsed);
    List<Statement> said = speakers.resolve(report, parsed, words, mentions, who, when);
    List<Event> done = events.find(report, parsed, mentions, who, said, when);
    List<Instrument> given = instruments.find(report, parsed, mentions, who, when);
    return new Findings(
        mentions, said, done, given, subjects(parsed, said, done), NumberTold.find(report, parsed));
  }

  private static List<Subject> subjects(
      ParsedText parsed, List<Statement> statements, List<Event> events) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    return events.stream()
        .map(e -> Subject.of(parsed, e, Optional.ofNullable(byId.get(e.statement()))))
        .toList();
  }
}
