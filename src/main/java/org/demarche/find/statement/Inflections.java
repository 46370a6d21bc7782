package org.demarche.find.statement;

import java.util.List;
import java.util.Set;

/** The forms of English verbs and nouns, regular ones by spelling. */
final class Inflections {
  private static final Set<String> DOUBLED = Set.of("commit", "admit", "rebut", "spur", "rebuf");

  private Inflections() {}

  /**
   * Forms of a verb: itself, third person, past, participle, -ing.
   *
   * @param entry "urge", or with irregular past and participle "say/said", "swear/swore/sworn"
   */
  static List<String> ofVerb(String entry) {
    String[] parts = entry.split("/");
    String lemma = parts[0];
    String stem = DOUBLED.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    String past = parts.length > 1 ? parts[1] : past(stem);
    String participle = parts.length > 2 ? parts[2] : past;
    String ing = stem.endsWith("e") && !stem.endsWith("ee") ? cut(stem) + "ing" : stem + "ing";
    return List.of(lemma, thirdPerson(lemma), past, participle, ing);
  }

  static List<String> ofNoun(String lemma) {
    return List.of(lemma, thirdPerson(lemma));
  }

  private static String past(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    return consonantBeforeY(stem) ? cut(stem) + "ied" : stem + "ed";
  }

  private static String thirdPerson(String lemma) {
    if (consonantBeforeY(lemma)) {
      return cut(lemma) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return lemma + (hissing ? "es" : "s");
  }

  private static boolean consonantBeforeY(String word) {
    int before = word.length() - 2;
    return word.endsWith("y") && before >= 0 && "aeiou".indexOf(word.charAt(before)) < 0;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
