package org.demarche.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Record;

/**
 * Which record stands in this file? Strict: a missing field, a value of another type, an unknown
 * word or a span whose text is not there fails with its place; fields it does not know are passed
 * over, for they may be added.
 */
public final class RecordReader {
  private RecordReader() {}

  /**
   * Reads a document as {@link RecordWriter#writeDocument} writes it. The stream is closed.
   *
   * @throws RecordFormatException when it is no such document
   */
  public static Document readDocument(InputStream in) throws IOException {
    return document(RawRecord.ofDocument(in));
  }

  /**
   * Reads a record from JSON Lines as {@link RecordWriter#writeLines} writes them, in any order.
   * The stream is closed.
   *
   * @throws RecordFormatException when they are no such lines
   */
  public static Record readLines(InputStream in) throws IOException {
    return record(RawRecord.ofLines(in));
  }

  static Document document(RawRecord raw) throws IOException {
    List<Input> inputs = all(raw.inputs(), RecordReader::input);
    return new Document(raw.program(), inputs, record(raw));
  }

  private static Record record(RawRecord raw) throws IOException {
    ElementReader reader = new ElementReader();
    return new Record(
        all(raw.all(Kind.REPORT), reader::report),
        all(raw.all(Kind.PROBLEM), reader::problem),
        all(raw.all(Kind.ACTOR), reader::actor),
        all(raw.all(Kind.MENTION), reader::mention),
        all(raw.all(Kind.STATEMENT), reader::statement),
        all(raw.all(Kind.EVENT), reader::event),
        all(raw.all(Kind.INSTRUMENT), reader::instrument),
        all(raw.all(Kind.ISSUE), reader::issue),
        all(raw.all(Kind.POSITION), reader::position),
        all(raw.all(Kind.NEXT), reader::next),
        all(raw.all(Kind.STORY), reader::story),
        all(raw.all(Kind.ORIGIN), reader::origin),
        all(raw.all(Kind.VARIANT), reader::variant),
        all(raw.all(Kind.DIFFERENCE), reader::difference),
        all(raw.all(Kind.CONFIRMATION), reader::confirmation));
  }

  private static Input input(Fields in) throws IOException {
    return new Input(in.text("file"), in.text("sha256"), in.texts("reports"));
  }

  private static <T> List<T> all(List<Fields> elements, Fields.Reading<T> reading)
      throws IOException {
    List<T> values = new ArrayList<>();
    for (Fields element : elements) {
      try {
        values.add(reading.read(element));
      } catch (IllegalArgumentException e) {
        throw new RecordFormatException(element.place(), e.getMessage());
      }
    }
    return values;
  }
}
