package org.demarche.join.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Flag;
import org.demarche.model.Move;
import org.demarche.model.NextStep;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/**
 * What is due next, by whom and when? Announced and future events that the last day of the reports
 * has not overtaken.
 */
public final class NextSteps {
  /** An undated plan is still open for this many days after the report that told it. */
  private static final int OPEN_DAYS = 30;

  private final Map<String, Report> reports;
  private final Map<String, Statement> statements;
  private final LocalDate lastDay;

  private NextSteps(Map<String, Report> reports, Map<String, Statement> statements) {
    this.reports = reports;
    this.statements = statements;
    this.lastDay =
        reports.values().stream()
            .map(Report::published)
            .filter(DateClaim::isKnown)
            .map(DateClaim::to)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
  }

  /** The steps still open at the reports' last day, dated ones first; one step of each wording. */
  public static List<NextStep> of(
      List<Event> events, Map<String, Report> reports, Map<String, Statement> statements) {
    NextSteps steps = new NextSteps(reports, statements);
    Map<String, NextStep> found = new TreeMap<>();
    for (Event event : events) {
      if (isPlan(event) && steps.isOpen(event)) {
        NextStep step = steps.step(event);
        found.merge(String.join(" ", step.who()) + "|" + key(step.what()), step, NextSteps::merge);
      }
    }
    List<NextStep> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing((NextStep step) -> !step.date().isKnown())
            .thenComparing(step -> step.date().from())
            .thenComparing(step -> step.evidence().get(0)));
    return sorted;
  }

  private static boolean isPlan(Event event) {
    boolean told = event.move() == Move.ANNOUNCE || event.move() == Move.PLEDGE || event.isDeed();
    return told
        && event.flags().contains(Flag.FUTURE)
        && event.type() != EventType.THREATEN
        && !event.flags().contains(Flag.NEGATED)
        && !event.flags().contains(Flag.HYPOTHETICAL)
        && !event.actors().isEmpty();
  }

  private boolean isOpen(Event event) {
    if (event.date().isKnown()) {
      return !event.date().to().isBefore(lastDay);
    }
    DateClaim published = reports.get(event.report()).published();
    return !published.isKnown() || !published.to().plusDays(OPEN_DAYS).isBefore(lastDay);
  }

  private NextStep step(Event event) {
    Report report = reports.get(event.report());
    Statement statement = statements.get(event.statement());
    Span span = statement == null ? deedSpan(event) : statement.words().contentSpan();
    Evidence words = report.at(span);
    return new NextStep(words.exact(), event.actors(), event.date(), List.of(words));
  }

  private static Span deedSpan(Event event) {
    Span span = event.trigger();
    for (Span about : event.about()) {
      span = span.and(about);
    }
    return span;
  }

  private static String key(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static NextStep merge(NextStep one, NextStep other) {
    List<Evidence> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    List<Evidence> sorted = evidence.stream().distinct().sorted().toList();
    DateClaim date = one.date().isKnown() ? one.date() : other.date();
    return new NextStep(sorted.get(0).exact(), one.who(), date, sorted);
  }
}
