package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;

/** One person as the reports together tell it, while they are being joined. */
final class Someone {
  private static final int ENOUGH = 2;

  /** Full names with their counts. */
  private final Map<String, Integer> forms = new TreeMap<>();

  private final Map<String, PersonName> names = new TreeMap<>();
  private final Set<String> aliases = new TreeSet<>();
  private final Map<Character, Integer> genders = new TreeMap<>();
  private final List<Office> offices = new ArrayList<>();
  private final Set<Office> distinct = new LinkedHashSet<>();

  /** Computed when asked for, and forgotten when more is heard. */
  private List<String> knownParties;

  private PersonName knownName;
  private int count;
  private int evidence;
  private int fullEvidence;
  private boolean administration;

  void hear(Names.Heard heard, boolean isForm) {
    String text = heard.name().text();
    fullEvidence += heard.name().isSingle() ? 0 : heard.evidence();
    if (isForm) {
      forms.merge(text, heard.count(), Integer::sum);
      names.put(text, heard.name());
    }
    aliases.add(text);
    if (heard.gender() != '-') {
      genders.merge(heard.gender(), heard.count(), Integer::sum);
    }
    offices.addAll(heard.offices());
    distinct.addAll(heard.offices());
    knownParties = null;
    knownName = null;
    count += heard.count();
    evidence += heard.evidence();
  }

  /** Notes that reports speak of this person's administration. */
  void administers() {
    administration = true;
    knownParties = null;
  }

  boolean isCompatible(PersonName name, Vocabulary vocabulary) {
    return names.values().stream().allMatch(mine -> mine.isCompatible(name, vocabulary));
  }

  /** Enough evidence that it is a person at all. */
  boolean isCertain() {
    boolean single = names.values().stream().allMatch(PersonName::isSingle);
    return evidence >= (single ? ENOUGH + 1 : ENOUGH);
  }

  /** Whether its full name alone is surely a person's, so that others may be tied to it. */
  boolean isNamed() {
    return fullEvidence >= ENOUGH;
  }

  int count() {
    return count;
  }

  /** The fullest of its frequent names. */
  PersonName name() {
    if (knownName == null) {
      knownName = fullest();
    }
    return knownName;
  }

  private PersonName fullest() {
    int most = forms.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return forms.keySet().stream()
        .filter(form -> forms.get(form) * 4 >= most)
        .map(names::get)
        .max(
            Comparator.comparingInt((PersonName name) -> name.words().size())
                .thenComparingInt(name -> forms.get(name.text()))
                .thenComparing(PersonName::text, Comparator.reverseOrder()))
        .orElseThrow();
  }

  char gender() {
    int male = genders.getOrDefault('m', 0);
    int female = genders.getOrDefault('f', 0);
    return male > female ? 'm' : female > male ? 'f' : '-';
  }

  /** What is told of it, each once. */
  Set<Office> offices() {
    return distinct;
  }

  Actor actor() {
    String name = name().text();
    Set<String> others = new TreeSet<>(aliases);
    others.remove(name);
    return new Actor(
        Actor.idOf(ActorKind.PERSON, name),
        name,
        ActorKind.PERSON,
        parties(),
        roles(),
        List.copyOf(others));
  }

  /** Roles told at least twice, or a tenth as often as the most frequent one. */
  private List<String> roles() {
    Map<String, Integer> votes = new TreeMap<>();
    for (Office office : offices) {
      if (!office.role().equals("counterpart")) {
        votes.merge((office.former() ? "former " : "") + office.role(), 1, Integer::sum);
      }
    }
    int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return votes.keySet().stream().filter(role -> votes.get(role) * 10 >= most).toList();
  }

  /**
   * The party most current offices tell, and a second one told nearly as often; none where the
   * person speaks for itself more often, or is told to be one of many only.
   */
  List<String> parties() {
    if (knownParties == null) {
      knownParties = speaksFor();
    }
    return knownParties;
  }

  private List<String> speaksFor() {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Integer> guesses = new TreeMap<>();
    boolean surest = false;
    int current = 0;
    int alone = 0;
    boolean office = false;
    for (Office each : offices) {
      if (each.guessed()) {
        each.parties().forEach(party -> guesses.merge(party, 1, Integer::sum));
        surest |= !each.role().endsWith("president");
      } else if (each.isCurrent() && !each.parties().isEmpty()) {
        each.parties().forEach(party -> votes.merge(party, 1, Integer::sum));
        current++;
        office |= each.rank() != Role.Rank.UNNAMED;
      } else if (each.former() || each.rank() == Role.Rank.INDEPENDENT) {
        alone++;
      }
    }
    if (votes.isEmpty() && administration) {
      return List.of("USA");
    }
    if (votes.isEmpty()) {
      // Guesses count only where they all agree, and a president's only when there are two.
      boolean agreed = guesses.size() == 1 && alone == 0;
      return agreed && (surest || guesses.values().iterator().next() > 1)
          ? List.copyOf(guesses.keySet())
          : List.of();
    }
    if (alone > current || alone > 0 && !office) {
      return List.of();
    }
    int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return votes.keySet().stream().filter(party -> votes.get(party) * 5 >= most * 3).toList();
  }
}
