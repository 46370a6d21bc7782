package org.demarche.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Span;

/**
 * Which of some spans goes with a word: the date of a verb, the place of a meeting.
 *
 * <p>A span goes with the verb nearest before it in its clause, else with the one behind it; it
 * goes with a noun it stands beside, or whose verb it shares. Where that does not decide, nothing
 * is attached.
 */
public final class Attach {
  private static final Set<String> BOUNDARIES =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "because",
          "although",
          "though",
          "while",
          "when",
          "where",
          "if",
          "unless",
          "whether",
          "since",
          "after",
          "before",
          "until",
          "but",
          ";",
          ":",
          "\"",
          "“",
          "”",
          "''",
          "``",
          "—",
          "(",
          ")");
  private static final Set<String> BESIDE =
      Set.of(
          "on",
          "in",
          "at",
          "of",
          "for",
          "from",
          "late",
          "early",
          "the",
          "this",
          "last",
          "next",
          ",",
          "'s",
          "’s",
          "(",
          "held",
          "scheduled",
          "set",
          "due",
          "planned",
          "to",
          "with",
          "and",
          "by");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "to", "not", "n't");
  private static final int REACH = 30;

  private final ParsedText text;
  private final Sentence sentence;

  private Attach(ParsedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * The candidate that belongs to a trigger.
   *
   * @param text the text both stand in
   * @param trigger the words of an event or a statement's cue
   * @param candidates spans of the text, in any order
   * @return the index of one candidate, or empty when none surely belongs to the trigger
   */
  public static Optional<Integer> nearest(ParsedText text, Span trigger, List<Span> candidates) {
    return text.findSentenceAt(trigger.begin())
        .flatMap(sentence -> new Attach(text, sentence).nearest(trigger, candidates));
  }

  private Optional<Integer> nearest(Span trigger, List<Span> candidates) {
    List<Token> words = text.tokensIn(trigger);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> verbs = verbsOf(words);
    Optional<Quotation> quotation = text.findQuotationAt(trigger.begin());
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      Span candidate = candidates.get(i);
      List<Token> inside = text.tokensIn(candidate);
      boolean near =
          !inside.isEmpty()
              && sentence.span().covers(candidate)
              && !candidate.overlaps(trigger)
              && text.findQuotationAt(candidate.begin()).equals(quotation);
      int distance = near ? distance(words, inside) : Integer.MAX_VALUE;
      if (distance < bestDistance && belongs(words, verbs, inside)) {
        best = i;
        bestDistance = distance;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static int distance(List<Token> words, List<Token> inside) {
    int behind = inside.get(0).index() - words.get(words.size() - 1).index();
    return behind > 0
        ? 2 * behind
        : 2 * (words.get(0).index() - inside.get(inside.size() - 1).index()) + 1;
  }

  private boolean belongs(List<Token> words, Set<Integer> verbs, List<Token> inside) {
    if (words.stream().noneMatch(Token::isVerb) && isBeside(words, inside)) {
      return true;
    }
    int verb = verbOf(inside);
    return verb >= 0 && verbs.contains(verb);
  }

  /** "Talks on Wednesday", "Friday's meeting": no word of weight between. */
  private boolean isBeside(List<Token> words, List<Token> inside) {
    boolean behind = inside.get(0).index() > words.get(0).index();
    int from = behind ? last(words) + 1 : last(inside) + 1;
    int to = behind ? inside.get(0).index() : words.get(0).index();
    for (Token token : text.tokens().subList(Math.min(from, to), to)) {
      boolean name = token.isProperNoun() && behind;
      if (!name && !BESIDE.contains(token.lemma())) {
        return false;
      }
    }
    return behind || to - from <= 2;
  }

  /** The verbs that carry a trigger: its own verb group, or those around a noun. */
  private Set<Integer> verbsOf(List<Token> words) {
    Set<Integer> verbs = new HashSet<>();
    for (Token word : words) {
      if (word.isVerb()) {
        verbs.add(word.index());
      }
    }
    if (verbs.isEmpty()) {
      int left = verbBefore(words.get(0).index());
      int right = verbBehind(last(words));
      verbs.add(left);
      verbs.add(right);
      verbs.remove(-1);
    }
    for (int verb : List.copyOf(verbs)) {
      addGroup(verbs, verb);
    }
    return verbs;
  }

  /** "Will have been signed" is one verb. */
  private void addGroup(Set<Integer> verbs, int verb) {
    for (int step : new int[] {-1, 1}) {
      int at = verb + step;
      while (at >= sentence.first() && at < sentence.end() && isOfGroup(at, step, verb)) {
        verbs.add(at);
        at += step;
      }
    }
  }

  private boolean isOfGroup(int at, int step, int verb) {
    Token token = text.tokens().get(at);
    boolean helper = token.tag().equals("MD") || AUXILIARIES.contains(token.lemma());
    boolean adverb = token.tag().startsWith("RB");
    Token before = text.tokens().get(step > 0 ? at - 1 : verb);
    boolean helped =
        step > 0
            && token.isVerb()
            && (before.tag().equals("MD") || AUXILIARIES.contains(before.lemma()));
    return helper || adverb || helped;
  }

  /** The verb a span goes with, or -1. */
  private int verbOf(List<Token> inside) {
    int before = verbBefore(inside.get(0).index());
    return before >= 0 ? before : verbBehind(last(inside));
  }

  private int verbBefore(int at) {
    List<Token> tokens = text.tokens();
    for (int i = at - 1; i >= Math.max(sentence.first(), at - REACH); i--) {
      Token token = tokens.get(i);
      if (token.isVerb()) {
        return i;
      }
      if (isBoundary(token)) {
        return -1;
      }
    }
    return -1;
  }

  private int verbBehind(int at) {
    List<Token> tokens = text.tokens();
    for (int i = at + 1; i < Math.min(sentence.end(), at + REACH); i++) {
      Token token = tokens.get(i);
      if (token.isVerb()) {
        return i;
      }
      if (isBoundary(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBoundary(Token token) {
    return BOUNDARIES.contains(token.lemma()) && !token.isProperNoun();
  }

  private static int last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).index();
  }
}
