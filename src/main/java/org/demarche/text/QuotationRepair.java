package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;

/** Where would a missing quotation mark have stood? */
final class QuotationRepair {
  /** Tokens between the end of a quotation and its reporting word, at most. */
  private static final int REACH = 6;

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "the", "a", "an");

  private final String text;
  private final List<Span> tokens;
  private final Set<String> cues = ReportingWords.get().words();

  QuotationRepair(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Behind the comma or full stop that "he said" follows; -1 where no such words follow. */
  int endBeforeCue(int from, int to) {
    for (int i = firstTokenAt(from); i < tokens.size() && tokens.get(i).end() < to; i++) {
      int c = text.charAt(tokens.get(i).begin());
      boolean mark = c == ',' || Characters.isTerminal(c);
      if (mark && isCueAt(i + 1, to)) {
        return tokens.get(i).end();
      }
    }
    return -1;
  }

  /** Whether "he said", "said the envoy" … begins at an offset. */
  boolean isCueBehind(int at, int to) {
    return isCueAt(firstTokenAt(at), to);
  }

  private boolean isCueAt(int token, int to) {
    for (int i = token; i < Math.min(token + REACH, tokens.size()); i++) {
      if (tokens.get(i).end() > to) {
        return false;
      }
      String word = tokens.get(i).of(text);
      String lower = word.toLowerCase(Locale.ROOT);
      if (cues.contains(lower)) {
        return true;
      }
      boolean first = i == token;
      boolean subject = SUBJECTS.contains(lower) || Character.isUpperCase(word.codePointAt(0));
      if (first && !subject || !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Behind the first sentence that ends in a range; -1 for none. */
  int endOfSentence(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean gap = at + 1 >= to || Characters.isSpace(text.charAt(at + 1));
      if (Characters.isTerminal(text.charAt(at)) && gap) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The begin of the sentence that stands before an offset, not before a floor. */
  int beginOfSentence(int at, int floor) {
    int begin = at - 1;
    while (begin > floor && Characters.isTerminal(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin > floor && !isGapBehindSentence(begin)) {
      begin--;
    }
    while (begin < at && Characters.isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private boolean isGapBehindSentence(int at) {
    return Characters.isSpace(text.charAt(at)) && Characters.isTerminal(text.charAt(at - 1));
  }

  /** Whether a mark stands where a sentence begins, or behind a comma or colon. */
  boolean startsClause(int mark, int floor) {
    int at = mark - 1;
    while (at >= floor && !Characters.isWord(text.charAt(at)) && isOpenOrSpace(at)) {
      at--;
    }
    return at < floor || ",:".indexOf(text.charAt(at)) >= 0 || isEnd(text.charAt(at));
  }

  private boolean isOpenOrSpace(int at) {
    char c = text.charAt(at);
    return Characters.isSpace(c) || Characters.isIgnorable(c) || Characters.isOpeningBracket(c);
  }

  private static boolean isEnd(char c) {
    return Characters.isTerminal(c) || Characters.isQuoteMark(c);
  }

  private int firstTokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
