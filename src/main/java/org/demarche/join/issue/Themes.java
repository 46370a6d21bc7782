package org.demarche.join.issue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of diplomacy speak of one thing? Lists beside this package, loaded when first asked.
 */
final class Themes {
  private static final String BACKGROUND = "~";
  private static final List<Theme> ALL = load();
  private static final Map<String, Theme> BY_LEMMA = byLemma(ALL);
  private static final Set<String> PLAIN_NOUNS = words("plain-nouns.txt");
  private static final Set<String> PLAIN_ADJECTIVES = words("plain-adjectives.txt");

  private Themes() {}

  /**
   * A theme.
   *
   * @param name what we call it; never shown
   * @param background whether it is taken only where no other theme is
   * @param lemmas its words; two joined by an underscore stand next to each other
   * @param right an example it takes
   * @param wrong an example it leaves
   */
  record Theme(String name, boolean background, List<String> lemmas, String right, String wrong) {}

  /** The theme of a lemma, or of two lemmas joined by an underscore. */
  static Optional<Theme> find(String lemma) {
    return Optional.ofNullable(BY_LEMMA.get(lemma));
  }

  /** Whether a noun is too plain to name an issue alone. */
  static boolean isPlainNoun(String lemma) {
    return PLAIN_NOUNS.contains(lemma);
  }

  static boolean isPlainAdjective(String lemma) {
    return PLAIN_ADJECTIVES.contains(lemma);
  }

  static List<Theme> all() {
    return ALL;
  }

  private static Map<String, Theme> byLemma(List<Theme> themes) {
    Map<String, Theme> byLemma = new HashMap<>();
    themes.forEach(theme -> theme.lemmas().forEach(lemma -> byLemma.putIfAbsent(lemma, theme)));
    return byLemma;
  }

  private static List<Theme> load() {
    return lines("themes.txt").stream().map(Themes::theme).toList();
  }

  private static Theme theme(String line) {
    String[] parts = line.split("\\|", -1);
    String[] words = parts[0].split(":", 2);
    if (parts.length != 3 || words.length != 2) {
      throw new IllegalArgumentException("a theme needs lemmas and two examples: " + line);
    }
    String name = words[0].strip();
    return new Theme(
        name.replace(BACKGROUND, ""),
        name.startsWith(BACKGROUND),
        List.of(words[1].strip().split("\\s*,\\s*")),
        parts[1].strip(),
        parts[2].strip());
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    return words;
  }

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Themes.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
    }
    return lines;
  }
}
