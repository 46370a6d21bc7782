package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the clauses that make a move depend on something.
 *
 * <p>A clause runs from its opener ("if", "provided that", "as long as" …) to the comma behind
 * which the main clause begins, where it comes first, and else to the end of its sentence or to a
 * new main clause. Concessive "even if", interrogative "asked if" and polite "if you will" make
 * nothing depend.
 */
final class Conditions {
  /**
   * One condition.
   *
   * @param range its words, opener included
   * @param kind what kind of dependence it is
   */
  record Condition(Range range, Kind kind) {}

  /** How a move depends. */
  enum Kind {
    IF,
    UNLESS,
    UNTIL,
    AS_LONG_AS,
    ONLY_IF,
    EXCHANGE,
    WITHOUT,
    DEPENDING
  }

  private record Opener(String[] words, Kind kind) {}

  private static final List<Opener> OPENERS =
      List.of(
          opener("only if", Kind.ONLY_IF),
          opener("only when", Kind.ONLY_IF),
          opener("only once", Kind.ONLY_IF),
          opener("only after", Kind.ONLY_IF),
          opener("only in return for", Kind.EXCHANGE),
          opener("only in exchange for", Kind.EXCHANGE),
          opener("if and only if", Kind.ONLY_IF),
          opener("but only if", Kind.ONLY_IF),
          opener("as long as", Kind.AS_LONG_AS),
          opener("so long as", Kind.AS_LONG_AS),
          opener("on condition that", Kind.ONLY_IF),
          opener("on the condition that", Kind.ONLY_IF),
          opener("on condition of", Kind.ONLY_IF),
          opener("on the understanding that", Kind.ONLY_IF),
          opener("provided that", Kind.ONLY_IF),
          opener("providing that", Kind.ONLY_IF),
          opener("provided", Kind.ONLY_IF),
          opener("providing", Kind.ONLY_IF),
          opener("assuming that", Kind.IF),
          opener("in case", Kind.IF),
          opener("in the event that", Kind.IF),
          opener("in the event of", Kind.IF),
          opener("in return for", Kind.EXCHANGE),
          opener("in exchange for", Kind.EXCHANGE),
          opener("contingent on", Kind.DEPENDING),
          opener("contingent upon", Kind.DEPENDING),
          opener("conditional on", Kind.DEPENDING),
          opener("conditioned on", Kind.DEPENDING),
          opener("depending on", Kind.DEPENDING),
          opener("subject to", Kind.DEPENDING),
          opener("unless and until", Kind.UNLESS),
          opener("unless", Kind.UNLESS),
          opener("until", Kind.UNTIL),
          opener("till", Kind.UNTIL),
          opener("once", Kind.IF),
          opener("if", Kind.IF),
          opener("should", Kind.IF),
          opener("had", Kind.IF),
          opener("were", Kind.IF),
          opener("without", Kind.WITHOUT),
          opener("absent", Kind.WITHOUT));

  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "wonder",
          "know",
          "see",
          "decide",
          "determine",
          "clear",
          "unclear",
          "question",
          "doubt",
          "say",
          "learn",
          "check",
          "discuss",
          "consider",
          "sure",
          "certain",
          "test",
          "matter",
          "care",
          "inquire",
          "examine");
  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "nothing", "cannot", "nobody", "none", "impossible");

  private Conditions() {}

  private static Opener opener(String words, Kind kind) {
    return new Opener(words.split(" "), kind);
  }

  /** The conditions in a stretch of words, in text order; they never overlap. */
  static List<Condition> find(Words words, Range unit) {
    List<Condition> found = new ArrayList<>();
    int at = unit.begin();
    while (at < unit.end()) {
      Opener opener = openerAt(words, unit, at);
      if (opener == null) {
        at++;
        continue;
      }
      int end = Clauses.endOf(words, unit, at, opener.words.length);
      if (end > at + opener.words.length) {
        found.add(new Condition(new Range(at, end), opener.kind));
        at = end;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private static Opener openerAt(Words words, Range unit, int at) {
    for (Opener opener : OPENERS) {
      if (begins(words, unit, at, opener.words) && opens(words, unit, at, opener)) {
        return opener;
      }
    }
    return null;
  }

  private static boolean begins(Words words, Range unit, int at, String[] opener) {
    if (at + opener.length > unit.end()) {
      return false;
    }
    for (int i = 0; i < opener.length; i++) {
      if (!words.form(at + i).equals(opener[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(Words words, Range unit, int at, Opener opener) {
    String before = before(words, unit, at);
    String after = word(words, unit, at + opener.words.length);
    return switch (opener.words[0]) {
      case "if" ->
          !before.equals("even")
              && !before.equals("as")
              && !before.equals("what")
              && !isAsked(words, unit, at)
              && !isPolite(words, unit, at)
              && !after.equals("any")
              && !after.equals("not")
              && !after.equals("anything");
      case "should", "had", "were" -> isInverted(words, unit, at, opener.words[0]);
      case "provided", "providing" -> isConjunction(words, unit, at, opener.words.length);
      case "once" ->
          !after.equals("more")
              && !after.equals("again")
              && Clauses.isClause(words, unit, at + 1)
              && isFollowedByPromise(words, unit, at);
      case "until", "till" -> Clauses.isClause(words, unit, at + 1) && !after.equals("now");
      case "without", "absent" -> isPrecondition(words, unit, at);
      case "as", "so" -> !isNumber(words, unit, at + opener.words.length);
      case "in" -> !opener.words[1].equals("case") || Clauses.isClause(words, unit, at + 2);
      case "subject" -> !before.equals("the") && !before.equals("a");
      default -> true;
    };
  }

  private static boolean isAsked(Words words, Range unit, int at) {
    int before = at - 1;
    if (before < 0 || before < unit.begin() - 3) {
      return false;
    }
    String lemma = words.lemma(before);
    return (ASKING.contains(lemma) || ASKING.contains(words.form(before)))
        && !words.is(before, "say")
        && !Clauses.isMark(words, before);
  }

  private static boolean isPolite(Words words, Range unit, int at) {
    String first = word(words, unit, at + 1);
    String second = word(words, unit, at + 2);
    String third = word(words, unit, at + 3);
    return first.equals("you")
        && (second.equals("will") || second.equals("like") || second.equals("wish"))
        && (third.isEmpty() || third.equals(",") || third.equals("."));
  }

  /** "Should the talks fail, …": the verb before its subject, at the beginning of a clause. */
  private static boolean isInverted(Words words, Range unit, int at, String verb) {
    String before = before(words, unit, at);
    boolean opensClause =
        at == unit.begin()
            || Set.of(",", "and", "or", "but", "that", "then", "“", "``", "\"").contains(before)
            || Set.of("choose", "forward", "path", "way", "consequences", "respond")
                .contains(before);
    if (!opensClause || at + 2 >= unit.end()) {
      return false;
    }
    String tag = words.token(at + 1).tag();
    String form = words.form(at + 1);
    boolean subject =
        tag.startsWith("NN")
            || tag.equals("DT")
            || tag.startsWith("PRP")
            || tag.equals("EX")
            || Clauses.SUBJECTS.contains(form);
    if (!subject || Clauses.isMark(words, at + 1)) {
      return false;
    }
    int stop = Math.min(unit.end(), at + 14);
    for (int i = at + 2; i < stop && !Clauses.ENDS.contains(words.form(i)); i++) {
      String here = words.token(i).tag();
      if (verb.equals("should") ? here.equals("VB") : here.equals("TO") || here.equals("VBN")) {
        return !endsAsQuestion(words, unit, at);
      }
    }
    return false;
  }

  private static boolean endsAsQuestion(Words words, Range unit, int at) {
    for (int i = at; i < unit.end(); i++) {
      if (words.form(i).equals("?")) {
        return true;
      }
      if (Clauses.ENDS.contains(words.form(i))) {
        return false;
      }
    }
    return false;
  }

  /** "provided that they leave", not "provided aid" or "was provided by". */
  private static boolean isConjunction(Words words, Range unit, int at, int length) {
    if (length == 2) {
      return true;
    }
    String before = before(words, unit, at);
    String tag = at + 1 < unit.end() ? words.token(at + 1).tag() : "";
    boolean subject =
        tag.startsWith("PRP")
            || tag.equals("EX")
            || Clauses.SUBJECTS.contains(word(words, unit, at + 1));
    boolean afterComma =
        before.equals(",")
            && !words.token(at).tag().equals("VBD")
            && !word(words, unit, at + 1).startsWith("a");
    return (subject || afterComma) && Clauses.isClause(words, unit, at + 1);
  }

  /** "as long as two years". */
  private static boolean isNumber(Words words, Range unit, int at) {
    return at >= unit.end() || words.token(at).tag().equals("CD") || words.form(at).equals("a");
  }

  private static boolean isFollowedByPromise(Words words, Range unit, int at) {
    for (int i = unit.begin(); i < unit.end(); i++) {
      if (Clauses.MODALS.contains(words.form(i)) || words.is(i, "ready") || words.is(i, "only")) {
        return i != at;
      }
    }
    return false;
  }

  /** "Without a pullback there can be no talks": the main clause must be denied. */
  private static boolean isPrecondition(Words words, Range unit, int at) {
    boolean fronted =
        at == unit.begin()
            || Clauses.isMark(words, at - 1)
            || before(words, unit, at).equals("that");
    boolean negated = false;
    boolean modal = false;
    for (int i = unit.begin(); i < unit.end(); i++) {
      negated |= i != at && NEGATIONS.contains(words.form(i));
      modal |= Clauses.MODALS.contains(words.form(i)) || words.is(i, "be");
    }
    return negated && modal && (fronted || isAfterDenial(words, unit, at));
  }

  private static boolean isAfterDenial(Words words, Range unit, int at) {
    for (int i = unit.begin(); i < at; i++) {
      if (words.form(i).equals("no") || words.form(i).equals("not") || words.is(i, "impossible")) {
        return at - i < 14;
      }
    }
    return false;
  }

  private static String before(Words words, Range unit, int at) {
    return at > unit.begin() ? words.form(at - 1) : "";
  }

  private static String word(Words words, Range unit, int at) {
    return at < unit.end() ? words.form(at) : "";
  }
}
