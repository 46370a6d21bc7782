package org.demarche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Is a text wrapped at a fixed width, so that its line breaks are only spaces?
 *
 * <p>It is when its lines are filled: the first word of the next line would not have fitted, line
 * after line, and lines break in the middle of sentences.
 */
final class Wrapping {
  /** By how many characters a wrapped line may fall short of the width although it is full. */
  static final int SLACK = 4;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST_LINES = 4;

  private Wrapping() {}

  /** The width a text is wrapped at, or 0 where it is not. */
  static int widthOf(String text) {
    List<int[]> lines = linesOf(text);
    int width = 0;
    for (int[] line : lines) {
      width = Math.max(width, line[1] - line[0]);
    }
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int[] line = lines.get(i);
      int[] next = lines.get(i + 1);
      if (line[1] == line[0] || next[1] == next[0]) {
        continue;
      }
      pairs++;
      int needed = line[1] - line[0] + 1 + firstWordLength(text, next[0], next[1]);
      full += needed >= width - SLACK ? 1 : 0;
      open += Characters.isTerminal(text.charAt(line[1] - 1)) ? 0 : 1;
    }
    boolean wrapped = pairs >= FEWEST_LINES && full * 10 >= pairs * 7 && open * 2 >= pairs;
    return wrapped ? width : 0;
  }

  /** Begin and end of each line, without the white space behind it. */
  private static List<int[]> linesOf(String text) {
    List<int[]> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int lineEnd = lineEnd(text, at, text.length());
      int end = lineEnd;
      while (end > at && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      lines.add(new int[] {at, end});
      at = lineBegin(text, lineEnd, text.length());
    }
    return lines;
  }

  static int lineEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !Characters.isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The begin of the line behind a line's end. */
  static int lineBegin(String text, int lineEnd, int end) {
    if (lineEnd >= end) {
      return end;
    }
    boolean pair = text.charAt(lineEnd) == '\r' && lineEnd + 1 < end;
    return pair && text.charAt(lineEnd + 1) == '\n' ? lineEnd + 2 : lineEnd + 1;
  }

  static int firstWordLength(String text, int from, int end) {
    int at = from;
    while (at < end && !Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
