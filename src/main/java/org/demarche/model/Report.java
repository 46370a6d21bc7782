package org.demarche.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * One published article.
 *
 * @param id SHA-256 of the UTF-8 text, in lower-case hex
 * @param file where it was read, as given; with {@code #entry} where one file holds several
 * @param outlet who published it, or empty
 * @param title its title, or empty
 * @param authors its authors, as printed
 * @param published its publication date, with its origin
 * @param url its address, or empty
 * @param language ISO 639-1 code
 * @param text the immutable text all offsets speak of
 * @param zones sorted, not overlapping, within the text
 */
public record Report(
    String id,
    String file,
    String outlet,
    String title,
    List<String> authors,
    DateClaim published,
    String url,
    String language,
    String text,
    List<ZoneSpan> zones) {
  public Report {
    Objects.requireNonNull(file);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(title);
    Objects.requireNonNull(published);
    Objects.requireNonNull(url);
    Objects.requireNonNull(language);
    authors = List.copyOf(authors);
    zones = List.copyOf(zones);
    int last = 0;
    for (ZoneSpan zone : zones) {
      if (zone.span().begin() < last || zone.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "zone out of order or bounds in " + file + ": " + zone + " after " + last);
      }
      last = zone.span().end();
    }
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report without an id: " + file);
    }
  }

  /** The id of a report with this text. */
  public static String idOf(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  /** The zone at an offset; BODY where none is marked. */
  public Zone zoneAt(int offset) {
    for (ZoneSpan zone : zones) {
      if (zone.span().covers(offset)) {
        return zone.zone();
      }
    }
    return Zone.BODY;
  }

  /** The stretches in a zone, in text order; a stretch that no zone claims is BODY. */
  public List<Span> spansOf(Zone zone) {
    List<Span> spans = new ArrayList<>();
    int last = 0;
    for (ZoneSpan marked : zones) {
      if (zone == Zone.BODY && marked.span().begin() > last) {
        spans.add(new Span(last, marked.span().begin()));
      }
      if (marked.zone() == zone) {
        spans.add(marked.span());
      }
      last = marked.span().end();
    }
    if (zone == Zone.BODY && last < text.length()) {
      spans.add(new Span(last, text.length()));
    }
    return spans;
  }

  /** The evidence at a span of this report. */
  public Evidence at(Span span) {
    return new Evidence(id, span, span.of(text));
  }
}
