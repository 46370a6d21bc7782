package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;
import org.demarche.text.QuotationMark.Kind;

/**
 * Which marks of a paragraph can begin or end a quotation, by their shape and what they touch?
 * Apostrophes, primes, feet and inches are none.
 */
final class QuotationMarks {
  private static final Set<String> ELISIONS =
      Set.of("tis", "twas", "twere", "em", "til", "cause", "bout", "round", "n", "s");

  private final String text;
  private final Span part;
  private final List<QuotationMark> found = new ArrayList<>();

  private QuotationMarks(String text, Span part) {
    this.text = text;
    this.part = part;
  }

  static List<QuotationMark> of(String text, Span part) {
    QuotationMarks marks = new QuotationMarks(text, part);
    int at = part.begin();
    while (at < part.end()) {
      at = marks.step(at);
    }
    return marks.found;
  }

  private int step(int at) {
    char c = text.charAt(at);
    boolean pair = c == character(at + 1) && (c == '`' || c == '\'');
    int end = pair ? at + 2 : at + 1;
    Kind kind = kindOf(c, pair);
    if (kind != null) {
      boolean touchesLeft = touchesLeft(at);
      boolean touchesRight = touchesRight(end);
      if (kind.isDouble()) {
        addDouble(at, end, kind, touchesLeft, touchesRight);
      } else {
        addSingle(at, end, kind, touchesLeft, touchesRight);
      }
    }
    return end;
  }

  private static Kind kindOf(char c, boolean pair) {
    return switch (c) {
      case '"', 0xFF02 -> Kind.STRAIGHT;
      case 0x201C, 0x201F -> Kind.LEFT;
      case 0x201D -> Kind.RIGHT;
      case 0x201E -> Kind.LOW;
      case 0x00AB -> Kind.LEFT_GUILLEMET;
      case 0x00BB -> Kind.RIGHT_GUILLEMET;
      case '`' -> pair ? Kind.BACKTICKS : Kind.BACKTICK;
      case '\'' -> pair ? Kind.TWO_SINGLES : Kind.SINGLE_STRAIGHT;
      case 0x2018, 0x201B -> Kind.SINGLE_LEFT;
      case 0x2019 -> Kind.SINGLE_RIGHT;
      case 0x201A -> Kind.SINGLE_LOW;
      case 0x2039 -> Kind.SINGLE_LEFT_GUILLEMET;
      case 0x203A -> Kind.SINGLE_RIGHT_GUILLEMET;
      default -> null;
    };
  }

  private void addDouble(int at, int end, Kind kind, boolean left, boolean right) {
    boolean word = Characters.isWord(character(end));
    switch (kind) {
      case LEFT -> add(at, end, kind, true, left && !word && !opensBefore(at));
      case RIGHT -> add(at, end, kind, !left && right, true);
      case LOW, BACKTICKS -> add(at, end, kind, true, false);
      case LEFT_GUILLEMET -> add(at, end, kind, !left || right, left && !word);
      case RIGHT_GUILLEMET -> add(at, end, kind, !left && word, left || !right);
      default -> {
        if (!isMeasure(at)) {
          add(at, end, kind, !left && right || left == right, left || left == right);
        }
      }
    }
  }

  private void addSingle(int at, int end, Kind kind, boolean left, boolean right) {
    boolean before = Characters.isWord(character(at - 1));
    boolean word = Characters.isWord(character(end));
    boolean apostrophe = before && word || isElision(at, end);
    switch (kind) {
      case SINGLE_LEFT -> {
        if (!apostrophe) {
          add(at, end, kind, !left && right, left && !word);
        }
      }
      case SINGLE_RIGHT -> {
        if (!apostrophe && left) {
          add(at, end, kind, false, true);
        }
      }
      case SINGLE_STRAIGHT -> {
        if (!apostrophe && !isFoot(at) && (!left && right || left && !word)) {
          add(at, end, kind, !left && right, left && !word);
        }
      }
      case SINGLE_LEFT_GUILLEMET, SINGLE_RIGHT_GUILLEMET -> add(at, end, kind, !left, left);
      default -> {
        if (!left && right) {
          add(at, end, kind, true, false);
        }
      }
    }
  }

  private void add(int at, int end, Kind kind, boolean opens, boolean closes) {
    if (opens || closes) {
      found.add(new QuotationMark(at, end, kind, opens, closes));
    }
  }

  /** Whether a mark stands right behind text that it may end. */
  private boolean touchesLeft(int at) {
    int c = character(at - 1);
    return !Characters.isSpace(c)
        && !Characters.isIgnorable(c)
        && !Characters.isOpeningBracket(c)
        && !(Characters.isDash(c) && Characters.isWord(character(at + 1)))
        && c != '/'
        && !opensBefore(at);
  }

  private boolean touchesRight(int end) {
    int c = character(end);
    return !Characters.isSpace(c)
        && !Characters.isIgnorable(c)
        && !Characters.isClosingBracket(c)
        && ",.;:!?".indexOf(c) < 0;
  }

  /** Whether the mark before, without a gap, begins a quotation. */
  private boolean opensBefore(int at) {
    if (found.isEmpty() || at == part.begin()) {
      return false;
    }
    QuotationMark last = found.get(found.size() - 1);
    return last.end() == at && last.opens() && !last.closes();
  }

  /** "’90s", "'tis": the apostrophe stands for letters at the begin of a word. */
  private boolean isElision(int at, int end) {
    if (Characters.isWord(character(at - 1))) {
      return false;
    }
    int to = end;
    while (to < part.end() && to < end + 6 && Characters.isWord(text.charAt(to))) {
      to++;
    }
    String word = text.substring(end, to).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && isDigit(word.charAt(0)) && word.charAt(2) == 's';
    return decade || ELISIONS.contains(word);
  }

  /** The second mark of 5'10". */
  private boolean isMeasure(int at) {
    int digit = at - 1;
    while (isDigit(character(digit)) && digit > at - 3) {
      digit--;
    }
    return digit < at - 1 && isFoot(digit);
  }

  /** The first mark of 5'10" or of 6' 2". */
  private boolean isFoot(int at) {
    int c = character(at);
    int next = character(at + 1) == ' ' ? at + 2 : at + 1;
    boolean mark = c == '\'' || c == 0x2019 || c == 0x2032;
    return mark && isDigit(character(at - 1)) && isDigit(character(next));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The character at an offset; a space outside the paragraph. */
  private char character(int at) {
    return at < part.begin() || at >= part.end() ? ' ' : text.charAt(at);
  }
}
