package org.demarche.find.actor;

import java.util.List;
import org.demarche.model.Span;

/** A stretch that names, describes or refers to an actor, before we know which. */
sealed interface Phrase {
  Span span();

  int sentence();

  /**
   * A person's name, with its title.
   *
   * @param words the words of the name
   * @param offices what is told of the person there
   * @param evidence how sure it is a person: 2 suffices
   * @param speaks whether a verb of speech stands beside it
   * @param titled whether a title or role stands before it
   */
  record Person(
      Span span,
      int sentence,
      PersonName name,
      List<Word> words,
      List<Office> offices,
      int evidence,
      char gender,
      boolean speaks,
      boolean titled)
      implements Phrase {}

  /** What stands behind a name and says who that is: ", the Czech foreign minister,". */
  record Apposition(Span span, int sentence, PersonName name) implements Phrase {}

  /** Capitalised words of a headline, in which names may stand. */
  record Capitals(Span span, int sentence, List<Word> words) implements Phrase {}

  /**
   * A person told by what it is: "the Russian foreign minister".
   *
   * @param counterpart whether it is the counterpart of another: "his Russian counterpart"
   */
  record Description(Span span, int sentence, Office office, boolean counterpart)
      implements Phrase {}

  /**
   * A state or an organisation.
   *
   * @param text the words, as printed
   * @param shorthand whether it means the organisation only where that is named
   */
  record Party(Span span, int sentence, Affiliation affiliation, String text, boolean shorthand)
      implements Phrase {}

  /**
   * Several people, or a body.
   *
   * @param head its noun, in lower case: "officials"
   * @param text the words, as printed
   * @param group what the noun tells
   * @param of whose they are
   * @param owner the person whose they are; empty for none
   * @param definite whether it was told before: "the official"
   */
  record Several(
      Span span,
      int sentence,
      String head,
      String text,
      Group group,
      List<Affiliation> of,
      List<PersonName> owner,
      boolean definite)
      implements Phrase {
    public Several {
      of = List.copyOf(of);
      owner = List.copyOf(owner);
    }
  }

  /** A pronoun; gender m, f, p (they) or n (it). */
  record Pronoun(Span span, int sentence, char gender) implements Phrase {}
}
