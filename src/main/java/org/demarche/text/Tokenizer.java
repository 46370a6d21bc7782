package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;

/**
 * Where are the words and marks of a text?
 *
 * <p>The conventions are those of the Penn Treebank, with three exceptions that suit offsets:
 * hyphenated words stay whole, quotation marks keep their own shape, and the full stop of an
 * abbreviation that ends a sentence is not doubled. Possessives and contractions are split ({@code
 * Moscow|'s}, {@code do|n't}, {@code can|not}); currency signs, dashes and quotation marks stand
 * alone; numbers, dates, times, abbreviations, addresses and handles are whole.
 *
 * <p>Takes time linear in the text and never fails; what stands between two tokens is white space
 * or invisible.
 */
public final class Tokenizer {
  private static final Set<String> TOP_DOMAINS =
      Set.of(
          "com", "org", "net", "gov", "edu", "int", "mil", "info", "uk", "ru", "ua", "de", "fr",
          "eu", "io", "tv", "cn", "ir", "il", "au", "ca", "co", "html", "htm");
  private static final Set<String> ELISIONS = Set.of("tis", "twas", "twere", "em", "til", "n");

  private static final int LONGEST_MAILBOX = 64;

  private final String text;
  private final int begin;
  private final int end;
  private final Abbreviations abbreviations = Abbreviations.get();
  private final List<Span> found = new ArrayList<>();

  private Tokenizer(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /** The tokens of a text, in order. */
  public static List<Span> tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /** The tokens of a part of a text, in order; what stands outside the part has no influence. */
  static List<Span> tokenize(String text, int begin, int end) {
    Tokenizer tokenizer = new Tokenizer(text, begin, end);
    int at = begin;
    while (at < end) {
      at = tokenizer.step(at);
    }
    return tokenizer.found;
  }

  /** Takes what begins at an offset and answers where it ends. */
  private int step(int at) {
    int c = codePoint(at);
    if (Characters.isSpace(c) || Characters.isIgnorable(c)) {
      return at + Character.charCount(c);
    }
    if (Characters.isWord(c)) {
      int address = endOfAddress(at);
      return address > at ? emit(at, address) : words(at, endOfWord(at));
    }
    if (Characters.isApostrophe(c)) {
      return emit(at, endOfApostrophe(at));
    }
    if ((c == '@' || c == '#') && Characters.isWord(codePoint(at + 1))) {
      return emit(at, endOfWord(at + 1));
    }
    return emit(at, endOfSymbol(at, c));
  }

  private int emit(int from, int to) {
    found.add(new Span(from, to));
    return to;
  }

  // --- words

  private int endOfWord(int from) {
    int at = from;
    int solid = from;
    while (at < end) {
      int c = codePoint(at);
      if (Characters.isWord(c)) {
        at += Character.charCount(c);
        solid = at;
      } else if (Characters.isIgnorableInWord(c)) {
        at += Character.charCount(c);
      } else if (c == '.') {
        int next = endOfFullStop(from, at);
        if (next < 0) {
          break;
        }
        at = next;
        solid = next;
      } else if (isJoiner(at, c)) {
        at++;
        solid = at;
      } else {
        break;
      }
    }
    return solid;
  }

  /** Whether a mark inside a word holds its parts together. */
  private boolean isJoiner(int at, int c) {
    int before = at > begin ? text.charAt(at - 1) : ' ';
    int after = codePoint(at + 1);
    boolean words = (Characters.isWord(before) || before == '.') && Characters.isWord(after);
    if (Characters.isHyphen(c) || c == '_') {
      return words;
    }
    if (Characters.isApostrophe(c)) {
      return words && Character.isLetter(after);
    }
    if (Characters.isApostropheLike(c)) {
      return Character.isLetter(before) && endOfContraction(at) > 0;
    }
    return switch (c) {
      case ',' -> isDigit(before) && areDigits(at + 1, 3) && !isDigit(codePoint(at + 4));
      case ':' -> isDigit(before) && areDigits(at + 1, 2) && !isDigit(codePoint(at + 3));
      case '/' -> isDigit(before) && isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '+' -> words && isDigit(after);
      case '@' -> words;
      default -> false;
    };
  }

  /** Where the word goes on behind a full stop that belongs to it; -1 where it does not. */
  private int endOfFullStop(int from, int dot) {
    int after = codePoint(dot + 1);
    int before = text.charAt(dot - 1);
    if (isDigit(before) && isDigit(after)) {
      return dot + 1;
    }
    int part = startOfPart(from, dot);
    int length = dot - part;
    if (length == 1 && Character.isLetter(before)) {
      return endOfInitial(from, part, dot, after);
    }
    if (Character.isLetter(after)) {
      boolean degree = codePoint(dot + 2) == '.' && isAbbreviation(part, dot);
      return degree || isTopDomain(dot + 1) ? dot + 1 : -1;
    }
    return length <= Abbreviations.LONGEST && isAbbreviation(part, dot) ? dot + 1 : -1;
  }

  /** "U." of "U.S.", "J." of "J. Smith", but not the last letter of "plan B." */
  private int endOfInitial(int from, int part, int dot, int after) {
    boolean dotted = part > from && text.charAt(part - 1) == '.';
    boolean single = Character.isLetter(after) && !Characters.isWord(codePoint(dot + 2));
    if (dotted || single || isTopDomain(dot + 1)) {
      return dot + 1;
    }
    if (part != from || !Character.isUpperCase(text.charAt(part))) {
      return isAbbreviation(part, dot) ? dot + 1 : -1;
    }
    int next = dot + 1;
    while (next < end && next < dot + 3 && codePoint(next) == ' ') {
      next++;
    }
    boolean named = Character.isUpperCase(codePoint(next)) && text.charAt(part) != 'I';
    return named ? dot + 1 : -1;
  }

  private boolean isAbbreviation(int part, int dot) {
    String word = text.substring(part, dot);
    return switch (abbreviations.kindOf(word)) {
      case NONE -> false;
      case NUMBER -> isDigit(codePoint(dot + 1)) || isDigit(codePoint(dot + 2));
      case TITLE, PLAIN -> true;
    };
  }

  /** The begin of the last part of a word, behind its last hyphen or full stop. */
  private int startOfPart(int from, int to) {
    int at = to;
    int limit = Math.max(from, to - Abbreviations.LONGEST - 1);
    while (at > limit && text.charAt(at - 1) != '.' && !Characters.isHyphen(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isTopDomain(int at) {
    int to = at;
    while (to < end && to < at + 5 && text.charAt(to) >= 'a' && text.charAt(to) <= 'z') {
      to++;
    }
    return !Characters.isWord(codePoint(to)) && TOP_DOMAINS.contains(text.substring(at, to));
  }

  /** Emits a word, split before possessives and contractions. */
  private int words(int from, int to) {
    int cut = contractionIn(from, to);
    if (cut > from) {
      words(from, cut);
      emit(cut, to);
    } else if (to - from == 6
        && text.substring(from, to).toLowerCase(Locale.ROOT).equals("cannot")) {
      emit(from, from + 3);
      emit(from + 3, to);
    } else {
      emit(from, to);
    }
    return to;
  }

  private int contractionIn(int from, int to) {
    for (int cut = to - 2; cut >= to - 3 && cut > from; cut--) {
      if (Characters.isApostropheLike(text.charAt(cut)) && endOfContraction(cut) == to) {
        boolean negation = Character.toLowerCase(text.charAt(to - 1)) == 't';
        return negation ? cut - 1 : cut;
      }
    }
    return -1;
  }

  /** The end of "'s", "'re", "'t" of "n't" …, which begins at an apostrophe; -1 for none. */
  private int endOfContraction(int apostrophe) {
    int first = Character.toLowerCase(codePoint(apostrophe + 1));
    int second = Character.toLowerCase(codePoint(apostrophe + 2));
    if (!Characters.isWord(second)) {
      boolean negation =
          first == 't'
              && apostrophe - 1 > begin
              && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n'
              && Character.isLetter(text.charAt(apostrophe - 2));
      return first == 's' || first == 'd' || first == 'm' || negation ? apostrophe + 2 : -1;
    }
    boolean pair =
        first == 'r' && second == 'e'
            || first == 'v' && second == 'e'
            || first == 'l' && second == 'l';
    return pair && !Characters.isWord(codePoint(apostrophe + 3)) ? apostrophe + 3 : -1;
  }

  // --- marks

  private int endOfApostrophe(int at) {
    int c = text.charAt(at);
    if (c == '\'' && codePoint(at + 1) == '\'') {
      return at + 2;
    }
    int before = at > begin ? text.charAt(at - 1) : ' ';
    if (areDigits(at + 1, 2) && !isDigit(before)) {
      int decade = codePoint(at + 3) == 's' ? at + 4 : at + 3;
      boolean sure = c == 0x2019 || decade == at + 4;
      if (sure && !Characters.isWord(codePoint(decade))) {
        return decade;
      }
    }
    int contraction = endOfContraction(at);
    if (contraction > 0 && (!Characters.isSpace(before) || codePoint(at + 1) == 's')) {
      return contraction;
    }
    int to = at + 1;
    while (to < end && to < at + 6 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean elided = ELISIONS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT));
    return elided ? to : at + 1;
  }

  private int endOfSymbol(int at, int c) {
    int to = at + Character.charCount(c);
    if (c == '`') {
      return codePoint(to) == '`' ? to + 1 : to;
    }
    boolean shout = c == '!' || c == '?';
    if (Characters.isQuoteMark(c)
        || Characters.isClosingBracket(c)
        || Characters.isOpeningBracket(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL) {
      return to;
    }
    while (to < end) {
      int next = codePoint(to);
      if (next != c && !(shout && (next == '!' || next == '?'))) {
        break;
      }
      to += Character.charCount(next);
    }
    return to;
  }

  // --- addresses

  /** The end of a URL or e-mail address that begins here, or the offset itself. */
  private int endOfAddress(int at) {
    int mail = endOfMailAddress(at);
    return mail > at ? mail : endOfUrl(at);
  }

  private int endOfMailAddress(int at) {
    int sign = at;
    while (sign < at + LONGEST_MAILBOX && isMailCharacter(codePoint(sign))) {
      sign++;
    }
    if (codePoint(sign) != '@' || !isMailCharacter(codePoint(sign + 1))) {
      return at;
    }
    int to = sign + 1;
    while (isMailCharacter(codePoint(to))) {
      to++;
    }
    while (!Characters.isWord(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isMailCharacter(int c) {
    return c < 0x80 && (Characters.isWord(c) || "._+-".indexOf(c) >= 0);
  }

  private int endOfUrl(int at) {
    char first = text.charAt(at);
    boolean starts =
        first == 'h'
            || first == 'H'
            || first == 'w'
            || first == 'W'
            || first == 'f'
            || first == 'F';
    if (!starts || !startsAddress(at)) {
      return at;
    }
    int to = at;
    boolean bracket = false;
    while (to < end && isAddressCharacter(text.charAt(to))) {
      bracket |= text.charAt(to) == '(';
      to++;
    }
    while (to > at && isAddressTail(text.charAt(to - 1), bracket)) {
      to--;
    }
    return to;
  }

  private boolean startsAddress(int at) {
    return startsWith(at, "http://")
        || startsWith(at, "https://")
        || startsWith(at, "www.")
        || startsWith(at, "ftp://");
  }

  private boolean startsWith(int at, String prefix) {
    return at + prefix.length() < end
        && text.regionMatches(true, at, prefix, 0, prefix.length())
        && Characters.isWord(codePoint(at + prefix.length()));
  }

  private static boolean isAddressCharacter(char c) {
    return c > ' '
        && !Characters.isSpace(c)
        && !Characters.isIgnorable(c)
        && c != '<'
        && c != '>'
        && (c == '\'' || !Characters.isQuoteMark(c));
  }

  private static boolean isAddressTail(char c, boolean bracket) {
    return ".,;:!?'…]}".indexOf(c) >= 0 || c == ')' && !bracket;
  }

  // --- characters

  private boolean areDigits(int at, int count) {
    for (int i = at; i < at + count; i++) {
      if (!isDigit(codePoint(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The code point at an offset; a space outside the part. */
  private int codePoint(int at) {
    if (at < begin || at >= end) {
      return ' ';
    }
    char first = text.charAt(at);
    return Character.isHighSurrogate(first) && at + 1 < end ? text.codePointAt(at) : first;
  }
}
