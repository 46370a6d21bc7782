package org.demarche.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Do two names mean the same speaker? */
final class SpeakerNames {
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> LITTLE = Set.of("the", "of", "a", "an", "and");

  /** A name with one of these means many; it never matches a name without. */
  private static final Set<String> MANY =
      Set.of(
          ("team ministry ministries officials official government administration house department"
                  + " alliance parliament congress lawmakers senators military pentagon agency"
                  + " embassy statement observers aides sources leaders ministers presidency")
              .split(" "));

  private SpeakerNames() {}

  /** Whether every gold speaker, separated by ";", is among the names found. */
  static boolean allAmong(String gold, Collection<String> found) {
    if (found.isEmpty()) {
      return false;
    }
    for (String one : gold.split(";", -1)) {
      if (!isAmong(one, found)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(String gold, Collection<String> found) {
    Set<String> wanted = words(gold);
    return found.stream().anyMatch(name -> isSame(wanted, words(name)));
  }

  private static boolean isSame(Set<String> gold, Set<String> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return false;
    }
    if (gold.equals(found)) {
      return true;
    }
    Set<String> common = new HashSet<>(gold);
    common.retainAll(found);
    return meansMany(gold) == meansMany(found)
        && (common.size() == gold.size() || common.size() == found.size() || common.size() >= 2);
  }

  private static boolean meansMany(Set<String> words) {
    return words.stream().anyMatch(MANY::contains);
  }

  /** The telling words of a name; "-ei" and "-ey" are one ending in transliterated names. */
  private static Set<String> words(String name) {
    String plain = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher matcher = WORD.matcher(plain.replace("u.s.", "us").replace("-", ""));
    Set<String> words = new HashSet<>();
    while (matcher.find()) {
      String word = matcher.group();
      words.add(word.endsWith("ei") ? word.substring(0, word.length() - 1) + "y" : word);
    }
    words.removeAll(LITTLE);
    return words;
  }
}
