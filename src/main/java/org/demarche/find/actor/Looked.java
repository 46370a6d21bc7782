package org.demarche.find.actor;

import java.util.Optional;
import java.util.function.IntFunction;

/** What was looked up in the tables at each word of one sentence, so that it is looked up once. */
final class Looked {
  /** The answers of one table. */
  static final class Answers<T> {
    private final Optional<PhraseTable.Hit<T>>[] answers;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Answers(int words) {
      answers = new Optional[words];
    }

    Optional<PhraseTable.Hit<T>> find(int at, IntFunction<Optional<PhraseTable.Hit<T>>> table) {
      if (at >= answers.length) {
        return Optional.empty();
      }
      if (answers[at] == null) {
        answers[at] = table.apply(at);
      }
      return answers[at];
    }
  }

  private final Answers<Affiliation> affiliations;
  private final Answers<Role> roles;
  private final Answers<Group> groups;
  private final Answers<Lexicon.Modifier> modifiers;

  Looked(int words) {
    affiliations = new Answers<>(words);
    roles = new Answers<>(words);
    groups = new Answers<>(words);
    modifiers = new Answers<>(words);
  }

  Answers<Affiliation> affiliations() {
    return affiliations;
  }

  Answers<Role> roles() {
    return roles;
  }

  Answers<Group> groups() {
    return groups;
  }

  Answers<Lexicon.Modifier> modifiers() {
    return modifiers;
  }
}
