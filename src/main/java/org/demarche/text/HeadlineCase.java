package org.demarche.text;

import java.util.Locale;
import java.util.Set;

/** How does a headline spell a word? */
final class HeadlineCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "to", "for", "at", "by", "and", "or", "but", "as",
          "n't", "'s", "’s", "n’t");

  private HeadlineCase() {}

  static String title(String form) {
    if (SMALL.contains(form.toLowerCase(Locale.ROOT))) {
      return form;
    }
    int first = Character.charCount(form.codePointAt(0));
    return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
  }

  static String capitals(String form) {
    return form.toUpperCase(Locale.ROOT);
  }
}
