package org.demarche.model;

import java.util.List;

/**
 * The whole record of a set of reports. Lists are sorted by report and offset, or by id, so that
 * the same reports give the same record.
 */
public record Record(
    List<Report> reports,
    List<Problem> problems,
    List<Actor> actors,
    List<Mention> mentions,
    List<Statement> statements,
    List<Event> events,
    List<Instrument> instruments,
    List<Issue> issues,
    List<Position> positions,
    List<NextStep> nextSteps,
    List<Story> stories,
    List<Origin> origins,
    List<Variant> variants,
    List<Difference> differences,
    List<Confirmation> confirmations) {
  public Record {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    instruments = List.copyOf(instruments);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    nextSteps = List.copyOf(nextSteps);
    stories = List.copyOf(stories);
    origins = List.copyOf(origins);
    variants = List.copyOf(variants);
    differences = List.copyOf(differences);
    confirmations = List.copyOf(confirmations);
  }
}
