package org.demarche.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.find.actor.Cast;
import org.demarche.join.difference.Confirmations;
import org.demarche.join.difference.Differences;
import org.demarche.join.issue.Issues;
import org.demarche.join.issue.Subject;
import org.demarche.join.origin.Origins;
import org.demarche.join.position.Instruments;
import org.demarche.join.position.NextSteps;
import org.demarche.join.position.Positions;
import org.demarche.join.story.Stories;
import org.demarche.join.variant.Variants;
import org.demarche.model.Actor;
import org.demarche.model.Confirmation;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.Issue;
import org.demarche.model.Mention;
import org.demarche.model.Origin;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.read.Defaults;
import org.demarche.read.Reading;
import org.demarche.read.ReportReader;
import org.demarche.text.Quotation;

/** From files to the record: the steps, in their order. */
public final class Analysis {
  private final Finders finders;

  private Analysis(Finders finders) {
    this.finders = finders;
  }

  /** An analysis with the models that come with the program. */
  public static Analysis load() {
    return new Analysis(Finders.load());
  }

  /**
   * Reads files and folders and analyses their reports.
   *
   * @param inputs files and folders, in any order
   * @param published the publication date of reports that tell none, or empty
   * @param outlet the outlet of reports that tell none, or empty
   * @throws IllegalArgumentException when {@code published} is no date
   */
  public Record analyse(
      List<Path> inputs, String published, String outlet, Settings settings, Progress progress) {
    Reading reading = ReportReader.read(inputs, new Defaults(published, outlet));
    return analyse(reading, settings, progress);
  }

  /** Analyses reports that were read. */
  public Record analyse(Reading reading, Settings settings, Progress progress) {
    List<Report> reports = reading.reports();
    List<Problem> problems = new ArrayList<>(reading.problems());
    Cast cast;
    List<Findings> found;
    try (InParallel parallel = new InParallel(settings.threads(), progress)) {
      List<Finders.Opened> opened = parallel.map("parsing", reports, finders::open);
      opened.forEach(report -> problems.addAll(lostMarks(report)));
      cast = Cast.of(opened.stream().map(Finders.Opened::names).toList());
      Map<String, Actor> who = byId(cast.actors(), Actor::id);
      found = parallel.map("reading", opened, report -> finders.find(report, cast, who));
    }
    problems.sort(null);
    return join(reports, problems, cast.actors(), found);
  }

  private static Record join(
      List<Report> reports, List<Problem> problems, List<Actor> actors, List<Findings> found) {
    List<Mention> mentions = all(found, Findings::mentions);
    List<Statement> statements = all(found, Findings::statements);
    List<Event> events = all(found, Findings::events);
    List<Subject> subjects = all(found, Findings::subjects);
    Map<String, Report> reportsById = byId(reports, Report::id);
    Map<String, Actor> actorsById = byId(actors, Actor::id);
    Map<String, Event> eventsById = byId(events, Event::id);

    List<Origin> origins = Origins.of(reports);
    List<Story> stories = Stories.of(reports);
    List<Variant> variants = Variants.of(reports, statements, actorsById);
    List<Difference> differences =
        Differences.of(
            stories,
            origins,
            reports,
            all(found, Findings::numbers),
            events,
            statements,
            variants,
            actorsById);
    List<Confirmation> confirmations =
        Confirmations.of(events, statements, variants, stories, origins, reports, actorsById);
    List<Issue> issues = Issues.of(subjects);
    return new Record(
        reports,
        problems,
        actors,
        mentions,
        statements,
        events,
        Instruments.merge(all(found, Findings::instruments), actorsById),
        issues,
        Positions.of(issues, eventsById, actorsById, reportsById),
        NextSteps.of(events, reportsById, byId(statements, Statement::id)),
        stories,
        origins,
        variants,
        differences,
        confirmations);
  }

  /** A quotation mark that is missing in an article is told, with what was assumed instead. */
  private static List<Problem> lostMarks(Finders.Opened opened) {
    Report report = opened.report();
    return opened.parsed().quotations().stream()
        .filter(Quotation::isRepaired)
        .filter(quotation -> report.zoneAt(quotation.span().begin()).isArticle())
        .map(quotation -> lostMark(report, quotation))
        .toList();
  }

  private static Problem lostMark(Report report, Quotation quotation) {
    int at = report.text().codePointCount(0, quotation.span().begin());
    return new Problem(
        report.file(), "character " + at, Problem.Kind.QUOTATION, quotation.repair(), "");
  }

  private static <T> List<T> all(List<Findings> found, Function<Findings, List<T>> part) {
    return found.stream().flatMap(findings -> part.apply(findings).stream()).toList();
  }

  private static <T> Map<String, T> byId(Collection<T> values, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }
}
