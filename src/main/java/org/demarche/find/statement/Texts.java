package org.demarche.find.statement;

import java.util.List;
import org.demarche.model.Span;

/** Looks at characters of a text. */
final class Texts {
  private Texts() {}

  /** Whether a letter or digit stands in [begin, end); false where the range is empty. */
  static boolean hasWord(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many letters and digits stand in the spans. */
  static int words(String text, List<Span> spans) {
    int count = 0;
    for (Span span : spans) {
      count += words(text, span);
    }
    return count;
  }

  static int words(String text, Span span) {
    int count = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The share of letters and digits two lists of spans have in common, of those they have. */
  static double jaccard(String text, List<Span> a, List<Span> b) {
    int common = 0;
    for (Span x : a) {
      for (Span y : b) {
        if (x.overlaps(y)) {
          Span both = new Span(Math.max(x.begin(), y.begin()), Math.min(x.end(), y.end()));
          common += words(text, List.of(both));
        }
      }
    }
    return common == 0 ? 0 : (double) common / (words(text, a) + words(text, b) - common);
  }
}
