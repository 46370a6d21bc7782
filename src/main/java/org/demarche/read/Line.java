package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * A line of a report that is not blank, without the white space around it.
 *
 * @param span where its characters stand in the report
 * @param text its characters
 * @param number of the line in the report, from 1
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, String text, int number, boolean afterBlank) {

  private static final int NARROW = 45;
  private static final int WIDE = 110;

  /** The lines of a text. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int number = 1;
    int begin = 0;
    while (begin <= text.length()) {
      int end = endOfLine(text, begin);
      int first = begin;
      int last = end;
      while (first < last && isSpace(text.charAt(first))) {
        first++;
      }
      while (first < last && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(new Line(new Span(first, last), text.substring(first, last), number, blank));
      }
      blank = first == last;
      boolean windows = text.startsWith("\r\n", end);
      begin = end + (windows ? 2 : 1);
      number++;
    }
    return lines;
  }

  /**
   * The lines of a text, with those that only a fixed width broke put together again: a line of
   * that width without an end of sentence, and one that goes on in lower case.
   */
  static List<Line> paragraphsOf(String text) {
    List<Line> paragraphs = new ArrayList<>();
    int lastLength = 0;
    for (Line line : of(text)) {
      Line before = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      if (before != null && !line.afterBlank() && lastLength >= NARROW && isWrapped(before, line)) {
        Span span = before.span().and(line.span());
        paragraphs.set(
            paragraphs.size() - 1,
            new Line(span, spaced(span.of(text)), before.number(), before.afterBlank()));
      } else {
        paragraphs.add(line);
      }
      lastLength = line.text().length();
    }
    return paragraphs;
  }

  private static boolean isWrapped(Line before, Line line) {
    char last = before.text().charAt(before.text().length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
    String text = line.text();
    boolean words = text.indexOf(' ') > 0 || Headline.endsSentence(text);
    return open && words && text.length() <= WIDE && Character.isLowerCase(text.charAt(0));
  }

  /** The same characters with line breaks as spaces, so that offsets stay. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text);
    for (int i = 0; i < spaced.length(); i++) {
      if (isSpace(spaced.charAt(i))) {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }
}
