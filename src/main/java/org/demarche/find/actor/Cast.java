package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;

/**
 * Who plays in these reports: the actors, joined over all reports and over transliterations of
 * their names. The same reports in any order give the same cast.
 */
public final class Cast {
  private final Company company;
  private final Lexicon lexicon;
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<Someone, String> ids = new IdentityHashMap<>();
  private final Map<String, Someone> persons = new HashMap<>();

  private Cast(Company company, Lexicon lexicon) {
    this.company = company;
    this.lexicon = lexicon;
  }

  /** The cast of some reports. */
  public static Cast of(List<Names> reports) {
    Lexicon lexicon = Lexicon.get();
    List<Names> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(Names::report));
    Cast cast = new Cast(Company.of(sorted, lexicon.vocabulary()), lexicon);
    cast.addPersons();
    Map<String, Names.Told> told = new TreeMap<>();
    Map<String, Set<String>> aliases = new TreeMap<>();
    for (Names names : sorted) {
      names.told().forEach(each -> tell(each, told, aliases));
      names.owned().forEach(each -> tell(cast.owned(names.report(), each), told, aliases));
      names.described().stream()
          .filter(office -> cast.isOpen(names.report(), office))
          .forEach(office -> tell(cast.unnamed(office), told, aliases));
    }
    told.forEach((id, each) -> cast.add(id, each, aliases.get(id)));
    return cast;
  }

  /** The actors, sorted by id. */
  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /**
   * The actor with an id.
   *
   * @throws IllegalArgumentException when the cast has none
   */
  public Actor getActor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no such actor: " + id);
    }
    return actor;
  }

  /** The person a name means in a report. */
  Optional<String> findPerson(String report, PersonName name) {
    return company.find(report, name).map(ids::get);
  }

  /** The persons a report names in full who share a surname. */
  List<Someone> bearers(String report, PersonName surname) {
    return company.bearers(report, surname);
  }

  /** What is known of a person's id; empty for an unnamed holder of an office. */
  Optional<Someone> findSomeone(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** The persons of a report. */
  List<Someone> persons(String report) {
    return company.of(report);
  }

  String idOf(Someone someone) {
    return ids.get(someone);
  }

  /** The actor of what is told; empty where the first pass did not hear of it. */
  Optional<String> findTold(Names.Told told) {
    String id = Actor.idOf(told.kind(), told.name());
    return actors.containsKey(id) ? Optional.of(id) : Optional.empty();
  }

  Optional<String> findOwned(String report, Names.Owned owned) {
    return findTold(owned(report, owned));
  }

  /** The holder of an office a report describes, or the actor that stands for an unknown one. */
  Optional<String> findOffice(String report, Office office) {
    return isOpen(report, office)
        ? findTold(unnamed(office))
        : findHolder(report, office).map(ids::get);
  }

  /** Whether nobody in any report can be the holder of an office that is told with its party. */
  private boolean isOpen(String report, Office office) {
    return !office.parties().isEmpty()
        && findHolder(report, office).isEmpty()
        && Holders.among(company.of(report), office).isEmpty();
  }

  private Optional<Someone> findHolder(String report, Office office) {
    return Holders.find(company.of(report), persons.values(), office);
  }

  private void addPersons() {
    for (Someone someone : company.all()) {
      Actor actor = someone.actor();
      actors.putIfAbsent(actor.id(), actor);
      ids.put(someone, actor.id());
      persons.putIfAbsent(actor.id(), someone);
    }
  }

  private static void tell(
      Names.Told each, Map<String, Names.Told> told, Map<String, Set<String>> aliases) {
    String id = Actor.idOf(each.kind(), each.name());
    told.putIfAbsent(id, each);
    aliases.computeIfAbsent(id, key -> new TreeSet<>()).add(each.alias());
  }

  private void add(String id, Names.Told told, Collection<String> aliases) {
    List<String> others = new ArrayList<>(aliases);
    others.remove(told.name());
    List<String> roles = told.role().isEmpty() ? List.of() : List.of(told.role());
    actors.putIfAbsent(id, new Actor(id, told.name(), told.kind(), told.parties(), roles, others));
  }

  private Names.Told owned(String report, Names.Owned owned) {
    Optional<Someone> owner = company.find(report, owned.owner());
    String full = owner.map(someone -> someone.name().text()).orElse(owned.owner().text());
    String surname = owner.map(Someone::name).orElse(owned.owner()).surname(lexicon.vocabulary());
    List<String> parties =
        owner.map(Someone::parties).orElse(owned.administration() ? List.of("USA") : List.of());
    String name = Collectives.ownedName(full, surname, owned);
    return new Names.Told(ActorKind.COLLECTIVE, name, parties, "", owned.alias());
  }

  /** "Russian foreign minister": the actor that stands for a holder no report names. */
  private Names.Told unnamed(Office office) {
    List<String> adjectives = new ArrayList<>();
    for (String party : office.parties()) {
      adjectives.add(lexicon.adjectiveOf(party));
    }
    String name = String.join(" and ", adjectives) + " " + office.role();
    return new Names.Told(ActorKind.PERSON, name, office.parties(), office.role(), name);
  }
}
