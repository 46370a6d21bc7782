package org.demarche.find.event;

import java.util.Set;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/** The words that credit a statement, with the negation before and the particle behind them. */
final class Cue {
  private static final Set<String> BEFORE =
      Set.of(
          "not",
          "never",
          "also",
          "again",
          "repeatedly",
          "flatly",
          "has",
          "have",
          "had",
          "did",
          "do",
          "does",
          "is",
          "was",
          "were",
          "been",
          "be",
          "will",
          "firmly",
          "already",
          "once");
  private static final Set<String> AFTER =
      Set.of("on", "out", "for", "off", "down", "upon", "back", "against", "to", "that", "with");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "without");

  private Cue() {}

  /** The words of a statement's cue; empty where it has none. */
  static Range of(Words words, Statement statement) {
    if (statement.words().cue().isEmpty()) {
      return new Range(0, 0);
    }
    Range content = words.in(statement.words().contentSpan());
    Span span = statement.words().cue().get(0);
    for (Span other : statement.words().cue()) {
      Span joined = span.and(other);
      if (joined.length() < 80 && !joined.overlaps(statement.words().contentSpan())) {
        span = joined;
      }
    }
    Range range = words.in(span);
    int begin = range.begin();
    while (begin > 0 && !content.covers(begin - 1) && BEFORE.contains(words.form(begin - 1))) {
      begin--;
    }
    int end = range.end();
    if (end < words.size() && !content.covers(end) && AFTER.contains(words.form(end))) {
      end++;
    }
    return new Range(begin, end);
  }

  /** Whether the crediting itself is denied: "did not rule out". */
  static boolean isNegated(Words words, Range cue) {
    for (int at = cue.begin(); at < cue.end(); at++) {
      if (NEGATIONS.contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }
}
