package org.demarche.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.ask.Disagreements;
import org.demarche.ask.Line;
import org.demarche.ask.Lookup;
import org.demarche.ask.MainPoints;
import org.demarche.ask.Overview;
import org.demarche.ask.StateOfPlay;
import org.demarche.ask.Timeline;
import org.demarche.ask.WhoSaidWhat;
import org.demarche.model.Evidence;
import org.demarche.model.Instrument;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Record;
import org.demarche.model.Report;

/** What a brief tells, in its order, whatever form it takes. */
public record BriefContent(
    String name,
    Lookup lookup,
    Overview overview,
    StateOfPlay state,
    List<NextStep> next,
    Timeline timeline,
    WhoSaidWhat said,
    Disagreements differences,
    List<Line> mainPoints,
    List<Report> undated) {
  /** How many lines of one day, speakers of one party and sayings of one speaker a brief shows. */
  public static final int LINES_A_DAY = 12;

  public static final int SPEAKERS = 6;
  public static final int SAYINGS = 5;
  public static final int DOCUMENTS = 12;
  private static final int NAMES = 4;
  private static final int DAYS = 60;
  private static final int PARTIES = 7;
  private static final int ROWS = 24;

  static BriefContent of(Record record, String name) {
    Lookup lookup = new Lookup(record);
    WhoSaidWhat said = WhoSaidWhat.of(lookup);
    return new BriefContent(
        name,
        lookup,
        Overview.of(lookup, said),
        StateOfPlay.of(lookup),
        record.nextSteps().stream()
            .sorted(Comparator.comparing((NextStep step) -> step.date().from()).reversed())
            .toList(),
        Timeline.of(lookup),
        said,
        Disagreements.of(lookup),
        MainPoints.of(lookup),
        record.reports().stream().filter(report -> !report.published().isKnown()).toList());
  }

  /** The documents on the table, those that most places tell of first. */
  public List<Instrument> documents() {
    return lookup.record().instruments().stream()
        .sorted(
            Comparator.comparing((Instrument document) -> document.from().isEmpty())
                .thenComparing(document -> -document.evidence().size())
                .thenComparing(document -> document.evidence().get(0))
                .thenComparing(Instrument::id))
        .toList();
  }

  /** Who gave a document to whom, in words; empty where neither is told. */
  public String sides(Instrument document) {
    String from = document.from().isEmpty() ? "" : ", from " + few(document.from());
    return from + (document.to().isEmpty() ? "" : ", to " + few(document.to()));
  }

  private String few(List<String> actors) {
    int shown = Math.min(NAMES, actors.size());
    String names = Words.names(lookup.actors(actors.subList(0, shown)));
    return actors.size() > shown ? names + " and " + (actors.size() - shown) + " more" : names;
  }

  /** The place of evidence on its report's page. */
  public String anchor(Evidence evidence) {
    return "at-" + evidence.span().begin() + "-" + evidence.span().end();
  }

  /** Evidence that the brief links to beyond statements and deeds, of one report. */
  List<Evidence> placesIn(Report report) {
    Stream<Evidence> steps =
        lookup.record().nextSteps().stream().flatMap(step -> step.evidence().stream());
    Stream<Evidence> documents =
        documents().stream().flatMap(document -> document.evidence().stream());
    Stream<Evidence> sides =
        lookup.record().differences().stream()
            .flatMap(difference -> difference.sides().stream())
            .map(side -> side.evidence());
    return Stream.of(steps, documents, sides)
        .flatMap(evidence -> evidence)
        .filter(evidence -> evidence.report().equals(report.id()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The latest days, oldest first; a long corpus keeps the others in the record. */
  public List<Timeline.Day> recentDays() {
    List<Timeline.Day> days = timeline.days();
    return days.subList(Math.max(0, days.size() - DAYS), days.size());
  }

  public int olderDays() {
    return Math.max(0, timeline.days().size() - DAYS);
  }

  public List<String> shownParties() {
    return state.parties().stream().limit(PARTIES).toList();
  }

  /** The first rows in which a shown party has a position. */
  public List<StateOfPlay.Row> shownRows() {
    List<String> parties = shownParties();
    return state.rows().stream()
        .filter(row -> parties.stream().anyMatch(party -> row.findCell(party).isPresent()))
        .limit(ROWS)
        .toList();
  }

  /** Whether the brief leaves out statements of a party, which its own page then holds. */
  public static boolean isCut(WhoSaidWhat.Party party) {
    return party.speakers().size() > SPEAKERS
        || party.speakers().stream().anyMatch(speaker -> speaker.sayings().size() > SAYINGS);
  }

  public List<Report> reportsByDate() {
    return lookup.record().reports().stream()
        .sorted(
            Comparator.comparing((Report report) -> report.published().from())
                .thenComparing(Report::file))
        .toList();
  }

  /** Whether a report is its own or shares its text, in words. */
  public String origin(Report report) {
    return lookup
        .findOrigin(report.id())
        .filter(origin -> origin.reports().size() > 1)
        .map(origin -> shared(origin, report))
        .orElse("its own");
  }

  private String shared(Origin origin, Report report) {
    List<String> others =
        origin.reports().stream()
            .filter(id -> !id.equals(report.id()))
            .map(id -> Words.source(lookup.getReport(id)))
            .toList();
    String shown = String.join(", ", others.subList(0, Math.min(4, others.size())));
    String more = others.size() > 4 ? " and " + (others.size() - 4) + " more" : "";
    String agency = origin.agency().isEmpty() ? "" : origin.agency() + ", ";
    return agency + "shares its text with " + shown + more;
  }

  /** The wording a printed one is compared with: the longest other one. */
  public String otherWording(Disagreements.Wording wording, Disagreements.Printed printed) {
    return wording.wordings().stream()
        .filter(other -> !other.equals(printed))
        .findFirst()
        .orElse(printed)
        .text();
  }
}
