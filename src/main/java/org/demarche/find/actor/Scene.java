package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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
      if (phrase instanceof Phrase.Several several && isBare(several)) {
        tied.add(tie(several, tied, paragraphs));
      } else if (phrase instanceof Phrase.Several several && isOfAdministration(several)) {
        tied.add(tieToAdministration(several, tied));
      } else if (phrase instanceof Phrase.Person person && !person.offices().isEmpty()) {
        tied.add(guess(person, tied, paragraphs));
      } else {
        tied.add(phrase);
      }
    }
    return tied;
  }

  /** "Senior administration officials", without a word of whose. */
  private static boolean isOfAdministration(Phrase.Several several) {
    return several.of().isEmpty()
        && several.owner().isEmpty()
        && several.group() == Group.ANONYMOUS
        && several.text().toLowerCase(Locale.ROOT).contains("administration ");
  }

  private static Phrase tieToAdministration(Phrase.Several several, List<Phrase> before) {
    Map<String, PersonName> owners = new TreeMap<>();
    for (Phrase phrase : before) {
      if (phrase instanceof Phrase.Several other && other.group() == Group.ADMINISTRATION) {
        other
            .owner()
            .forEach(owner -> owners.put(owner.folds().get(owner.folds().size() - 1), owner));
      }
    }
    if (owners.size() != 1) {
      return several;
    }
    return new Phrase.Several(
        several.span(),
        several.sentence(),
        "administration " + Collectives.plural(several.head()),
        several.text(),
        Group.ADMINISTRATION,
        List.of(),
        List.copyOf(owners.values()),
        true);
  }

  /**
   * A minister without a state serves perhaps the only one spoken of near by, and a secretary
   * general the only organisation.
   */
  private static Phrase guess(
      Phrase.Person person, List<Phrase> before, Map<Integer, Integer> paragraphs) {
    boolean open =
        person.offices().stream()
            .allMatch(office -> office.parties().isEmpty() && mayBeGuessed(office));
    boolean general = person.offices().stream().anyMatch(Scene::isGeneral);
    Predicate<Affiliation> served =
        general ? each -> each.sort() == Affiliation.Sort.PARTY : Affiliation::isState;
    Map<String, Affiliation> states = open ? near(person, before, paragraphs, served) : Map.of();
    if (states.size() != 1) {
      return person;
    }
    List<String> party = states.values().iterator().next().parties();
    boolean minister =
        person.offices().stream().anyMatch(each -> !each.role().endsWith("president"));
    if (party.isEmpty() || minister && party.contains("USA")) {
      return person;
    }
    return new Phrase.Person(
        person.span(),
        person.sentence(),
        person.name(),
        person.words(),
        person.offices().stream().map(office -> office.guessed(party)).toList(),
        person.evidence(),
        person.gender(),
        person.speaks(),
        person.titled());
  }

  private static boolean mayBeGuessed(Office office) {
    return office.isCurrent()
        && (office.role().endsWith("minister")
            || office.role().endsWith("president")
            || isGeneral(office)
            || office.role().equals("spokesperson") && office.body());
  }

  private static boolean isGeneral(Office office) {
    return office.role().equals("secretary general") || office.role().equals("director general");
  }

  private static boolean isBare(Phrase.Several several) {
    return several.of().isEmpty()
        && several.owner().isEmpty()
        && several.definite()
        && (several.group() == Group.BODY || several.group() == Group.GOVERNMENT);
  }

  private static Phrase tie(
      Phrase.Several several, List<Phrase> before, Map<Integer, Integer> paragraphs) {
    Map<String, Affiliation> states = near(several, before, paragraphs, Affiliation::isState);
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

  /** Whom the sentence so far, and the one before it in the paragraph, speak of. */
  private static Map<String, Affiliation> near(
      Phrase phrase,
      List<Phrase> before,
      Map<Integer, Integer> paragraphs,
      Predicate<Affiliation> wanted) {
    Map<String, Affiliation> states = new TreeMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Phrase one = before.get(i);
      boolean near =
          phrase.sentence() - one.sentence() <= 1
              && paragraphs.get(one.sentence()).equals(paragraphs.get(phrase.sentence()));
      if (!near) {
        break;
      }
      affiliations(one).stream().filter(wanted).forEach(state -> states.put(state.name(), state));
    }
    return states;
  }

  private static List<Affiliation> affiliations(Phrase phrase) {
    if (phrase instanceof Phrase.Party party) {
      return List.of(party.affiliation());
    }
    return phrase instanceof Phrase.Several several ? several.of() : List.of();
  }
}
