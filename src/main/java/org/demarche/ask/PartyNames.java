package org.demarche.ask;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/** What do people call a party? ISO 3166 alpha-3 codes become English names from CLDR. */
public final class PartyNames {
  private static final Map<String, String> NAMES = names();

  private PartyNames() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String country : ULocale.getISOCountries()) {
      ULocale locale = new ULocale("und", country);
      names.put(locale.getISO3Country(), locale.getDisplayCountry(ULocale.ENGLISH));
    }
    return Map.copyOf(names);
  }

  /** The name of a party; an organisation is its own name. */
  public static String of(String party) {
    return NAMES.getOrDefault(party, party);
  }
}
