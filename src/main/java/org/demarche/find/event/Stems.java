package org.demarche.find.event;

import java.util.List;

/** Cuts English words to stems by their commonest endings: a tool of the pair model only. */
final class Stems {
  private static final List<String> ENDINGS = List.of("ing", "edly", "ed", "es", "s", "ly");

  private Stems() {}

  /** The stem of a lower-case word. */
  static String of(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        if (stem.length() > 3 && stem.charAt(last) == stem.charAt(last - 1)) {
          stem = stem.substring(0, last);
        }
        break;
      }
    }
    if (stem.endsWith("e") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("i") && stem.length() > 3
        ? stem.substring(0, stem.length() - 1) + "y"
        : stem;
  }
}
