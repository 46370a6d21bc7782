package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what one report's phrases tell of actors. */
final class Hearing {
  private final Collectives collectives;
  private final Map<String, Names.Heard> heard = new TreeMap<>();
  private final Set<Names.Told> told = new LinkedHashSet<>();
  private final Set<Names.Owned> owned = new LinkedHashSet<>();
  private final Set<Office> described = new LinkedHashSet<>();

  Hearing(Collectives collectives) {
    this.collectives = collectives;
  }

  static Names hear(String report, Scene scene, Collectives collectives) {
    Hearing hearing = new Hearing(collectives);
    scene.phrases().forEach(hearing::add);
    return new Names(
        report,
        List.copyOf(hearing.heard.values()),
        List.copyOf(hearing.told),
        List.copyOf(hearing.owned),
        List.copyOf(hearing.described));
  }

  private void add(Phrase phrase) {
    if (phrase instanceof Phrase.Person person) {
      Names.Heard one =
          new Names.Heard(person.name(), 1, person.evidence(), person.offices(), person.gender());
      heard.merge(person.name().text(), one, Hearing::sum);
    } else if (phrase instanceof Phrase.Party party && !party.shorthand()) {
      collectives.party(party.affiliation(), party.text()).ifPresent(told::add);
    } else if (phrase instanceof Phrase.Several several) {
      collectives.several(several).ifPresent(told::add);
      several.owner().forEach(owner -> owned.add(owned(owner, several)));
    } else if (phrase instanceof Phrase.Description description
        && !description.counterpart()
        && description.office().isUnique()
        && description.office().isCurrent()
        && !description.office().parties().isEmpty()) {
      described.add(description.office());
    }
  }

  static Names.Owned owned(PersonName owner, Phrase.Several several) {
    return new Names.Owned(
        owner, several.head(), several.group() == Group.ADMINISTRATION, several.text());
  }

  private static Names.Heard sum(Names.Heard one, Names.Heard two) {
    List<Office> offices = new ArrayList<>(one.offices());
    offices.addAll(two.offices());
    return new Names.Heard(
        one.name(),
        one.count() + two.count(),
        one.evidence() + two.evidence(),
        offices,
        one.gender() == '-' ? two.gender() : one.gender());
  }
}
