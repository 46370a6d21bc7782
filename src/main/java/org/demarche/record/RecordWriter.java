package org.demarche.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Record;

/**
 * How does a record leave the program? As JSON Lines for machines that read line by line, or as one
 * canonical document. Both hold the same elements with the same fields; {@code
 * docs/record.schema.json} states them.
 *
 * <p>Always UTF-8; offsets are Unicode code points of the report's text.
 */
public final class RecordWriter {
  private RecordWriter() {}

  /** Takes all elements of one type. */
  private interface Sections {
    <T> void section(Kind kind, List<T> elements, Json.Writing<T> fields) throws IOException;
  }

  /**
   * Writes one element a line, sorted by type, then by report and offset. The stream stays open.
   *
   * @throws IllegalArgumentException when an element points to a report the record lacks, or splits
   *     a character
   */
  public static void writeLines(Record record, OutputStream out) throws IOException {
    try (JsonGenerator generator = generator(out)) {
      Json json = new Json(generator);
      sections(
          record,
          json,
          new Sections() {
            @Override
            public <T> void section(Kind kind, List<T> elements, Json.Writing<T> fields)
                throws IOException {
              for (T element : elements) {
                json.begin();
                json.plainText("type", kind.type());
                fields.write(element);
                json.end();
                generator.writeRaw('\n');
              }
            }
          });
    }
  }

  /**
   * Writes the canonical document, one element a line. The same record gives the same bytes; the
   * stream stays open.
   */
  public static void writeDocument(Document document, OutputStream out) throws IOException {
    try (JsonGenerator generator = generator(out).setPrettyPrinter(new OneElementALine())) {
      Json json = new Json(generator);
      generator.writeStartObject();
      generator.writeNumberField("schema", Document.SCHEMA);
      generator.writeStringField("program", document.program());
      list("inputs", document.inputs(), input -> input(json, input), generator);
      sections(
          document.record(),
          json,
          new Sections() {
            @Override
            public <T> void section(Kind kind, List<T> elements, Json.Writing<T> fields)
                throws IOException {
              list(kind.list(), elements, fields, generator);
            }
          });
      generator.writeEndObject();
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    // A writer, for a lone surrogate must become "?" here as it does in the report's id.
    Writer utf8 = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return Json.FACTORY.createGenerator(utf8).setRootValueSeparator(null);
  }

  private static <T> void list(
      String name, List<T> elements, Json.Writing<T> fields, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    for (T element : elements) {
      out.writeStartObject();
      fields.write(element);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void input(Json json, Input input) throws IOException {
    json.plainText("file", input.file());
    json.plainText("sha256", input.sha256());
    json.texts("reports", input.reports());
  }

  private static void sections(Record unsorted, Json json, Sections to) throws IOException {
    Record record = Sorted.of(unsorted);
    ElementWriter fields = new ElementWriter(json, record);
    to.section(Kind.REPORT, record.reports(), fields::report);
    to.section(Kind.PROBLEM, record.problems(), fields::problem);
    to.section(Kind.ACTOR, record.actors(), fields::actor);
    to.section(Kind.MENTION, record.mentions(), fields::mention);
    to.section(Kind.STATEMENT, record.statements(), fields::statement);
    to.section(Kind.EVENT, record.events(), fields::event);
    to.section(Kind.INSTRUMENT, record.instruments(), fields::instrument);
    to.section(Kind.ISSUE, record.issues(), fields::issue);
    to.section(Kind.POSITION, record.positions(), fields::position);
    to.section(Kind.NEXT, record.nextSteps(), fields::next);
    to.section(Kind.STORY, record.stories(), fields::story);
    to.section(Kind.ORIGIN, record.origins(), fields::origin);
    to.section(Kind.VARIANT, record.variants(), fields::variant);
    to.section(Kind.DIFFERENCE, record.differences(), fields::difference);
    to.section(Kind.CONFIRMATION, record.confirmations(), fields::confirmation);
  }
}
