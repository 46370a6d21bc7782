package org.demarche.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.Confirmation;
import org.demarche.model.DateClaim;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.model.Instrument;
import org.demarche.model.Issue;
import org.demarche.model.Mention;
import org.demarche.model.Move;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Position;
import org.demarche.model.Precision;
import org.demarche.model.Problem;
import org.demarche.model.Quantity;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** A record of two invented reports with one element, at least, of every type. */
final class SmallRecord {
  static final String FIRST =
      "Ferry row 🚢 goes on\n\nNorland will let 12 boats pass if the tolls fall, its envoy Ada Holm"
          + " said on Monday. “The strait stays open,” she added.\n";
  static final String SECOND =
      "Norland's envoy: “the strait may stay open”.\n\nHer talks with Sudmark go on next week.\n";

  private SmallRecord() {}

  static Record of(String firstFile, String secondFile) {
    Report first = report(FIRST, firstFile, day(2021, 3, 8));
    Report second = report(SECOND, secondFile, DateClaim.unknown("no date in the text"));
    List<Report> reports =
        first.id().compareTo(second.id()) < 0 ? List.of(first, second) : List.of(second, first);
    Actor norland =
        new Actor("actor-1", "Norland", ActorKind.STATE, List.of("NOR"), List.of(), List.of());
    Actor holm =
        new Actor(
            "actor-2",
            "Ada Holm",
            ActorKind.PERSON,
            List.of("NOR"),
            List.of("envoy"),
            List.of("Holm"));
    Statement open =
        statement(first, "The strait stays open", "added", "she", StatementKind.DIRECT);
    Statement pass =
        statement(
            first,
            "Norland will let 12 boats pass if the tolls fall",
            "said",
            "its envoy Ada Holm",
            StatementKind.INDIRECT);
    Statement may =
        statement(second, "the strait may stay open", ":", "Norland's envoy", StatementKind.DIRECT);
    Event offer = offer(first, pass);
    List<Report> all = List.of(first, second);
    List<String> ids = all.stream().map(Report::id).sorted().toList();
    return new Record(
        reports,
        List.of(
            new Problem(
                "scan.pdf",
                "",
                Problem.Kind.UNSUPPORTED,
                "A PDF; save it as text.",
                "the whole file")),
        List.of(norland, holm),
        List.of(
            new Mention(first.id(), "actor-1", at(first, "Norland"), Mention.Form.NAME),
            new Mention(first.id(), "", at(first, "she"), Mention.Form.PRONOUN)),
        List.of(open, pass, may),
        List.of(offer),
        List.of(
            new Instrument(
                "instrument-1",
                "toll table",
                "written offer",
                Instrument.Status.REPORTED,
                List.of("actor-1"),
                List.of(),
                DateClaim.unknown("not told"),
                List.of(first.at(at(first, "tolls"))))),
        List.of(new Issue("issue-1", "tolls", List.of("boats", "tolls"), List.of(offer.id()))),
        List.of(
            new Position(
                "issue-1",
                "NOR",
                Move.OFFER,
                offer.id(),
                true,
                day(2021, 3, 8),
                List.of(offer.id()))),
        List.of(
            new NextStep(
                "talks with Sudmark",
                List.of("actor-2"),
                new DateClaim(
                    LocalDate.of(2021, 3, 15),
                    LocalDate.of(2021, 3, 21),
                    Precision.WEEK,
                    "week after publication"),
                List.of(second.at(at(second, "talks with Sudmark"))))),
        List.of(new Story("story-1", "ferry row", ids, day(2021, 3, 8))),
        List.of(
            new Origin("origin-1", "", List.of(first.id()), List.of()),
            new Origin(
                "origin-2",
                "Northwire",
                List.of(second.id()),
                List.of(second.at(at(second, "envoy"))))),
        List.of(
            new Variant(
                "variant-1",
                List.of(open.id(), may.id()),
                Variant.Relation.EDITED,
                List.of(new Variant.Edit("substitution", List.of("stays", "may stay"), true)),
                true)),
        List.of(
            new Difference(
                "difference-1",
                "story-1",
                Difference.Kind.WORDING,
                "the strait",
                List.of(
                    new Difference.Side(
                        List.of(first.id()), first.at(at(first, "stays open")), "stays open"),
                    new Difference.Side(
                        List.of(second.id()),
                        second.at(at(second, "may stay open")),
                        "may stay open")),
                0.75,
                "wording 1")),
        List.of(new Confirmation(offer.id(), ids, 2)));
  }

  private static Event offer(Report report, Statement statement) {
    Span trigger = at(report, "let 12 boats pass");
    return new Event(
        Event.idOf(report.id(), trigger, Move.OFFER, EventType.AGREE, statement.id()),
        report.id(),
        Move.OFFER,
        EventType.AGREE,
        "",
        List.of("diplomatic"),
        List.of("actor-1"),
        List.of(),
        trigger,
        List.of(at(report, "if the tolls fall")),
        List.of(at(report, "12 boats")),
        Set.of(Flag.HYPOTHETICAL, Flag.FUTURE),
        statement.id(),
        List.of(new Quantity(at(report, "12 boats"), new BigDecimal("12"), "", "boat", "")),
        DateClaim.unknown("not told"),
        0.9,
        "moves 1");
  }

  private static Statement statement(
      Report report, String content, String cue, String source, StatementKind kind) {
    Attribution words =
        new Attribution(
            List.of(at(report, content)),
            List.of(at(report, cue)),
            List.of(at(report, source)),
            kind,
            0.8125,
            "rules 1");
    return new Statement(
        Statement.idOf(report.id(), words),
        report.id(),
        words,
        List.of("actor-2"),
        List.of(new Candidate("actor-1", 0.125)),
        List.of(),
        List.of("actor-1"),
        "",
        day(2021, 3, 8));
  }

  private static DateClaim day(int year, int month, int day) {
    return DateClaim.day(LocalDate.of(year, month, day), "visible date");
  }

  private static Report report(String text, String file, DateClaim published) {
    int headline = text.indexOf('\n');
    return new Report(
        Report.idOf(text),
        file,
        "The Strait Post",
        text.substring(0, headline),
        List.of("E. Lund"),
        published,
        "",
        "en",
        text,
        List.of(new ZoneSpan(Zone.HEADLINE, new Span(0, headline))));
  }

  private static Span at(Report report, String words) {
    int begin = report.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
