package org.demarche.find.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Flag;
import org.demarche.text.Token;

/**
 * Whether a verb tells what has happened: PLOVER's flags by auxiliaries, negation and the words
 * that govern it.
 */
final class Factuality {
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> MAY =
      Set.of("would", "could", "may", "might", "can", "should", "must", "'d", "ought", "ca");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly");
  private static final Set<String> HEDGES =
      Set.of(
          "reportedly", "allegedly", "possibly", "apparently", "supposedly", "perhaps", "probably");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "should", "until", "till", "provided", "lest", "without");

  /** What only somebody's words or wishes tell; the deed in it is not told by the report. */
  private static final Set<String> WORDS =
      Set.of(
          "say",
          "claim",
          "accuse",
          "allege",
          "believe",
          "think",
          "suspect",
          "deny",
          "report",
          "suggest",
          "argue",
          "warn",
          "fear",
          "call",
          "urge",
          "demand",
          "ask",
          "order",
          "tell",
          "insist",
          "request",
          "accusation",
          "allegation",
          "speculation",
          "rumor",
          "rumour",
          "threaten",
          "threat",
          "warning",
          "blame",
          "imagine",
          "pretend",
          "seem",
          "appear",
          "expect",
          "require",
          "want",
          "hope",
          "concern",
          "worry",
          "possibility",
          "option",
          "consider",
          "sanction",
          "risk",
          "prevent",
          "stop",
          "propose",
          "proposal",
          "advocate",
          "able",
          "ability",
          "likely",
          "unlikely",
          "capable",
          "right",
          "need",
          "force",
          "pressure");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "agree",
          "intend",
          "prepare",
          "decide",
          "promise",
          "pledge",
          "vow",
          "offer",
          "seek",
          "try",
          "attempt",
          "set",
          "ready",
          "due",
          "schedule",
          "decision",
          "agreement",
          "deal",
          "intention",
          "order",
          "commit",
          "commitment",
          "willing",
          "readiness",
          "aim",
          "move",
          "vote",
          "approve",
          "announce",
          "effort",
          "step",
          "bid",
          "arrange",
          "go",
          "negotiate",
          "authorise",
          "authorize");
  private static final Set<String> REFUSALS =
      Set.of(
          "refuse", "decline", "fail", "refusal", "failure", "reject", "avoid", "forget", "oppose");
  private static final Set<String> DOING =
      Set.of(
          "begin",
          "start",
          "continue",
          "help",
          "manage",
          "proceed",
          "keep",
          "finish",
          "rush",
          "resume",
          "join",
          "move");
  private static final int DEEPEST = 8;

  private Factuality() {}

  /** The flags of a verb, or null where it is told only as somebody's word, fear or wish. */
  static Set<Flag> of(Tree tree, Token verb) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Token at = verb;
    for (int depth = 0; depth < DEEPEST; depth++) {
      addOwn(tree, at, flags);
      if (depth == 0) {
        addForm(tree, verb, flags);
      }
      Token head = tree.head(at);
      boolean ownClause = Tree.is(at, "conj") && tree.child(at, "nsubj") != null;
      if (head == null || ownClause || !isGoverned(at)) {
        return flags;
      }
      boolean joined = Tree.is(at, "conj");
      String lemma = head.lemma();
      if (!joined) {
        if (REFUSALS.contains(lemma)) {
          flags.add(Flag.NEGATED);
        } else if (WORDS.contains(lemma) && !Tree.is(at, "advcl") && !isRelative(tree, at)) {
          return null;
        } else if (isInfinitive(tree, at) && !DOING.contains(lemma)) {
          flags.add(
              PLANS.contains(lemma) || Tree.is(at, "advcl") ? Flag.FUTURE : Flag.HYPOTHETICAL);
        }
        if (isRelative(tree, at)) {
          return flags;
        }
      }
      at = head;
    }
    return flags;
  }

  /** "talked about bombing" and "is to meet" tell of nothing that has happened. */
  private static void addForm(Tree tree, Token verb, Set<Flag> flags) {
    Token mark = tree.child(verb, "mark");
    String word = mark == null ? "" : mark.form().toLowerCase(Locale.ROOT);
    if (verb.tag().equals("VBG")
        && Set.of("about", "of", "for", "from", "against").contains(word)) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (verb.tag().equals("VB") && isInfinitive(tree, verb) && !Tree.is(verb, "xcomp")) {
      flags.add(Flag.FUTURE);
    }
    for (Token child : tree.children(verb)) {
      boolean copula = child.lemma().equals("be") && verb.tag().equals("VB");
      if (copula && child.index() < verb.index()) {
        flags.add(Flag.FUTURE);
      }
    }
  }

  private static boolean isGoverned(Token token) {
    return Tree.is(token, "xcomp")
        || Tree.is(token, "ccomp")
        || Tree.is(token, "advcl")
        || Tree.is(token, "acl")
        || Tree.is(token, "conj")
        || Tree.is(token, "csubj");
  }

  private static boolean isRelative(Tree tree, Token token) {
    return token.relation().equals("acl:relcl")
        || (Tree.is(token, "acl") && tree.child(token, "nsubj") != null);
  }

  private static boolean isInfinitive(Tree tree, Token verb) {
    for (Token child : tree.children(verb)) {
      if (child.form().equalsIgnoreCase("to")
          && child.index() < verb.index()
          && child.tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private static void addOwn(Tree tree, Token verb, Set<Flag> flags) {
    for (Token child : tree.children(verb)) {
      String form = child.form().toLowerCase(Locale.ROOT);
      if (child.index() < verb.index() && WILL.contains(form)) {
        flags.add(Flag.FUTURE);
      } else if (child.index() < verb.index() && MAY.contains(form) && child.tag().equals("MD")) {
        flags.add(Flag.HYPOTHETICAL);
      } else if (NEGATIONS.contains(form)) {
        flags.add(Flag.NEGATED);
      } else if (HEDGES.contains(form)) {
        flags.add(Flag.HYPOTHETICAL);
      } else if (Tree.is(child, "mark") && CONDITIONS.contains(form)) {
        flags.add(form.equals("without") ? Flag.NEGATED : Flag.HYPOTHETICAL);
      }
    }
  }
}
