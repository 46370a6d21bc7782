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

  private static final Set<String> CLAUSE_STARTS =
      Set.of("that", "it", "he", "she", "they", "we", "i", "there", "the", "a", "no", "this");

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
      boolean first = i == token;
      if (cues.contains(lower)) {
        return first || !tellsMore(i + 1, to);
      }
      boolean subject = SUBJECTS.contains(lower) || Character.isUpperCase(word.codePointAt(0));
      if (first && !subject || !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** "…, the cabinet said it would": what is told stands behind the cue, not before it. */
  private boolean tellsMore(int token, int to) {
    return token < tokens.size()
        && tokens.get(token).end() <= to
        && CLAUSE_STARTS.contains(tokens.get(token).of(text).toLowerCase(Locale.ROOT));
  }

  /** Behind the first sentence that ends in a range; -1 for none. */
  int endOfSentence(int from, int to) {
    for (int i = firstTokenAt(from); i < tokens.size() && tokens.get(i).end() <= to; i++) {
      int end = tokens.get(i).end();
      boolean gap = end >= to || Characters.isSpace(text.charAt(end));
      if (gap && Characters.isTerminal(text.charAt(tokens.get(i).begin()))) {
        return end;
      }
    }
    return -1;
  }

  /** The begin of the sentence that stands before an offset, not before a floor. */
  int beginOfSentence(int at, int floor) {
    int last = firstTokenAt(at) - 1;
    int i = last;
    while (i >= 0 && isTerminalToken(i)) {
      i--;
    }
    while (i >= 0 && tokens.get(i).begin() >= floor && !isTerminalToken(i)) {
      i--;
    }
    return i + 1 <= last ? Math.max(floor, tokens.get(i + 1).begin()) : floor;
  }

  private boolean isTerminalToken(int token) {
    return Characters.isTerminal(text.charAt(tokens.get(token).begin()));
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
