package org.demarche.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Do the elements of a record's file fit the reports' texts and each other? */
final class ElementCheck {
  /** Which fields name another element, by the path of their keys. */
  private static final Map<String, Kind> REFERENCES =
      Map.ofEntries(
          Map.entry("report.story", Kind.STORY),
          Map.entry("report.origin", Kind.ORIGIN),
          Map.entry("mention.actor", Kind.ACTOR),
          Map.entry("statement.speakers", Kind.ACTOR),
          Map.entry("statement.candidates.actor", Kind.ACTOR),
          Map.entry("statement.tellers", Kind.ACTOR),
          Map.entry("statement.addressees", Kind.ACTOR),
          Map.entry("event.actors", Kind.ACTOR),
          Map.entry("event.recipients", Kind.ACTOR),
          Map.entry("event.statement", Kind.STATEMENT),
          Map.entry("event.issues", Kind.ISSUE),
          Map.entry("instrument.from", Kind.ACTOR),
          Map.entry("instrument.to", Kind.ACTOR),
          Map.entry("issue.events", Kind.EVENT),
          Map.entry("position.issue", Kind.ISSUE),
          Map.entry("position.event", Kind.EVENT),
          Map.entry("position.path", Kind.EVENT),
          Map.entry("next.who", Kind.ACTOR),
          Map.entry("variant.statements", Kind.STATEMENT),
          Map.entry("difference.story", Kind.STORY),
          Map.entry("confirmation.event", Kind.EVENT));

  private final RawRecord raw;
  private final List<Failure> failures;
  private final Map<String, CodePoints> texts = new HashMap<>();
  private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);

  ElementCheck(RawRecord raw, List<Failure> failures) {
    this.raw = raw;
    this.failures = failures;
    for (Fields report : raw.all(Kind.REPORT)) {
      String text = report.node().path("text").asText();
      texts.put(report.node().path("id").asText(), CodePoints.of(text));
    }
    raw.elements().forEach(this::collectIds);
  }

  private void collectIds(Kind kind, List<Fields> elements) {
    Set<String> known = ids.computeIfAbsent(kind, k -> new HashSet<>());
    for (Fields element : elements) {
      JsonNode id = element.node().path("id");
      if (id.isTextual() && !known.add(id.textValue())) {
        failures.add(new Failure(element.place(), "the id stands twice"));
      }
    }
  }

  void checkAll() {
    for (Fields input : raw.inputs()) {
      check(input.place(), "input", input.node(), "");
    }
    raw.elements()
        .forEach(
            (kind, elements) -> elements.forEach(e -> check(e.place(), kind.type(), e.node(), "")));
  }

  /**
   * Checks an object and all in it.
   *
   * @param report the id of the report its spans speak of; empty while none is named
   */
  private void check(String place, String path, JsonNode object, String report) {
    String named = object.path("report").asText(report);
    if (object.has("exact")) {
      checkSpan(place + ", " + path, object, named);
    }
    object
        .properties()
        .forEach(
            field -> {
              String inner = path + "." + field.getKey();
              JsonNode value = field.getValue();
              if (value.isArray()) {
                value.forEach(item -> checkValue(place, inner, item, named));
              } else {
                checkValue(place, inner, value, named);
              }
            });
  }

  private void checkValue(String place, String path, JsonNode value, String report) {
    if (value.isObject()) {
      check(place, path, value, report);
    } else if (value.isTextual()) {
      boolean names = path.endsWith(".report") || path.endsWith(".reports");
      Kind kind = names ? Kind.REPORT : REFERENCES.get(path);
      if (kind != null && !ids.getOrDefault(kind, Set.of()).contains(value.textValue())) {
        String what = path + " names something that is not there (" + kind.type() + "): ";
        failures.add(new Failure(place, what + value.textValue()));
      }
    }
  }

  private void checkSpan(String place, JsonNode span, String report) {
    CodePoints text = texts.get(report);
    if (text == null) {
      failures.add(new Failure(place, "a span of no report in this file: " + report));
      return;
    }
    // As long: a number that leaves the range of int must not wrap into it.
    long begin = span.path("begin").asLong(-1);
    long end = span.path("end").asLong(-1);
    if (begin < 0 || end <= begin || end > text.length()) {
      failures.add(
          new Failure(place, "[" + begin + ", " + end + ") is no part of " + text.length()));
      return;
    }
    String there = text.span((int) begin, (int) end).of(text.text());
    if (!there.equals(span.path("exact").asText())) {
      failures.add(
          new Failure(
              place,
              "["
                  + begin
                  + ", "
                  + end
                  + ") says "
                  + span.path("exact")
                  + ", the text \""
                  + there
                  + "\""));
    }
  }
}
