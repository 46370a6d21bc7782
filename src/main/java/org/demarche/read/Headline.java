package org.demarche.read;

import java.util.List;
import java.util.Locale;

/** Does a text begin with its headline? */
final class Headline {
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 3;

  private Headline() {}

  /**
   * How many of the lines from {@code first} on are the headline; 0 where the text begins at once.
   * A headline is short, ends no sentence, and something other than it follows.
   */
  static int countLines(List<Line> lines, int first) {
    int count = 0;
    int length = 0;
    boolean closed = false;
    while (first + count < lines.size() && count < MOST_LINES && !closed) {
      Line line = lines.get(first + count);
      if (count > 0 && (line.afterBlank() || !isLike(line.text()))) {
        break;
      }
      length += line.text().length();
      count++;
      closed = first + count < lines.size() && lines.get(first + count).afterBlank();
    }
    boolean alone = first + count >= lines.size();
    if (alone || length > LONGEST || !isLike(lines.get(first).text())) {
      return 0;
    }
    // Without a blank line behind it only the first line is surely its own.
    return closed ? count : 1;
  }

  /** Whether a line can be a headline, by its form alone. */
  static boolean isLike(String line) {
    if (line.length() > LONGEST || line.indexOf(' ') < 0 || line.startsWith("- ")) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean open = last == ',' || last == ';' || last == ':' || last == '-' || last == '—';
    return !open && !Character.isLowerCase(line.charAt(0)) && !endsSentence(line);
  }

  /** Whether a line ends with a full stop that is not an abbreviation's: "… in the U.S." */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "”\"’')]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || line.charAt(end - 1) != '.') {
      return false;
    }
    boolean ellipsis = end > 1 && line.charAt(end - 2) == '.';
    boolean initials =
        end > 3 && line.charAt(end - 3) == '.' && Character.isUpperCase(line.charAt(end - 2));
    return !ellipsis && !initials;
  }

  /** Whether two lines are the same headline, whatever their case and punctuation. */
  static boolean isSame(String line, String title) {
    String left = bare(line);
    String right = bare(title);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean within = left.startsWith(right) || right.startsWith(left) || left.endsWith(right);
    int shorter = Math.min(left.length(), right.length());
    return left.equals(right)
        || within && shorter > 15 && shorter * 10 >= 6 * Math.max(left.length(), right.length());
  }

  private static String bare(String line) {
    if (line.length() > 2 * LONGEST) {
      return "";
    }
    StringBuilder bare = new StringBuilder();
    for (char c : line.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
