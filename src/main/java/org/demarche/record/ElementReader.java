package org.demarche.record;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.Confirmation;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Flag;
import org.demarche.model.Instrument;
import org.demarche.model.Issue;
import org.demarche.model.Mention;
import org.demarche.model.Move;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Position;
import org.demarche.model.Problem;
import org.demarche.model.Quantity;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** Which value is each element of a record's file? The counterpart of {@link ElementWriter}. */
final class ElementReader {
  private final Map<String, CodePoints> points = new HashMap<>();

  /** Reads a report; what speaks of its text is read later. */
  Report report(Fields in) throws IOException {
    String id = in.text("id");
    String text = in.text("text");
    CodePoints codePoints = CodePoints.of(text);
    points.put(id, codePoints);
    return new Report(
        id,
        in.text("file"),
        in.text("outlet"),
        in.text("title"),
        in.texts("authors"),
        in.date("published"),
        in.text("url"),
        in.text("language"),
        text,
        in.list(
            "zones", zone -> new ZoneSpan(zone.word("zone", Zone.class), zone.range(codePoints))));
  }

  private CodePoints textOf(Fields in) throws IOException {
    CodePoints found = points.get(in.text("report"));
    if (found == null) {
      throw in.wrong("report", "is not in this record: " + in.text("report"));
    }
    return found;
  }

  Problem problem(Fields in) throws IOException {
    return new Problem(
        in.text("file"),
        in.text("place"),
        in.word("kind", Problem.Kind.class),
        in.text("what"),
        in.text("lost"));
  }

  Actor actor(Fields in) throws IOException {
    return new Actor(
        in.text("id"),
        in.text("name"),
        in.word("kind", ActorKind.class),
        in.texts("parties"),
        in.texts("roles"),
        in.texts("aliases"));
  }

  Mention mention(Fields in) throws IOException {
    return new Mention(
        in.text("report"),
        in.text("actor"),
        in.span("span", textOf(in)),
        in.word("form", Mention.Form.class));
  }

  Statement statement(Fields in) throws IOException {
    CodePoints text = textOf(in);
    Attribution words =
        new Attribution(
            in.spans("content", text),
            in.spans("cues", text),
            in.spans("sources", text),
            in.word("kind", StatementKind.class),
            in.confidence(),
            in.text("by"));
    return new Statement(
        in.text("id"),
        in.text("report"),
        words,
        in.texts("speakers"),
        in.list("candidates", c -> new Candidate(c.text("actor"), c.confidence())),
        in.texts("tellers"),
        in.texts("addressees"),
        in.text("venue"),
        in.date("date"));
  }

  Event event(Fields in) throws IOException {
    CodePoints text = textOf(in);
    return new Event(
        in.text("id"),
        in.text("report"),
        in.wordOrNone("move", Move.class),
        in.wordOrNone("event", EventType.class),
        in.text("mode"),
        in.texts("contexts"),
        in.texts("actors"),
        in.texts("recipients"),
        in.span("trigger", text),
        in.spans("conditions", text),
        in.spans("about", text),
        new HashSet<>(in.words("flags", Flag.class)),
        in.text("statement"),
        in.list("quantities", quantity -> quantity(text, quantity)),
        in.date("date"),
        in.confidence(),
        in.text("by"));
  }

  private static Quantity quantity(CodePoints text, Fields in) throws IOException {
    return new Quantity(
        in.span("span", text),
        in.number("value"),
        in.text("unit"),
        in.text("of"),
        in.text("modifier"));
  }

  Instrument instrument(Fields in) throws IOException {
    return new Instrument(
        in.text("id"),
        in.text("name"),
        in.text("kind"),
        in.word("status", Instrument.Status.class),
        in.texts("from"),
        in.texts("to"),
        in.date("date"),
        in.list("evidence", this::evidence));
  }

  private Evidence evidence(Fields in) throws IOException {
    CodePoints text = textOf(in);
    Span span = in.span("span", text);
    return new Evidence(in.text("report"), span, span.of(text.text()));
  }

  Issue issue(Fields in) throws IOException {
    return new Issue(in.text("id"), in.text("name"), in.texts("phrases"), in.texts("events"));
  }

  Position position(Fields in) throws IOException {
    return new Position(
        in.text("issue"),
        in.text("party"),
        in.wordOrNone("move", Move.class),
        in.text("event"),
        in.flag("conditional"),
        in.date("date"),
        in.texts("path"));
  }

  NextStep next(Fields in) throws IOException {
    return new NextStep(
        in.text("what"), in.texts("who"), in.date("date"), in.list("evidence", this::evidence));
  }

  Story story(Fields in) throws IOException {
    return new Story(in.text("id"), in.text("name"), in.texts("reports"), in.date("dates"));
  }

  Origin origin(Fields in) throws IOException {
    return new Origin(
        in.text("id"), in.text("agency"), in.texts("reports"), in.list("evidence", this::evidence));
  }

  Variant variant(Fields in) throws IOException {
    return new Variant(
        in.text("id"),
        in.texts("statements"),
        in.word("relation", Variant.Relation.class),
        in.list(
            "edits",
            e -> new Variant.Edit(e.text("kind"), e.texts("texts"), e.flag("substantive"))),
        in.flag("substantive"));
  }

  Difference difference(Fields in) throws IOException {
    return new Difference(
        in.text("id"),
        in.text("story"),
        in.word("kind", Difference.Kind.class),
        in.text("about"),
        in.list(
            "sides", s -> new Difference.Side(s.texts("reports"), evidence(s), s.text("value"))),
        in.confidence(),
        in.text("by"));
  }

  Confirmation confirmation(Fields in) throws IOException {
    return new Confirmation(in.text("event"), in.texts("reports"), in.integer("origins"));
  }
}
