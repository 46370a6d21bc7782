package org.demarche.find.actor;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.find.actor.Affiliation.Sort;

/**
 * The states, by ISO 3166 alpha-3 code. Usual English names come from CLDR through ICU; adjectives,
 * peoples and capitals are our own table.
 */
final class States {
  /** A state that is no party any more. */
  private static final String SOVIET_UNION = "Soviet Union";

  /** CLDR's names that no newspaper prints. */
  private static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("MMR", "Myanmar"),
          Map.entry("COG", "Congo-Brazzaville"),
          Map.entry("COD", "Congo"),
          Map.entry("PSE", "Palestine"),
          Map.entry("TUR", "Turkey"),
          Map.entry("VAT", "Vatican"),
          Map.entry("CIV", "Ivory Coast"),
          Map.entry("CZE", "Czech Republic"),
          Map.entry("BIH", "Bosnia and Herzegovina"),
          Map.entry("XKX", "Kosovo"));

  private final Map<String, Affiliation> byCode = new TreeMap<>();

  private States() {}

  /** Reads the states and puts every way to tell one into the table. */
  static States load(PhraseTable<Affiliation> table) {
    Map<String, String> names = namesFromCldr();
    States states = new States();
    for (List<String> row : Rows.of("states.tsv", 5)) {
      String code = row.get(0);
      String name = PRINTED.getOrDefault(code, names.get(code));
      if (name == null) {
        throw new IllegalStateException("CLDR knows no territory " + code);
      }
      states.add(code, name, row, table, names.getOrDefault(code, name));
    }
    for (List<String> row : Rows.of("seats.tsv", 2)) {
      Affiliation state = states.get(row.get(1));
      table.put(row.get(0), told(state, Sort.SEAT));
    }
    Affiliation soviet = new Affiliation(Sort.STATE, SOVIET_UNION, "Soviet", List.of());
    for (String form : List.of(SOVIET_UNION, "USSR", "U.S.S.R.")) {
      table.put(form, soviet);
    }
    return states;
  }

  Affiliation get(String code) {
    Affiliation state = byCode.get(code);
    if (state == null) {
      throw new IllegalArgumentException("not a state: " + code);
    }
    return state;
  }

  Optional<Affiliation> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private void add(
      String code, String name, List<String> row, PhraseTable<Affiliation> table, String cldr) {
    List<String> adjectives = Rows.forms(row.get(2));
    String adjective = adjectives.isEmpty() ? name : adjectives.get(0);
    Affiliation state = new Affiliation(Sort.STATE, name, adjective, List.of(code));
    byCode.put(code, state);
    table.put(name, state);
    if (!cldr.contains("(")) {
      table.put(cldr, state);
      table.put(cldr.replace("&", "and").replace("’", "'"), state);
    }
    Rows.forms(row.get(1)).forEach(form -> table.put(form, state));
    for (String form : adjectives) {
      table.put(form, told(state, Sort.ADJECTIVE));
    }
    for (String form : peoples(adjectives, row.get(3))) {
      table.put(form, told(state, Sort.PEOPLE));
    }
    Rows.forms(row.get(4)).forEach(form -> table.put(form, told(state, Sort.CAPITAL)));
  }

  private static List<String> peoples(List<String> adjectives, String listed) {
    List<String> peoples = new ArrayList<>();
    if (!listed.equals("none")) {
      peoples.addAll(Rows.forms(listed));
    }
    if (listed.equals("-")) {
      for (String adjective : adjectives) {
        String last = adjective.substring(adjective.length() - 1);
        if ("nikbtze".contains(last) && !adjective.endsWith("ese")) {
          peoples.add(adjective + "s");
        }
      }
    }
    return peoples;
  }

  private static Affiliation told(Affiliation state, Sort sort) {
    return new Affiliation(sort, state.name(), state.adjective(), state.parties());
  }

  private static Map<String, String> namesFromCldr() {
    Map<String, String> names = new TreeMap<>();
    for (String country : ULocale.getISOCountries()) {
      ULocale territory = new ULocale("", country);
      names.put(
          territory.getISO3Country().toUpperCase(Locale.ROOT),
          territory.getDisplayCountry(ULocale.ENGLISH));
    }
    return names;
  }
}
