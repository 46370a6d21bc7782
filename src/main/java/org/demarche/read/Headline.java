package org.demarche.read;

import java.util.List;
import java.util.Optional;

/** Does a text begin with its headline? */
final class Headline {
  private static final int LONGEST = 160;

  private Headline() {}

  /** The first line, where it is short, no sentence, and a longer line follows. */
  static Optional<Line> find(List<Line> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    boolean isShort = first.text().length() <= LONGEST && first.text().indexOf(' ') > 0;
    char last = first.text().charAt(first.text().length() - 1);
    boolean isSentence = last == '.' || last == ':' || last == ',' || last == ';';
    return isShort && !isSentence ? Optional.of(first) : Optional.empty();
  }
}
