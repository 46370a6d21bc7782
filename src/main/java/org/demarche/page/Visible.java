package org.demarche.page;

import java.util.Locale;

/**
 * How can a reader see characters that would hide or reorder others? Direction and other control
 * characters are printed by their code point, so that what is read is what is there.
 */
public final class Visible {
  private Visible() {}

  /** The text with control and format characters spelt out; line breaks and tabs stay. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (isHidden(point)) {
                shown.append(String.format(Locale.ROOT, "⟦U+%04X⟧", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
