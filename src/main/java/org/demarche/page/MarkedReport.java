package org.demarche.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.demarche.ask.Lookup;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Zone;

/**
 * How does a report look with its findings marked? Its text in pieces, none left out, and a note
 * for each finding, in text order.
 *
 * @param report the report
 * @param pieces its whole text, cut wherever a zone or a finding begins or ends
 * @param notes its findings
 */
public record MarkedReport(Report report, List<Piece> pieces, List<Note> notes) {

  /**
   * A stretch of text that the same findings cover.
   *
   * @param text the text
   * @param zone its zone
   * @param begins the findings that begin here
   * @param covers the findings that cover it, the innermost first
   * @param condition whether it is a condition of one of them
   * @param places other places that begin here and the brief links to
   */
  public record Piece(
      String text,
      Zone zone,
      List<Note> begins,
      List<Note> covers,
      boolean condition,
      List<String> places) {
    public String tone() {
      return covers.get(0).tone();
    }
  }

  /**
   * A finding: a statement, or a deed where there is none.
   *
   * @param number its number on the page, from 1
   * @param anchor its place on the page
   * @param spans the words it rests on
   * @param statement the statement; empty for a deed
   * @param events what it does
   */
  public record Note(
      int number, String anchor, List<Span> spans, List<Statement> statement, List<Event> events) {
    public String tone() {
      return events.isEmpty() ? "neutral" : Words.tone(events.get(0));
    }

    Span first() {
      return spans.get(0);
    }

    boolean covers(int offset) {
      return spans.stream().anyMatch(span -> span.covers(offset));
    }

    int length() {
      return spans.stream().mapToInt(Span::length).sum();
    }
  }

  static MarkedReport of(Report report, BriefContent content) {
    List<Note> notes = notes(report, content.lookup());
    return new MarkedReport(report, pieces(report, notes, content), notes);
  }

  private static List<Note> notes(Report report, Lookup lookup) {
    List<Note> found = new ArrayList<>();
    for (Statement statement : lookup.record().statements()) {
      if (statement.report().equals(report.id())) {
        List<Span> spans = statement.words().content();
        found.add(
            new Note(1, statement.id(), spans, List.of(statement), lookup.eventsOf(statement)));
      }
    }
    for (Event event : lookup.record().events()) {
      if (event.isDeed() && event.report().equals(report.id())) {
        List<Span> spans = lookup.words(event).stream().map(words -> words.span()).toList();
        found.add(new Note(1, event.id(), spans, List.of(), List.of(event)));
      }
    }
    found.sort(Comparator.comparing(Note::first).thenComparing(Note::anchor));
    List<Note> numbered = new ArrayList<>();
    for (Note note : found) {
      numbered.add(
          new Note(
              numbered.size() + 1, note.anchor(), note.spans(), note.statement(), note.events()));
    }
    return numbered;
  }

  private static List<Piece> pieces(Report report, List<Note> notes, BriefContent content) {
    List<Span> conditions =
        notes.stream()
            .flatMap(note -> note.events().stream())
            .flatMap(event -> event.conditions().stream())
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, report.text().length()));
    report.zones().forEach(zone -> addEnds(cuts, List.of(zone.span())));
    notes.forEach(note -> addEnds(cuts, note.spans()));
    addEnds(cuts, conditions);
    List<Evidence> places = content.placesIn(report);
    places.forEach(place -> addEnds(cuts, List.of(place.span())));
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; to = cuts.higher(to)) {
      int begin = from;
      List<String> anchors =
          places.stream()
              .filter(place -> place.span().begin() == begin)
              .map(content::anchor)
              .toList();
      pieces.add(piece(report, new Span(from, to), notes, conditions, anchors));
      from = to;
    }
    return pieces;
  }

  private static void addEnds(TreeSet<Integer> cuts, Collection<Span> spans) {
    for (Span span : spans) {
      cuts.add(span.begin());
      cuts.add(span.end());
    }
  }

  private static Piece piece(
      Report report, Span span, List<Note> notes, List<Span> conditions, List<String> places) {
    int at = span.begin();
    return new Piece(
        span.of(report.text()),
        report.zoneAt(at),
        notes.stream().filter(note -> note.first().begin() == at).toList(),
        notes.stream()
            .filter(note -> note.covers(at))
            .sorted(Comparator.comparing(Note::length).thenComparing(Note::number))
            .toList(),
        conditions.stream().anyMatch(condition -> condition.covers(at)),
        places);
  }
}
