package org.demarche.join.origin;

import org.demarche.model.Span;

/**
 * Whether an offset stands in quotation marks. A mark that is never closed ends with its paragraph.
 * Asks must come in text order.
 */
final class QuotationMarks {
  private final String text;
  private final int end;
  private int at;
  private boolean quoted;
  private boolean singleQuoted;

  QuotationMarks(String text, Span part) {
    this.text = text;
    this.at = part.begin();
    this.end = part.end();
  }

  boolean isQuotedAt(int offset) {
    while (at < offset && at < end) {
      step(text.charAt(at));
      at++;
    }
    return quoted || singleQuoted;
  }

  private void step(char c) {
    switch (c) {
      case '\n' -> {
        quoted = false;
        singleQuoted = false;
      }
      case '"' -> quoted = !quoted;
      case '\u201C', '\u201E', '\u00AB' -> quoted = true;
      case '\u201D', '\u00BB' -> quoted = false;
      case '\u2018' -> singleQuoted = true;
      case '\u2019' -> {
        if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
          singleQuoted = false;
        }
      }
      default -> {}
    }
  }
}
