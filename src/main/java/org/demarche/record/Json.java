package org.demarche.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.demarche.model.DateClaim;
import org.demarche.model.Span;

/** How are the values inside an element written? The shapes that all elements share. */
final class Json {
  /** Streams are closed by who opened them; a key may stand once in an object. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final int CONFIDENCE_DIGITS = 4;
  private static final int PLAIN_DIGITS = 40;

  private final JsonGenerator out;

  Json(JsonGenerator out) {
    this.out = out;
  }

  /** Something that writes one value. */
  interface Writing<T> {
    void write(T value) throws IOException;
  }

  void begin() throws IOException {
    out.writeStartObject();
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  /** A text, null when empty. */
  void text(String key, String value) throws IOException {
    out.writeFieldName(key);
    if (value.isEmpty()) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
  }

  /** A text that says something when it is empty too. */
  void plainText(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  /** An enum value in lower case, with hyphens, null when it is NONE. */
  void word(String key, Enum<?> value) throws IOException {
    text(key, value.name().equals("NONE") ? "" : wordOf(value));
  }

  static String wordOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void flag(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  void number(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  /** A number in digits; one beyond all measure keeps its exponent. */
  void number(String key, BigDecimal value) throws IOException {
    boolean plain = Math.abs((long) value.scale()) + value.precision() <= PLAIN_DIGITS;
    out.writeFieldName(key);
    out.writeNumber(plain ? value.toPlainString() : value.toString());
  }

  /** A probability, rounded so that every platform writes the same digits. */
  void confidence(double value) throws IOException {
    BigDecimal rounded =
        new BigDecimal(value)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    out.writeFieldName("confidence");
    out.writeNumber(rounded.toPlainString());
  }

  void texts(String key, Collection<String> values) throws IOException {
    list(key, values, out::writeString);
  }

  <T> void list(String key, Collection<T> values, Writing<T> writing) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      writing.write(value);
    }
    out.writeEndArray();
  }

  void spans(String key, CodePoints points, List<Span> spans) throws IOException {
    list(key, spans, span -> span(points, span));
  }

  /** The first of some spans, null when there is none. */
  void firstSpan(String key, CodePoints points, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      out.writeNullField(key);
    } else {
      span(key, points, spans.get(0));
    }
  }

  void span(String key, CodePoints points, Span span) throws IOException {
    out.writeFieldName(key);
    span(points, span);
  }

  private void span(CodePoints points, Span span) throws IOException {
    begin();
    range(points, span);
    out.writeStringField("exact", span.of(points.text()));
    end();
  }

  void range(CodePoints points, Span span) throws IOException {
    out.writeNumberField("begin", points.fromUnits(span.begin()));
    out.writeNumberField("end", points.fromUnits(span.end()));
  }

  void date(String key, DateClaim date) throws IOException {
    out.writeObjectFieldStart(key);
    bounds(date);
    plainText("precision", wordOf(date.precision()));
    plainText("origin", date.origin());
    end();
  }

  /** The first and last day of a date, each null when unknown. */
  void bounds(DateClaim date) throws IOException {
    text("from", date.from().equals(LocalDate.MIN) ? "" : date.from().toString());
    text("to", date.to().equals(LocalDate.MAX) ? "" : date.to().toString());
  }
}
