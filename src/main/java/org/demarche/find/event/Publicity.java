package org.demarche.find.event;

import java.util.Set;
import org.demarche.model.Instrument;
import org.demarche.text.Token;

/** Who can read a document, as far as its own clause tells. */
final class Publicity {
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> UNWILLING = Set.of("refuse", "decline", "ask", "plan");

  private final InstrumentRules rules;
  private final Tree tree;
  private final Givers givers;

  Publicity(InstrumentRules rules, Tree tree, Givers givers) {
    this.rules = rules;
    this.tree = tree;
    this.givers = givers;
  }

  Instrument.Status of(Document document) {
    if (document.has(rules.getClass("secret")) || isSecret(tree.head(document.noun()))) {
      return Instrument.Status.CONFIDENTIAL;
    }
    Set<String> publish = rules.getClass("publish");
    Token verb = givers.verbOf(document.noun(), publish);
    if (verb == null || !Givers.tells(verb, publish)) {
      return Instrument.Status.REPORTED;
    }
    if (givers.isDone(verb)) {
      return Instrument.Status.PUBLIC;
    }
    return isDenied(verb) ? Instrument.Status.CONFIDENTIAL : Instrument.Status.REPORTED;
  }

  /** "The letter is confidential." */
  private boolean isSecret(Token predicate) {
    return predicate != null
        && rules.getClass("secret").contains(predicate.lemma())
        && tree.child(predicate, "cop") != null
        && !isNegated(predicate);
  }

  private boolean isDenied(Token verb) {
    Token head = tree.head(verb);
    boolean unwilling = head != null && Tree.is(verb, "xcomp") && UNWILLING.contains(head.lemma());
    return unwilling || isNegated(verb);
  }

  private boolean isNegated(Token token) {
    return tree.children(token).stream()
        .anyMatch(child -> NOT.contains(child.form().toLowerCase(java.util.Locale.ROOT)));
  }
}
