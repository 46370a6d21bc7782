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
      for (int i = span.begin(); i < span.end(); i++) {
        count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      }
    }
    return count;
  }
}
