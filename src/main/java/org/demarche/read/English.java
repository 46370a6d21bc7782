package org.demarche.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Is a text English? By its script, and by the small words that stand in every sentence of a
 * language. In doubt it is: a headline of names has no small words, and is not refused.
 */
final class English {
  /** Characters from the beginning that are looked at. */
  private static final int SAMPLE = 12_000;

  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 6;
  private static final int ENOUGH_WORDS = 60;

  /** One language's small words. */
  record Language(String name, Set<String> words, List<String> right, List<String> wrong) {}

  private final List<Language> languages;

  private English(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  static English load() {
    List<Language> languages = new ArrayList<>();
    for (RuleBlock block : RuleBlock.load("languages.txt")) {
      languages.add(
          new Language(
              block.value("language", "?"),
              Set.of(block.value("words", "").split(", ")),
              block.all("right"),
              block.all("wrong")));
    }
    return new English(languages);
  }

  List<Language> languages() {
    return languages;
  }

  /** What a text is written in where that is surely not English: "French", "Cyrillic script". */
  Optional<String> findOther(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Optional<String> script = findScript(sample);
    if (script.isPresent()) {
      return script;
    }
    List<String> words = words(sample);
    Map<String, Integer> hits = hits(words);
    int english = hits.getOrDefault(languages.get(0).name(), 0);
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > most && !hit.getKey().equals(languages.get(0).name())) {
        best = hit.getKey();
        most = hit.getValue();
      }
    }
    boolean told = words.size() >= FEWEST_WORDS && most > 2 * english && most * 6 >= words.size();
    boolean bare = words.size() >= ENOUGH_WORDS && english * 20 < words.size();
    return told
        ? Optional.of(best)
        : bare ? Optional.of("a language other than English") : Optional.empty();
  }

  /** Other languages' words count in lower case only: names have "Le", "De" and "El" in them. */
  private Map<String, Integer> hits(List<String> words) {
    Map<String, Integer> hits = new TreeMap<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      for (Language language : languages) {
        boolean english = language == languages.get(0);
        if (language.words().contains(english ? lower : word)) {
          hits.merge(language.name(), 1, Integer::sum);
        }
      }
    }
    return hits;
  }

  private static List<String> words(String sample) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < sample.length()) {
      int end = at;
      while (end < sample.length() && Character.isLetter(sample.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(sample.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  private static Optional<String> findScript(String sample) {
    Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
      int c = sample.codePointAt(i);
      if (Character.isLetter(c)) {
        letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        all++;
      }
    }
    int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
    if (all < FEWEST_LETTERS || latin * 2 >= all) {
      return Optional.empty();
    }
    Set<Character.UnicodeScript> scripts = new HashSet<>(letters.keySet());
    scripts.remove(Character.UnicodeScript.LATIN);
    return scripts.stream()
        .sorted()
        .max(Comparator.comparing(letters::get))
        .map(script -> "a language in " + titled(script) + " script");
  }

  private static String titled(Character.UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
