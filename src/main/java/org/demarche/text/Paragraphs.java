package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/**
 * Which stretches of a report does no sentence cross?
 *
 * <p>Zones and blank lines always part. In a headline, byline, link or notice every line stands
 * alone. Elsewhere a line break parts unless the sentence visibly goes on in the next line, or the
 * report is wrapped at a fixed width: then it is a space.
 */
final class Paragraphs {
  private final String text;
  private final int wrapWidth;
  private final List<Paragraph> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    this.wrapWidth = Wrapping.widthOf(text);
  }

  static List<Paragraph> of(Report report) {
    Paragraphs paragraphs = new Paragraphs(report.text());
    int at = 0;
    for (ZoneSpan zone : report.zones()) {
      paragraphs.split(at, zone.span().begin(), Zone.BODY);
      paragraphs.split(zone.span().begin(), zone.span().end(), zone.zone());
      at = zone.span().end();
    }
    paragraphs.split(at, report.text().length(), Zone.BODY);
    return paragraphs.found;
  }

  private void split(int begin, int end, Zone zone) {
    boolean everyLine =
        zone == Zone.HEADLINE || zone == Zone.BYLINE || zone == Zone.LINK || zone == Zone.NOTICE;
    int open = begin;
    int line = begin;
    while (line < end) {
      int lineEnd = Wrapping.lineEnd(text, line, end);
      int next = Wrapping.lineBegin(text, lineEnd, end);
      if (next >= end || everyLine || parts(line, lineEnd, next, end)) {
        add(open, lineEnd, zone);
        open = next;
      }
      line = next;
    }
  }

  private void add(int begin, int end, Zone zone) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Paragraph(new Span(from, to), zone, found.size()));
    }
  }

  /** Whether the break between a line and the next one ends a paragraph. */
  private boolean parts(int line, int lineEnd, int next, int end) {
    int nextEnd = Wrapping.lineEnd(text, next, end);
    int first = firstSolid(next, nextEnd);
    int last = lastSolid(line, lineEnd);
    if (first < 0 || last < 0 || isItem(first, nextEnd)) {
      return true;
    }
    if (wrapWidth > 0) {
      int needed = lineEnd - line + 1 + Wrapping.firstWordLength(text, next, nextEnd);
      return needed < wrapWidth - Wrapping.SLACK && endsSentence(line, last);
    }
    return endsSentence(line, last) || !goesOn(first, last);
  }

  /** Whether a line begins like an item of a list. */
  private boolean isItem(int first, int end) {
    char c = text.charAt(first);
    boolean bullet = "•*·▪●–—-".indexOf(c) >= 0;
    if (bullet) {
      return first + 1 < end && isBlank(text.charAt(first + 1));
    }
    int at = first;
    while (at < end && at < first + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > first
        && at + 1 < end
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && isBlank(text.charAt(at + 1));
  }

  private boolean endsSentence(int line, int last) {
    int at = last;
    while (at > line
        && (Characters.isQuoteMark(text.charAt(at))
            || Characters.isClosingBracket(text.charAt(at)))) {
      at--;
    }
    return Characters.isTerminal(text.charAt(at)) || text.charAt(at) == ':';
  }

  /** Whether what follows a break can only be the rest of what stands before it. */
  private boolean goesOn(int first, int last) {
    int next = text.codePointAt(first);
    int before = text.charAt(last);
    boolean opens = Characters.isOpeningBracket(before) || before == ',';
    boolean word = Characters.isWord(before) || Characters.isQuoteMark(before) || opens;
    return Character.isLowerCase(next) && word
        || ",.;:)]".indexOf(next) >= 0
        || opens && Characters.isWord(next);
  }

  private int firstSolid(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isBlank(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private int lastSolid(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (!isBlank(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || Characters.isIgnorable(c);
  }
}
