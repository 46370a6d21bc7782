package org.demarche.find.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.find.actor.Affiliation.Sort;

/** The world knowledge of the actor finder: states, organisations, roles, groups, word classes. */
final class Lexicon {
  /** A word before a noun that changes what the noun is worth. */
  enum Modifier {
    PLAIN,
    FORMER,
    DEPUTY
  }

  private static final int SHORT = 5;

  private final PhraseTable<Affiliation> affiliations = new PhraseTable<>(true);
  private final PhraseTable<Affiliation> shorthands = new PhraseTable<>(true);
  private final PhraseTable<Role> roles = new PhraseTable<>(false);
  private final PhraseTable<Group> groups = new PhraseTable<>(false);
  private final PhraseTable<Modifier> modifiers = new PhraseTable<>(false);
  private final Map<String, Affiliation> organisations = new TreeMap<>();
  private final Vocabulary vocabulary;
  private final States states;

  private Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.states = States.load(affiliations);
  }

  /** Loads when it is first asked for; the tables never change. */
  private static final class Once {
    private static final Lexicon LEXICON = load();
  }

  static Lexicon get() {
    return Once.LEXICON;
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon(Vocabulary.load());
    lexicon.addOrganisations();
    lexicon.addRegions();
    for (List<String> row : Rows.of("places.tsv", 1)) {
      String place = row.get(0);
      lexicon.affiliations.put(place, new Affiliation(Sort.PLACE, place, place, List.of()));
    }
    for (List<String> row : Rows.of("roles.tsv", 5)) {
      String state = row.get(3).equals("-") ? "" : row.get(3);
      Role.Rank rank = Role.Rank.valueOf(row.get(4).toUpperCase(Locale.ROOT));
      Role role = new Role(row.get(1), row.get(2).charAt(0), state, rank);
      Rows.forms(row.get(0)).forEach(form -> lexicon.roles.put(form, role));
    }
    for (List<String> row : Rows.of("groups.tsv", 2)) {
      Group group = Group.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Rows.forms(row.get(0)).forEach(form -> lexicon.groups.put(form, group));
    }
    lexicon.addModifiers("former", Modifier.FORMER);
    lexicon.addModifiers("deputy", Modifier.DEPUTY);
    lexicon.addModifiers("modifier", Modifier.PLAIN);
    return lexicon;
  }

  Optional<PhraseTable.Hit<Affiliation>> findAffiliation(Line line, int at) {
    return line.looked().affiliations().find(at, i -> affiliations.find(line, i));
  }

  /** An organisation told by a description that means it once it is named: "the alliance". */
  Optional<PhraseTable.Hit<Affiliation>> findShorthand(Line line, int at) {
    return shorthands.find(line, at);
  }

  Optional<PhraseTable.Hit<Role>> findRole(Line line, int at) {
    return line.looked().roles().find(at, i -> roles.find(line, i));
  }

  Optional<PhraseTable.Hit<Group>> findGroup(Line line, int at) {
    return line.looked().groups().find(at, i -> groups.find(line, i));
  }

  Optional<PhraseTable.Hit<Modifier>> findModifier(Line line, int at) {
    return line.looked().modifiers().find(at, i -> modifiers.find(line, i));
  }

  /** The words before a noun for a party: "Russian", "NATO". */
  String adjectiveOf(String party) {
    return states.find(party).map(Affiliation::adjective).orElse(party);
  }

  Affiliation getState(String code) {
    return states.get(code);
  }

  boolean has(String type, Word word) {
    return vocabulary.has(type, word.lower());
  }

  boolean has(String type, String lower) {
    return vocabulary.has(type, lower);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  private void addOrganisations() {
    for (List<String> row : Rows.of("organisations.tsv", 5)) {
      Sort sort = Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String name = row.get(0);
      List<String> aliases = Rows.forms(row.get(3));
      String adjective =
          name.length() <= SHORT
              ? name
              : aliases.stream().filter(alias -> alias.length() <= SHORT).findFirst().orElse(name);
      Affiliation organisation = new Affiliation(sort, name, adjective, Rows.forms(row.get(2)));
      organisations.put(name, organisation);
      affiliations.put(name, organisation);
      aliases.forEach(alias -> affiliations.put(alias, organisation));
      Rows.forms(row.get(4)).forEach(form -> shorthands.put(form, organisation));
    }
  }

  private void addRegions() {
    for (String region : vocabulary.words("region")) {
      StringBuilder name = new StringBuilder();
      for (String word : region.split(" ", -1)) {
        name.append(name.isEmpty() ? "" : " ");
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
      Affiliation affiliation =
          new Affiliation(Sort.REGION, name.toString(), name.toString(), List.of());
      affiliations.put(region, affiliation);
      affiliations.put(name.toString(), affiliation);
    }
  }

  private void addModifiers(String type, Modifier modifier) {
    vocabulary.words(type).forEach(form -> modifiers.put(form, modifier));
  }
}
