package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;

/**
 * The phrases of one report, in text order, with bare bodies tied to the state they stand under.
 *
 * @param phrases in text order; the owner of a group stands before the group
 * @param paragraphs the paragraph of each sentence that has phrases
 */
record Scene(List<Phrase> phrases, Map<Integer, Integer> paragraphs) {
  static Scene of(ParsedText parsed, Lexicon lexicon) {
    PhraseParser parser = new PhraseParser(lexicon);
    List<Phrase> phrases = new ArrayList<>();
    Map<Integer, Integer> paragraphs = new TreeMap<>();
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.zone().isArticle()) {
        paragraphs.put(sentence.index(), sentence.paragraph());
        phrases.addAll(parser.parse(Line.of(parsed, sentence, lexicon.vocabulary())));
      }
    }
    return new Scene(List.copyOf(withStates(phrases, paragraphs)), paragraphs);
  }

  boolean isNear(Phrase before, Phrase after, int sentences) {
    return after.sentence() - before.sentence() <= sentences
        && paragraphs.get(before.sentence()).equals(paragraphs.get(after.sentence()));
  }

  /** "The foreign ministry": of the one state the sentence so far and the one before speak of. */
  private static List<Phrase> withStates(List<Phrase> phrases, Map<Integer, Integer> paragraphs) {
    List<Phrase> tied = new ArrayList<>();
    for (Phrase phrase : phrases) {
      tied.add(
          phrase instanceof Phrase.Several several && isBare(several)
              ? tie(several, tied, paragraphs)
              : phrase);
    }
    return tied;
  }

  private static boolean isBare(Phrase.Several several) {
    return several.of().isEmpty()
        && several.owner().isEmpty()
        && several.definite()
        && (several.group() == Group.BODY || several.group() == Group.GOVERNMENT);
  }

  private static Phrase tie(
      Phrase.Several several, List<Phrase> before, Map<Integer, Integer> paragraphs) {
    Map<String, Affiliation> states = new TreeMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Phrase phrase = before.get(i);
      boolean near =
          several.sentence() - phrase.sentence() <= 1
              && paragraphs.get(phrase.sentence()).equals(paragraphs.get(several.sentence()));
      if (!near) {
        break;
      }
      affiliations(phrase).stream()
          .filter(Affiliation::isState)
          .forEach(state -> states.put(state.name(), state));
    }
    if (states.size() != 1) {
      return several;
    }
    return new Phrase.Several(
        several.span(),
        several.sentence(),
        several.head(),
        states.values().iterator().next().adjective() + " " + several.head(),
        several.group(),
        List.copyOf(states.values()),
        List.of(),
        true);
  }

  private static List<Affiliation> affiliations(Phrase phrase) {
    if (phrase instanceof Phrase.Party party) {
      return List.of(party.affiliation());
    }
    return phrase instanceof Phrase.Several several ? several.of() : List.of();
  }
}
