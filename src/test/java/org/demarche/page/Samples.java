package org.demarche.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.Confirmation;
import org.demarche.model.DateClaim;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Instrument;
import org.demarche.model.Issue;
import org.demarche.model.Move;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Position;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** A small record of an invented dispute between Freedonia and Sylvania. */
final class Samples {
  private static final DateClaim MAY = DateClaim.day(LocalDate.of(2031, 5, 3), "metadata");

  private Samples() {}

  /** A record whose every text field carries {@code spice}. */
  static Record record(String spice) {
    Actor minister =
        new Actor(
            "actor-1",
            "Ana Prill" + spice,
            ActorKind.PERSON,
            List.of("FRE" + spice),
            List.of("foreign minister" + spice),
            List.of());
    String one = "Prill said: \"Our troops should leave if they ask us.\" " + spice;
    String two = "\"Our troops could leave if they ask us,\" Prill said. " + spice;
    Report first = report(one, "a.txt" + spice, "The Gazette" + spice, MAY);
    Report second = report(two, "b.txt" + spice, "", DateClaim.unknown("no date told" + spice));
    Statement said = statement(first, minister.id(), 13, 52);
    Statement again = statement(second, "", 1, 39);
    Event offer = event(first, said, new Span(24, 36), minister.id());
    List<Report> reports = new ArrayList<>(List.of(first, second));
    reports.sort(java.util.Comparator.comparing(Report::id));
    return new Record(
        reports,
        List.of(
            new Problem("c.txt" + spice, "", Problem.Kind.EMPTY, "is empty" + spice, "" + spice)),
        List.of(minister),
        List.of(),
        List.of(said, again),
        List.of(offer),
        List.of(
            new Instrument(
                "instrument-1",
                "troop letter" + spice,
                "letter" + spice,
                Instrument.Status.CONFIDENTIAL,
                List.of(minister.id()),
                List.of(),
                MAY,
                List.of(second.at(new Span(5, 11))))),
        List.of(new Issue("issue-1", "troops" + spice, List.of("troops"), List.of(offer.id()))),
        List.of(
            new Position(
                "issue-1",
                minister.parties().get(0),
                Move.OFFER,
                offer.id(),
                true,
                MAY,
                List.of(offer.id()))),
        List.of(
            new NextStep(
                "leave" + spice,
                List.of(minister.id()),
                DateClaim.unknown("none"),
                List.of(first.at(new Span(31, 36))))),
        List.of(new Story("story-1", "troops" + spice, ids(first, second), MAY)),
        List.of(
            new Origin("origin-1", "", ids(first), List.of()),
            new Origin("origin-2", "Wire" + spice, ids(second), List.of())),
        List.of(
            new Variant(
                "variant-1",
                List.of(said.id(), again.id()),
                Variant.Relation.EDITED,
                List.of(new Variant.Edit("substitution", List.of("should", "could" + spice), true)),
                true)),
        List.of(
            new Difference(
                "difference-1",
                "story-1",
                Difference.Kind.NUMBER,
                "should or could" + spice,
                List.of(
                    side(first.at(new Span(24, 30)), "should"),
                    side(second.at(new Span(12, 17)), "could" + spice)),
                0.9,
                "test")),
        List.of(new Confirmation(offer.id(), ids(first, second), 2)));
  }

  private static List<String> ids(Report... reports) {
    return List.of(reports).stream().map(Report::id).sorted().toList();
  }

  private static Report report(String text, String file, String outlet, DateClaim published) {
    return new Report(
        Report.idOf(text),
        file,
        outlet,
        "",
        List.of(),
        published,
        "",
        "en",
        text,
        List.of(new ZoneSpan(Zone.BODY, new Span(0, text.length()))));
  }

  private static Statement statement(Report report, String speaker, int begin, int end) {
    Attribution words =
        new Attribution(
            List.of(new Span(begin, end)), List.of(), List.of(), StatementKind.DIRECT, 0.9, "test");
    return new Statement(
        Statement.idOf(report.id(), words),
        report.id(),
        words,
        speaker.isEmpty() ? List.of() : List.of(speaker),
        List.of(),
        List.of(),
        List.of(),
        "",
        DateClaim.unknown("none"));
  }

  private static Event event(Report report, Statement said, Span trigger, String actor) {
    return new Event(
        Event.idOf(report.id(), trigger, Move.OFFER, EventType.AGREE, said.id()),
        report.id(),
        Move.OFFER,
        EventType.AGREE,
        "",
        List.of(),
        List.of(actor),
        List.of(),
        trigger,
        List.of(new Span(37, 51)),
        List.of(),
        Set.of(),
        said.id(),
        List.of(),
        DateClaim.unknown("none"),
        0.8,
        "test");
  }

  private static Difference.Side side(Evidence evidence, String value) {
    return new Difference.Side(List.of(evidence.report()), evidence, value);
  }
}
