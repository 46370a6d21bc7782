package org.demarche.find.statement;

import java.util.List;

/**
 * What may follow a word that credits somebody with something.
 *
 * @param name its name, which finds carry
 * @param subject what the word is, and so where its source stands
 * @param lemmas its words, verbs maybe with irregular forms: "say/said"
 * @param trust the share of its finds that are right
 * @param frames what may follow, the first that fits
 * @param right sentences with {source}, &lt;cue&gt; and [content]
 * @param wrong sentences in which nothing is found
 */
record Rule(
    String name,
    Kind subject,
    List<String> lemmas,
    double trust,
    List<String> frames,
    List<String> right,
    List<String> wrong) {

  /** Which kind of word a rule is about. */
  enum Kind {
    VERBS,
    NOUNS,
    DOCUMENTS
  }

  Rule {
    lemmas = List.copyOf(lemmas);
    frames = List.copyOf(frames);
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    if (right.isEmpty() || frames.isEmpty() || lemmas.isEmpty()) {
      throw new IllegalArgumentException("a rule without words, frames or an example: " + name);
    }
  }

  /** Every form a rule is triggered by, lower case. */
  List<String> forms() {
    return lemmas.stream()
        .flatMap(
            lemma ->
                (subject == Kind.NOUNS ? Inflections.ofNoun(lemma) : Inflections.ofVerb(lemma))
                    .stream())
        .distinct()
        .toList();
  }
}
