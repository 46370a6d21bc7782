package org.demarche.score;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Stretches between double quotation marks, curly or straight; the end of a line ends one.
 *
 * <p>Scores define kinds by this plain reading, so that a figure does not move when the program
 * learns to read quotation marks better.
 */
final class QuotedRegions {
  private QuotedRegions() {}

  static List<Span> of(String text) {
    List<Span> regions = new ArrayList<>();
    int start = -1;
    char close = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean low = close == '“' && c == '”';
      if (start < 0) {
        start = closeOf(c) == 0 ? -1 : i;
        close = closeOf(c);
      } else if (c == close || low) {
        add(regions, start, i + 1);
        start = -1;
      } else if (c == '“') {
        add(regions, start, i);
        start = i;
        close = '”';
      } else if (c == '\n') {
        add(regions, start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      add(regions, start, text.length());
    }
    return regions;
  }

  private static void add(List<Span> regions, int begin, int end) {
    if (end - begin > 1) {
      regions.add(new Span(begin, end));
    }
  }

  private static char closeOf(char open) {
    return switch (open) {
      case '“' -> '”';
      case '„' -> '“';
      case '«' -> '»';
      case '"' -> '"';
      default -> 0;
    };
  }
}
