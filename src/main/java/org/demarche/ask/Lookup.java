package org.demarche.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.model.Actor;
import org.demarche.model.Confirmation;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Issue;
import org.demarche.model.Origin;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Variant;

/** Which value of a record has this id? Built once for a record, then asked by every question. */
public final class Lookup {
  private final Record record;
  private final Map<String, Report> reports;
  private final Map<String, Actor> actors;
  private final Map<String, Statement> statements;
  private final Map<String, Event> events;
  private final Map<String, Issue> issues;
  private final Map<String, Origin> originOfReport = new HashMap<>();
  private final Map<String, Variant> variantOfStatement = new HashMap<>();
  private final Map<String, Confirmation> confirmations;
  private final Map<String, List<Event>> eventsOfStatement = new LinkedHashMap<>();

  public Lookup(Record record) {
    this.record = record;
    reports = byId(record.reports(), Report::id);
    actors = byId(record.actors(), Actor::id);
    statements = byId(record.statements(), Statement::id);
    events = byId(record.events(), Event::id);
    issues = byId(record.issues(), Issue::id);
    confirmations = byId(record.confirmations(), Confirmation::event);
    for (Origin origin : record.origins()) {
      origin.reports().forEach(report -> originOfReport.put(report, origin));
    }
    for (Variant variant : record.variants()) {
      variant.statements().forEach(id -> variantOfStatement.putIfAbsent(id, variant));
    }
    for (Event event : record.events()) {
      if (!event.isDeed()) {
        eventsOfStatement.computeIfAbsent(event.statement(), id -> new ArrayList<>()).add(event);
      }
    }
  }

  private static <T> Map<String, T> byId(Collection<T> values, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }

  public Record record() {
    return record;
  }

  public Report getReport(String id) {
    return get(reports, id, "report");
  }

  public Actor getActor(String id) {
    return get(actors, id, "actor");
  }

  public Statement getStatement(String id) {
    return get(statements, id, "statement");
  }

  public Event getEvent(String id) {
    return get(events, id, "event");
  }

  public Issue getIssue(String id) {
    return get(issues, id, "issue");
  }

  private static <T> T get(Map<String, T> values, String id, String kind) {
    T value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException("the record has no " + kind + " " + id);
    }
    return value;
  }

  public Optional<Origin> findOrigin(String report) {
    return Optional.ofNullable(originOfReport.get(report));
  }

  public Optional<Variant> findVariant(String statement) {
    return Optional.ofNullable(variantOfStatement.get(statement));
  }

  public Optional<Confirmation> findConfirmation(String event) {
    return Optional.ofNullable(confirmations.get(event));
  }

  /** The events a statement carries, in text order. */
  public List<Event> eventsOf(Statement statement) {
    return eventsOfStatement.getOrDefault(statement.id(), List.of());
  }

  public List<Actor> actors(List<String> ids) {
    return ids.stream().map(this::getActor).toList();
  }

  /** The words an event rests on: its statement's content, or a deed's sentence part. */
  public List<Evidence> words(Event event) {
    Report report = getReport(event.report());
    if (event.isDeed()) {
      return List.of(report.at(deedSpan(event)));
    }
    return words(getStatement(event.statement()));
  }

  /** The words of a statement, a span each. */
  public List<Evidence> words(Statement statement) {
    Report report = getReport(statement.report());
    return statement.words().content().stream().map(report::at).toList();
  }

  private static Span deedSpan(Event event) {
    Span span = event.trigger();
    for (Span about : event.about()) {
      span = span.and(about);
    }
    return span;
  }
}
