package org.demarche.model;

import java.util.Comparator;

/**
 * Where something stands in a report's text: a half-open, never empty range of UTF-16 units.
 *
 * @param begin offset of the first unit, at least 0
 * @param end offset behind the last unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean covers(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span and(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The characters of {@code text} at this span.
   *
   * @throws IndexOutOfBoundsException when the span ends behind the text
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }
}
