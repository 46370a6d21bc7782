package org.demarche.find.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/** The time of the verb that a time expression goes with, as far as its position tells. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  private static final Set<String> COMING =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "would",
          "due",
          "scheduled",
          "slated",
          "planned",
          "set",
          "expected",
          "upcoming",
          "ahead",
          "deadline",
          "planning",
          "plans",
          "intends",
          "wo");
  private static final Set<String> GONE = Set.of("was", "were", "had", "did", "been");
  private static final Set<String> BEGUN =
      Set.of("begin", "start", "continue", "have", "try", "come", "go", "fail", "manage", "force");
  private static final int REACH = 25;

  /** The tense around a span of a text. */
  static Tense around(ParsedText text, Span span) {
    Sentence sentence = text.findSentenceAt(span.begin()).orElse(null);
    if (sentence == null) {
      return NONE;
    }
    List<Token> tokens = text.tokens();
    List<Token> inside = text.tokensIn(span);
    if (inside.isEmpty()) {
      return NONE;
    }
    int at = inside.get(0).index();
    Tense before = lookBack(tokens, at, Math.max(sentence.first(), at - REACH));
    int behind = inside.get(inside.size() - 1).index() + 1;
    return before == NONE
        ? lookAhead(tokens, behind, Math.min(sentence.end(), behind + REACH))
        : before;
  }

  private static Tense lookBack(List<Token> tokens, int at, int first) {
    for (int i = at - 1; i >= first; i--) {
      Tense tense = of(tokens, i, first);
      if (tense != NONE) {
        return tense;
      }
    }
    return NONE;
  }

  private static Tense lookAhead(List<Token> tokens, int at, int end) {
    for (int i = at; i < end; i++) {
      Tense tense = of(tokens, i, at);
      if (tense == PRESENT && i + 1 < end && isGone(tokens.get(i + 1))) {
        return PAST;
      }
      boolean infinitive = i > 0 && tokens.get(i - 1).lemma().equals("to");
      if (tense != NONE && !infinitive) {
        return tense;
      }
    }
    return NONE;
  }

  /** "If they meet on Thursday" looks ahead. */
  private static Tense present(List<Token> tokens, int at, int first) {
    for (int i = at - 1; i >= first; i--) {
      String form = tokens.get(i).lemma();
      if (form.equals("if") || form.equals("unless") || form.equals("until")) {
        return FUTURE;
      }
    }
    return PRESENT;
  }

  /** The tense that the verb group ending or standing at a token shows, or NONE. */
  private static Tense of(List<Token> tokens, int at, int first) {
    Token token = tokens.get(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (COMING.contains(form)) {
      return form.equals("would") && nextIsHave(tokens, at) ? PAST : FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> PAST;
      case "VBN" -> participle(tokens, at, first);
      case "MD" -> nextIsHave(tokens, at) ? PAST : FUTURE;
      case "VB" -> bare(tokens, at, first);
      case "VBP", "VBZ" -> present(tokens, at, first);
      default -> GONE.contains(form) ? PAST : NONE;
    };
  }

  private static Tense participle(List<Token> tokens, int at, int first) {
    for (int i = at - 1; i >= Math.max(first, at - 4); i--) {
      Tense tense = of(tokens, i, i);
      if (tense == FUTURE || tense == PAST) {
        return tense;
      }
    }
    return PAST;
  }

  private static Tense bare(List<Token> tokens, int at, int first) {
    for (int i = at - 1; i >= Math.max(first, at - 4); i--) {
      Token before = tokens.get(i);
      if (before.tag().equals("MD") || COMING.contains(before.lemma())) {
        return FUTURE;
      }
      if (before.tag().equals("TO") || before.form().equals("to")) {
        return i > first && isGone(tokens.get(i - 1)) && BEGUN.contains(tokens.get(i - 1).lemma())
            ? PAST
            : FUTURE;
      }
      if (isGone(before)) {
        return PAST;
      }
    }
    return NONE;
  }

  private static boolean nextIsHave(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).form().equals("have");
  }

  private static boolean isGone(Token token) {
    return token.tag().equals("VBD") || GONE.contains(token.form());
  }
}
