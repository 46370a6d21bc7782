package org.demarche.find.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into items, in one pass.
 *
 * <p>Words are runs of letters; "Friday's" is two items, "mid-June" three, "1990s" two; dates and
 * clock times in digits are one.
 */
final class Lexer {
  private static final int LONGEST_NUMBER = 40;
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.])\\d{1,2}\\1\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2}");
  private static final Pattern CLOCK = Pattern.compile("[012]?\\d:[0-5]\\d(:[0-5]\\d)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d+");

  private final String text;
  private final List<Item> items = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  static List<Item> read(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.items;
  }

  private void run() {
    int at = 0;
    int last = -1;
    int breaks = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        breaks += c == '\n' ? 1 : 0;
        at++;
        continue;
      }
      Item item = next(at, at == last, breaks);
      items.add(item);
      at = item.end();
      last = at;
      breaks = 0;
    }
  }

  private Item next(int at, boolean glued, int breaks) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return number(at, glued, breaks);
    }
    int end = at + 1;
    if (Character.isLetter(c)) {
      end = lettersFrom(end);
      String low = text.substring(at, end).toLowerCase(Locale.ROOT);
      return new Item(at, end, low, Item.Kind.WORD, glued, Character.isUpperCase(c), breaks);
    }
    if (isApostrophe(c)) {
      end = glued ? lettersFrom(end) : end;
      String low = "'" + text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      return new Item(at, end, low, Item.Kind.MARK, glued, false, breaks);
    }
    return new Item(at, end, String.valueOf(dash(c)), Item.Kind.MARK, glued, false, breaks);
  }

  private Item number(int at, boolean glued, int breaks) {
    int digits = at;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    int run = runOfDigitsAndSeparators(at);
    if (run > digits) {
      CharSequence shape = text.subSequence(at, run);
      Item found = shaped(at, shape, glued, breaks);
      if (found != null) {
        return found;
      }
    }
    String low = text.substring(at, digits);
    return new Item(at, digits, low, Item.Kind.INTEGER, glued, false, breaks);
  }

  private Item shaped(int at, CharSequence shape, boolean glued, int breaks) {
    Item.Kind[] kinds = {Item.Kind.DATE, Item.Kind.CLOCK, Item.Kind.NUMBER};
    Pattern[] patterns = {DATE, CLOCK, NUMBER};
    for (int i = 0; i < patterns.length; i++) {
      var matcher = patterns[i].matcher(shape);
      if (matcher.lookingAt() && !cutsANumber(shape, matcher.end())) {
        int end = at + matcher.end();
        return new Item(at, end, text.substring(at, end), kinds[i], glued, false, breaks);
      }
    }
    return null;
  }

  private static boolean cutsANumber(CharSequence shape, int end) {
    return end < shape.length() && isDigit(shape.charAt(end));
  }

  private int runOfDigitsAndSeparators(int at) {
    int end = at;
    int limit = Math.min(text.length(), at + LONGEST_NUMBER);
    while (end < limit) {
      char c = text.charAt(end);
      boolean separator =
          (c == ',' || c == '.' || c == ':' || c == '/' || c == '-')
              && end + 1 < text.length()
              && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      end++;
    }
    return end;
  }

  private int lettersFrom(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private static char dash(char c) {
    return c == '\u2013' || c == '\u2010' || c == '\u2011' ? '-' : c;
  }
}
