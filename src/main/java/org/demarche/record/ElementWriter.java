package org.demarche.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.Confirmation;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Instrument;
import org.demarche.model.Issue;
import org.demarche.model.Mention;
import org.demarche.model.NextStep;
import org.demarche.model.Origin;
import org.demarche.model.Position;
import org.demarche.model.Problem;
import org.demarche.model.Quantity;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.model.ZoneSpan;

/** Which fields has each element of a record, in which order? */
final class ElementWriter {
  private final Json json;
  private final Map<String, CodePoints> points = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, String> originOf = new HashMap<>();
  private final Map<String, List<String>> issuesOf = new HashMap<>();

  ElementWriter(Json json, Record record) {
    this.json = json;
    record.reports().forEach(r -> points.put(r.id(), CodePoints.of(r.text())));
    record.stories().forEach(s -> s.reports().forEach(r -> storyOf.put(r, s.id())));
    record.origins().forEach(o -> o.reports().forEach(r -> originOf.put(r, o.id())));
    for (Issue issue : record.issues()) {
      for (String event : issue.events()) {
        issuesOf.computeIfAbsent(event, e -> new ArrayList<>()).add(issue.id());
      }
    }
  }

  private CodePoints pointsOf(String report) {
    CodePoints found = points.get(report);
    if (found == null) {
      throw new IllegalArgumentException("the record has no report " + report);
    }
    return found;
  }

  void report(Report report) throws IOException {
    json.plainText("id", report.id());
    json.plainText("file", report.file());
    json.text("outlet", report.outlet());
    json.text("title", report.title());
    json.texts("authors", report.authors());
    json.date("published", report.published());
    json.text("url", report.url());
    json.text("language", report.language());
    json.plainText("text", report.text());
    json.list("zones", report.zones(), zone -> zone(pointsOf(report.id()), zone));
    json.text("story", storyOf.getOrDefault(report.id(), ""));
    json.text("origin", originOf.getOrDefault(report.id(), ""));
  }

  private void zone(CodePoints text, ZoneSpan zone) throws IOException {
    json.begin();
    json.plainText("zone", zone.zone().name());
    json.range(text, zone.span());
    json.end();
  }

  void problem(Problem problem) throws IOException {
    json.plainText("file", problem.file());
    json.text("place", problem.place());
    json.word("kind", problem.kind());
    json.plainText("what", problem.what());
    json.plainText("lost", problem.lost());
  }

  void actor(Actor actor) throws IOException {
    json.plainText("id", actor.id());
    json.plainText("name", actor.name());
    json.word("kind", actor.kind());
    json.texts("parties", actor.parties());
    json.texts("roles", actor.roles());
    json.texts("aliases", actor.aliases());
  }

  void mention(Mention mention) throws IOException {
    json.plainText("report", mention.report());
    json.text("actor", mention.actor());
    json.span("span", pointsOf(mention.report()), mention.span());
    json.word("form", mention.form());
  }

  void statement(Statement statement) throws IOException {
    CodePoints text = pointsOf(statement.report());
    Attribution words = statement.words();
    json.plainText("id", statement.id());
    json.plainText("report", statement.report());
    json.word("kind", words.kind());
    json.spans("content", text, words.content());
    json.firstSpan("cue", text, words.cue());
    json.firstSpan("source", text, words.source());
    json.texts("speakers", statement.speakers());
    json.list("candidates", statement.candidates(), this::candidate);
    json.texts("addressees", statement.addressees());
    json.text("venue", statement.venue());
    json.date("date", statement.date());
    json.confidence(words.confidence());
    json.plainText("by", words.by());
    json.spans("cues", text, words.cue());
    json.spans("sources", text, words.source());
    json.texts("tellers", statement.tellers());
  }

  private void candidate(Candidate candidate) throws IOException {
    json.begin();
    json.plainText("actor", candidate.actor());
    json.confidence(candidate.confidence());
    json.end();
  }

  void event(Event event) throws IOException {
    CodePoints text = pointsOf(event.report());
    json.plainText("id", event.id());
    json.plainText("report", event.report());
    json.word("move", event.move());
    json.text("event", event.type().quad() == 0 ? "" : event.type().name());
    json.text("mode", event.mode());
    json.texts("contexts", event.contexts());
    json.texts("actors", event.actors());
    json.texts("recipients", event.recipients());
    json.span("trigger", text, event.trigger());
    json.firstSpan("condition", text, event.conditions());
    json.texts("flags", event.flags().stream().map(Json::wordOf).toList());
    json.text("statement", event.statement());
    json.texts("issues", issuesOf.getOrDefault(event.id(), List.of()));
    json.list("quantities", event.quantities(), quantity -> quantity(text, quantity));
    json.date("date", event.date());
    json.confidence(event.confidence());
    json.plainText("by", event.by());
    json.spans("conditions", text, event.conditions());
    json.spans("about", text, event.about());
  }

  private void quantity(CodePoints text, Quantity quantity) throws IOException {
    json.begin();
    json.span("span", text, quantity.span());
    json.number("value", quantity.value());
    json.text("unit", quantity.unit());
    json.text("of", quantity.of());
    json.text("modifier", quantity.modifier());
    json.end();
  }

  void instrument(Instrument instrument) throws IOException {
    json.plainText("id", instrument.id());
    json.plainText("name", instrument.name());
    json.plainText("kind", instrument.kind());
    json.word("status", instrument.status());
    json.texts("from", instrument.from());
    json.texts("to", instrument.to());
    json.date("date", instrument.date());
    json.list("evidence", instrument.evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) throws IOException {
    json.begin();
    json.plainText("report", evidence.report());
    json.span("span", pointsOf(evidence.report()), evidence.span());
    json.end();
  }

  void issue(Issue issue) throws IOException {
    json.plainText("id", issue.id());
    json.plainText("name", issue.name());
    json.texts("phrases", issue.phrases());
    json.texts("events", issue.events());
  }

  void position(Position position) throws IOException {
    json.plainText("issue", position.issue());
    json.plainText("party", position.party());
    json.word("move", position.move());
    json.plainText("event", position.event());
    json.flag("conditional", position.conditional());
    json.date("date", position.date());
    json.texts("path", position.path());
  }

  void next(NextStep next) throws IOException {
    json.plainText("what", next.what());
    json.texts("who", next.who());
    json.date("date", next.date());
    json.list("evidence", next.evidence(), this::evidence);
  }

  void story(Story story) throws IOException {
    json.plainText("id", story.id());
    json.plainText("name", story.name());
    json.texts("reports", story.reports());
    json.bounds(story.dates());
    json.date("dates", story.dates());
  }

  void origin(Origin origin) throws IOException {
    json.plainText("id", origin.id());
    json.text("agency", origin.agency());
    json.texts("reports", origin.reports());
    json.list("evidence", origin.evidence(), this::evidence);
  }

  void variant(Variant variant) throws IOException {
    json.plainText("id", variant.id());
    json.texts("statements", variant.statements());
    json.word("relation", variant.relation());
    json.list("edits", variant.edits(), this::edit);
    json.flag("substantive", variant.substantive());
  }

  private void edit(Variant.Edit edit) throws IOException {
    json.begin();
    json.plainText("kind", edit.kind());
    json.texts("texts", edit.texts());
    json.flag("substantive", edit.substantive());
    json.end();
  }

  void difference(Difference difference) throws IOException {
    json.plainText("id", difference.id());
    json.plainText("story", difference.story());
    json.word("kind", difference.kind());
    json.plainText("about", difference.about());
    json.list("sides", difference.sides(), this::side);
    json.confidence(difference.confidence());
    json.plainText("by", difference.by());
  }

  private void side(Difference.Side side) throws IOException {
    Evidence evidence = side.evidence();
    json.begin();
    json.texts("reports", side.reports());
    json.span("span", pointsOf(evidence.report()), evidence.span());
    json.plainText("value", side.value());
    json.plainText("report", evidence.report());
    json.end();
  }

  void confirmation(Confirmation confirmation) throws IOException {
    json.plainText("event", confirmation.event());
    json.texts("reports", confirmation.reports());
    json.number("origins", confirmation.origins());
  }
}
