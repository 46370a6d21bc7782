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
