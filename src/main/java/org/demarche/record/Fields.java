package org.demarche.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;
import org.demarche.model.Span;

/**
 * The fields of an object in a record's file. Every accessor fails with the place and the field
 * when the field is missing or of another type.
 *
 * @param place where the object stands, for messages
 * @param node the object
 */
record Fields(String place, JsonNode node) {

  /** Something that makes a value of an object's fields. */
  interface Reading<T> {
    T read(Fields fields) throws IOException;
  }

  RecordFormatException wrong(String key, String what) {
    return new RecordFormatException(place, "\"" + key + "\" " + what);
  }

  private JsonNode get(String key) throws IOException {
    JsonNode value = node.get(key);
    if (value == null) {
      throw wrong(key, "is missing");
    }
    return value;
  }

  private JsonNode get(String key, boolean fits, String type) throws IOException {
    if (!fits) {
      throw wrong(key, "must be " + type + ": " + get(key));
    }
    return get(key);
  }

  boolean isNull(String key) throws IOException {
    return get(key).isNull();
  }

  /** A text; empty for null. */
  String text(String key) throws IOException {
    return isNull(key) ? "" : get(key, get(key).isTextual(), "a text").textValue();
  }

  boolean flag(String key) throws IOException {
    return get(key, get(key).isBoolean(), "true or false").booleanValue();
  }

  int integer(String key) throws IOException {
    return get(key, get(key).canConvertToInt() && get(key).isIntegralNumber(), "a whole number")
        .intValue();
  }

  BigDecimal number(String key) throws IOException {
    return get(key, get(key).isNumber(), "a number").decimalValue();
  }

  double confidence() throws IOException {
    return number("confidence").doubleValue();
  }

  /** An enum value by its written word. */
  <E extends Enum<E>> E word(String key, Class<E> type) throws IOException {
    return constant(key, text(key), type);
  }

  /** An enum value by its written word, {@code NONE} for null. */
  <E extends Enum<E>> E wordOrNone(String key, Class<E> type) throws IOException {
    return constant(key, isNull(key) ? "none" : text(key), type);
  }

  private <E extends Enum<E>> E constant(String key, String word, Class<E> type)
      throws IOException {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw wrong(key, "must not be \"" + word + "\"");
    }
  }

  <E extends Enum<E>> List<E> words(String key, Class<E> type) throws IOException {
    List<E> words = new ArrayList<>();
    for (String word : texts(key)) {
      words.add(constant(key, word, type));
    }
    return words;
  }

  List<String> texts(String key) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : get(key, get(key).isArray(), "a list")) {
      if (!item.isTextual()) {
        throw wrong(key, "must be a list of texts: " + item);
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  <T> List<T> list(String key, Reading<T> reading) throws IOException {
    List<T> values = new ArrayList<>();
    for (JsonNode item : get(key, get(key).isArray(), "a list")) {
      values.add(reading.read(inside(key, item)));
    }
    return values;
  }

  Fields object(String key) throws IOException {
    return inside(key, get(key));
  }

  private Fields inside(String key, JsonNode item) throws IOException {
    if (!item.isObject()) {
      throw wrong(key, "must hold objects: " + item);
    }
    return new Fields(place + ", " + key, item);
  }

  Span span(String key, CodePoints text) throws IOException {
    return object(key).span(text);
  }

  List<Span> spans(String key, CodePoints text) throws IOException {
    return list(key, fields -> fields.span(text));
  }

  /** The span this object is, checked against the text. */
  private Span span(CodePoints text) throws IOException {
    Span span = range(text);
    if (!span.of(text.text()).equals(text("exact"))) {
      throw wrong("exact", "is not the text there: \"" + span.of(text.text()) + "\"");
    }
    return span;
  }

  /** The begin and end of this object. */
  Span range(CodePoints text) throws IOException {
    int begin = integer("begin");
    int end = integer("end");
    if (begin < 0 || end <= begin || end > text.length()) {
      throw wrong("begin", begin + " and end " + end + " are no part of " + text.length());
    }
    return text.span(begin, end);
  }

  DateClaim date(String key) throws IOException {
    Fields date = object(key);
    LocalDate from = date.day("from", LocalDate.MIN);
    LocalDate to = date.day("to", LocalDate.MAX);
    if (from.isAfter(to)) {
      throw wrong(key, "ends before it begins: " + from + " .. " + to);
    }
    return new DateClaim(from, to, date.word("precision", Precision.class), date.text("origin"));
  }

  private LocalDate day(String key, LocalDate unknown) throws IOException {
    if (isNull(key)) {
      return unknown;
    }
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      throw wrong(key, "must be a day such as 2022-01-26: " + text(key));
    }
  }
}
