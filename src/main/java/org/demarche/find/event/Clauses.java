package org.demarche.find.event;

import java.util.Set;

/** Where clauses end, told from marks, tags and the words that open new ones. */
final class Clauses {
  static final Set<String> ENDS = Set.of(".", ";", "!", "?", ":", "—", "–", "--");
  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "»", "«");
  static final Set<String> SUBJECTS =
      Set.of("we", "i", "you", "he", "she", "it", "they", "there", "this", "that", "these");
  static final Set<String> MODALS =
      Set.of("will", "would", "shall", "can", "could", "may", "might", "must", "should");

  private Clauses() {}

  /** The end of the clause that an opener of so many words begins, without closing marks. */
  static int endOf(Words words, Range unit, int at, int length) {
    boolean fronted = isFronted(words, unit, at);
    int from = at + length;
    for (int i = from; i < unit.end(); i++) {
      String form = words.form(i);
      if (ENDS.contains(form)) {
        return trim(words, from, i);
      }
      if (form.equals("then") && i > from + 1) {
        return trim(words, from, i);
      }
      if (form.equals(",") && closes(words, unit, i, fronted)) {
        return trim(words, from, i);
      }
      if (form.equals("but") && i > from + 2) {
        return trim(words, from, i);
      }
    }
    return trim(words, from, unit.end());
  }

  private static boolean isFronted(Words words, Range unit, int at) {
    for (int i = unit.begin(); i < at; i++) {
      String tag = words.token(i).tag();
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return Set.of(",", "that").contains(words.form(at - 1)) && isFrontedAfter(words, unit, at);
      }
    }
    return true;
  }

  /** "said that, if they left, talks would follow": a clause inside brackets of commas. */
  private static boolean isFrontedAfter(Words words, Range unit, int at) {
    for (int i = at; i < unit.end() && !ENDS.contains(words.form(i)); i++) {
      if (words.form(i).equals(",") && isClause(words, unit, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(Words words, Range unit, int comma, boolean fronted) {
    int next = comma + 1;
    while (next < unit.end() && QUOTES.contains(words.form(next))) {
      next++;
    }
    if (next >= unit.end()) {
      return true;
    }
    String form = words.form(next);
    boolean joins = form.equals("and") || form.equals("or");
    if (fronted) {
      boolean goesOn = joins || words.token(next).tag().startsWith("VB");
      return !goesOn && hasSubjectAndVerb(words, unit, next);
    }
    return joins
        ? next + 1 < unit.end() && SUBJECTS.contains(words.form(next + 1))
        : words.is(next, "say")
            || (next + 1 < unit.end() && words.is(next + 1, "say"))
            || opensMain(words, next);
  }

  private static boolean opensMain(Words words, int next) {
    return Set.of(
            "which", "while", "although", "though", "because", "adding", "he", "she", "according")
        .contains(words.form(next));
  }

  /** A main clause comes next unless the words go on as a list or an aside. */
  private static boolean hasSubjectAndVerb(Words words, Range unit, int from) {
    if (Set.of("which", "who", "including", "such", "as", "especially")
        .contains(words.form(from))) {
      return false;
    }
    int stop = Math.min(unit.end(), from + 30);
    for (int i = from; i < stop && !ENDS.contains(words.form(i)); i++) {
      if (isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb follows before the clause ends. */
  static boolean isClause(Words words, Range unit, int from) {
    int stop = Math.min(unit.end(), from + 16);
    for (int i = from; i < stop && !ENDS.contains(words.form(i)); i++) {
      if (isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isFinite(Words words, int at) {
    String tag = words.token(at).tag();
    return tag.equals("MD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("VBD")
        || MODALS.contains(words.form(at));
  }

  static boolean isMark(Words words, int at) {
    return !Character.isLetterOrDigit(words.form(at).codePointAt(0));
  }

  private static int trim(Words words, int from, int end) {
    int last = end;
    while (last > from && isMark(words, last - 1)) {
      last--;
    }
    return last;
  }
}
