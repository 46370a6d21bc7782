package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/**
 * A sentence as words, with what its capitals are worth.
 *
 * @param sentence the sentence
 * @param words its words and marks
 * @param titleCase whether most words are capitalised, as in a headline, so that capitals do not
 *     tell names
 */
record Line(Sentence sentence, List<Word> words, boolean titleCase, Looked looked) {
  private static final int WRAPPED_LINE = 50;

  static Line of(ParsedText parsed, Sentence sentence, Vocabulary vocabulary) {
    String text = parsed.text();
    Iterator<Token> tokens = parsed.tokensOf(sentence).iterator();
    Token token = tokens.hasNext() ? tokens.next() : null;
    List<Word> words = new ArrayList<>();
    int at = sentence.span().begin();
    int end = sentence.span().end();
    int last = at;
    boolean first = true;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      while (token != null && token.span().end() <= at && tokens.hasNext()) {
        token = tokens.next();
      }
      String tag = token != null && token.span().covers(at) ? token.tag() : "";
      Start start = new Start(at, breaks(text, last, at, sentence), first, tag);
      Word word = read(text, start, end, vocabulary);
      words.add(word);
      last = word.span().end();
      at = last + (word.full().length() - word.lower().length());
      first = word.isMark() && (first || opens(word.form().charAt(0)));
    }
    return new Line(sentence, List.copyOf(words), isTitleCase(words), new Looked(words.size()));
  }

  Word at(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  Span span(int from, int end) {
    return words.get(from).span().and(words.get(end - 1).span());
  }

  /** The text of some words, single-spaced, without possessive endings. */
  String join(int from, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < end; i++) {
      joined.append(i == from ? "" : " ").append(words.get(i).form());
    }
    return joined.toString();
  }

  private static boolean opens(char mark) {
    return "“‘\"'«„([:—–-•*".indexOf(mark) >= 0;
  }

  /** A line break ends a name, unless the line is so long that it was merely wrapped. */
  private static boolean breaks(String text, int from, int to, Sentence sentence) {
    int newline = newlineIn(text, from, to);
    if (newline < 0) {
      return false;
    }
    boolean wrapped =
        newline >= WRAPPED_LINE && newlineIn(text, newline - WRAPPED_LINE, newline) < 0;
    return sentence.zone() != Zone.BODY || !wrapped || newlineIn(text, newline + 1, to) >= 0;
  }

  /** Looks no further than it must: a text of a million words may have no line break at all. */
  private static int newlineIn(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** What is known of a word where it begins. */
  private record Start(int begin, boolean breaks, boolean first, String tag) {}

  private static Word read(String text, Start start, int limit, Vocabulary vocabulary) {
    int begin = start.begin();
    int end = endOfWord(text, begin, limit, vocabulary);
    int possessive = possessiveLength(text, begin, end);
    int formEnd = end - possessive;
    if (possessive == 0 && end < limit && text.charAt(end) == '.') {
      String raw = text.substring(begin, end);
      boolean dotted = raw.indexOf('.') > 0 || raw.length() == 1 && isUpper(raw.charAt(0));
      if (dotted) {
        formEnd = end + 1;
      } else if (vocabulary.has("abbreviation", raw.toLowerCase(Locale.ROOT))) {
        // The point belongs to the abbreviation's span and not to its form.
        return word(text, start, end, end + 1, 0);
      }
    }
    return word(text, start, formEnd, formEnd, possessive);
  }

  private static Word word(String text, Start start, int formEnd, int spanEnd, int tail) {
    String form = text.substring(start.begin(), formEnd);
    String lower = plain(form);
    String full = lower + plain(text.substring(spanEnd, spanEnd + tail));
    return new Word(
        new Span(start.begin(), spanEnd),
        form,
        full,
        lower,
        tail > 0,
        start.breaks(),
        start.tag(),
        start.first());
  }

  /** Lower case with straight apostrophes, as the tables have it. */
  static String plain(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static int endOfWord(String text, int begin, int limit, Vocabulary vocabulary) {
    if (!Character.isLetterOrDigit(text.codePointAt(begin))) {
      return begin + Character.charCount(text.codePointAt(begin));
    }
    int at = begin;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || at + 1 < limit && joins(text, begin, at, text.charAt(at + 1));
      if (!inside || c == '-' && vocabulary.has("prefix", plain(text.substring(begin, at)))) {
        break;
      }
      at++;
    }
    return Math.min(at, limit);
  }

  private static boolean joins(String text, int begin, int at, char next) {
    char c = text.charAt(at);
    return switch (c) {
      case '\'', '’', '-', '\u2011' -> Character.isLetterOrDigit(next);
      case '+' -> Character.isDigit(next);
      case '.' ->
          Character.isLetter(next)
              && isUpper(text.charAt(at - 1))
              && (at - 1 == begin || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-');
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static int possessiveLength(String text, int begin, int end) {
    if (end - begin < 3) {
      return 0;
    }
    char mark = text.charAt(end - 2);
    char s = text.charAt(end - 1);
    return (mark == '\'' || mark == '’') && (s == 's' || s == 'S') ? 2 : 0;
  }

  private static boolean isTitleCase(List<Word> words) {
    int letters = 0;
    int capitals = 0;
    for (Word word : words) {
      if (Character.isLetter(word.form().codePointAt(0))) {
        letters++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    // A sentence that ends with a full stop is no headline, however many names it has.
    boolean stopped = !words.isEmpty() && words.get(words.size() - 1).is(".");
    return letters >= 4 && capitals * 100 >= letters * (stopped ? 95 : 70);
  }
}
