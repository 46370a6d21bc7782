package org.demarche.find.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which closed class does a word belong to, and what does a given name tell? */
final class Vocabulary {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Set<String>> shortForms = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, Character> genders = new HashMap<>();

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    for (var row : Rows.of("words.tsv", 2)) {
      vocabulary.classes.put(row.get(0), Set.copyOf(new HashSet<>(Rows.forms(row.get(1)))));
    }
    for (var row : Rows.of("given.tsv", 2)) {
      vocabulary.given.add(Fold.plain(row.get(0)));
      vocabulary.genders.merge(
          Fold.of(row.get(0)), row.get(1).charAt(0), (one, two) -> one.equals(two) ? one : '-');
    }
    for (var row : Rows.of("short-forms.tsv", 2)) {
      Set<String> longer = new HashSet<>();
      Rows.forms(row.get(1)).forEach(name -> longer.add(Fold.of(name)));
      vocabulary.shortForms.put(Fold.of(row.get(0)), longer);
    }
    return vocabulary;
  }

  boolean has(String type, String lower) {
    return words(type).contains(lower);
  }

  Set<String> words(String type) {
    Set<String> words = classes.get(type);
    if (words == null) {
      throw new IllegalArgumentException("no such class of words: " + type);
    }
    return words;
  }

  boolean isGiven(String name) {
    return given.contains(Fold.plain(name));
  }

  /** The gender a given name tells: m, f or -. */
  char gender(String name) {
    return genderOfFold(Fold.of(name));
  }

  char genderOfFold(String fold) {
    return genders.getOrDefault(fold, '-');
  }

  boolean isFoldOfGiven(String fold) {
    return genders.containsKey(fold);
  }

  /** Whether one folded given name is the usual short form of another. */
  boolean isShortFor(String fold, String longer) {
    return shortForms.getOrDefault(fold, Set.of()).contains(longer);
  }
}
