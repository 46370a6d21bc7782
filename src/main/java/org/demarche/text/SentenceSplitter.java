package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;

/** Where does a sentence end inside a paragraph? */
final class SentenceSplitter {
  /** Longer stretches without an end are cut, so that later steps stay quick on any input. */
  private static final int MOST_TOKENS = 400;

  private static final int REACH_OF_CUE = 7;

  private final String text;
  private final List<Span> tokens;
  private final int first;
  private final int end;
  private final Abbreviations abbreviations = Abbreviations.get();
  private final Set<String> cues;

  /**
   * @param tokens all tokens of the text
   * @param first index of the paragraph's first token
   * @param end index behind its last one
   */
  private SentenceSplitter(String text, List<Span> tokens, int first, int end, Set<String> cues) {
    this.text = text;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.cues = cues;
  }

  /** The indices behind the last token of each sentence of a paragraph. */
  static List<Integer> split(String text, List<Span> tokens, int first, int end) {
    SentenceSplitter splitter =
        new SentenceSplitter(text, tokens, first, end, ReportingWords.get().words());
    List<Integer> ends = new ArrayList<>();
    int begin = first;
    int at = first;
    while (at < end) {
      int behind = splitter.endAt(begin, at);
      if (behind < 0 && at + 1 - begin >= MOST_TOKENS) {
        behind = at + 1;
      }
      if (behind > 0) {
        ends.add(behind);
        begin = behind;
        at = behind;
      } else {
        at++;
      }
    }
    if (begin < end) {
      if (begin > first && splitter.areMarks(begin)) {
        ends.remove(ends.size() - 1);
      }
      ends.add(end);
    }
    return ends;
  }

  /** Whether nothing but closing marks is left of the paragraph. */
  private boolean areMarks(int from) {
    for (int at = from; at < end; at++) {
      int c = form(at).codePointAt(0);
      if (!Characters.isQuoteMark(c) && !Characters.isClosingBracket(c)) {
        return false;
      }
    }
    return true;
  }

  /** The index behind a sentence that ends with a token and its closing marks; -1 for none. */
  private int endAt(int begin, int at) {
    String form = form(at);
    int last = form.charAt(form.length() - 1);
    if (!Characters.isTerminal(last)) {
      return -1;
    }
    boolean abbreviation = form.length() > 1 && last == '.' && Character.isLetter(form.charAt(0));
    boolean numbered = at == first + 1 && form.equals(".") && isNumber(form(first));
    if (numbered && at + 1 < end || !abbreviation && Characters.isWord(form.codePointAt(0))) {
      return -1;
    }
    int behind = at + 1;
    while (behind < end && closes(behind)) {
      behind++;
    }
    if (behind == end) {
      return behind;
    }
    if (abbreviation) {
      return endsAbbreviation(form, behind) ? behind : -1;
    }
    return isEnd(begin, at, last, behind) ? behind : -1;
  }

  private boolean isEnd(int begin, int at, int last, int behind) {
    String next = form(behind);
    int c = next.codePointAt(0);
    if (Character.isLowerCase(c) || !canBegin(c)) {
      return false;
    }
    boolean quoted = behind > at + 1 && Characters.isQuoteMark(form(behind - 1).codePointAt(0));
    boolean asked = last == '?' || last == '!' || last == 0x2026 || form(at).length() > 1;
    if (quoted && asked && isCueNear(behind)) {
      return false;
    }
    boolean glued = tokens.get(behind).begin() == tokens.get(behind - 1).end();
    return !(glued && isDigit(c) && behind == at + 1 && at > begin);
  }

  private boolean endsAbbreviation(String form, int behind) {
    String word = form.substring(0, form.length() - 1);
    int part = Math.max(word.lastIndexOf('-'), -1) + 1;
    Abbreviations.Kind kind = abbreviations.kindOf(word.substring(part));
    boolean initial = word.length() - part == 1;
    if (kind == Abbreviations.Kind.TITLE || kind == Abbreviations.Kind.NUMBER) {
      return false;
    }
    int next = behind;
    boolean opened = false;
    while (next < end && Characters.isQuoteMark(form(next).codePointAt(0))) {
      next++;
      opened = true;
    }
    if (next == end) {
      return false;
    }
    String follower = form(next);
    return abbreviations.isStarter(follower)
        || opened && !initial && Character.isUpperCase(follower.codePointAt(0));
  }

  /** Whether a mark belongs to the sentence whose final punctuation it follows. */
  private boolean closes(int index) {
    int c = form(index).codePointAt(0);
    if (Characters.isClosingBracket(c)) {
      return true;
    }
    if (!Characters.isQuoteMark(c) || c == 0x201C && !isLowOpened(index) || c == '`') {
      return false;
    }
    if (c == 0x201D || c == 0x00BB || c == 0x203A) {
      return true;
    }
    Span mark = tokens.get(index);
    return mark.begin() == tokens.get(index - 1).end();
  }

  /** Whether a mark that opens in English closes here, as in German: it touches what precedes. */
  private boolean isLowOpened(int index) {
    Span mark = tokens.get(index);
    boolean touches = mark.begin() == tokens.get(index - 1).end();
    boolean apart = index + 1 == end || tokens.get(index + 1).begin() > mark.end();
    return touches && apart;
  }

  /** "… ?" Vesely asked: a reporting word follows before the clause ends. */
  private boolean isCueNear(int from) {
    int limit = Math.min(end, from + REACH_OF_CUE);
    for (int at = from; at < limit; at++) {
      String form = form(at);
      int c = form.codePointAt(0);
      if (Characters.isTerminal(c) || Characters.isQuoteMark(c)) {
        return false;
      }
      if (cues.contains(form.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBegin(int c) {
    return Characters.isWord(c)
        || Characters.isQuoteMark(c)
        || Characters.isOpeningBracket(c)
        || Characters.isDash(c) && c != '-'
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.getType(c) == Character.OTHER_SYMBOL
        || "#@*•¿¡-".indexOf(c) >= 0;
  }

  private static boolean isNumber(String form) {
    return form.length() <= 3 && form.chars().allMatch(SentenceSplitter::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private String form(int index) {
    return tokens.get(index).of(text);
  }
}
