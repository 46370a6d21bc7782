package org.demarche.find.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds of documents of a resource, and what makes a noun phrase one of them. The format is
 * told in the head of {@code instruments.rules}; a kind without a right and a wrong example does
 * not load.
 */
final class InstrumentRules {
  /** One kind of document; see the resource's head. */
  static final class Kind {
    final String name;
    final String family;
    final Set<String> nouns = new TreeSet<>();
    final Set<String> with = new TreeSet<>();
    final Set<String> of = new TreeSet<>();
    final Set<String> verbs = new TreeSet<>();
    final Set<String> marks = new TreeSet<>();
    final List<String> right = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();

    Kind(String name, String family) {
      this.name = name.replace('_', ' ');
      this.family = family;
    }

    /**
     * Whether it counts in this way: owned, in, mutual, named, numbered, title, behind,
     * organisations.
     */
    boolean is(String mark) {
      return marks.contains(mark);
    }
  }

  private static final Set<String> MARKS =
      Set.of("owned", "in", "mutual", "named", "numbered", "title", "behind", "organisations");

  private final List<Kind> all = new ArrayList<>();
  private final Map<String, List<Kind>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private InstrumentRules() {}

  /**
   * Reads kinds.
   *
   * @throws IllegalArgumentException naming the line that is not understood, or the kind that has
   *     no examples
   */
  static InstrumentRules of(List<String> lines) {
    InstrumentRules rules = new InstrumentRules();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          rules.read(line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException("line " + (i + 1) + ": " + line, e);
        }
      }
    }
    for (Kind kind : rules.all) {
      if (kind.nouns.isEmpty() || kind.right.isEmpty() || kind.wrong.isEmpty()) {
        throw new IllegalArgumentException(
            "instrument " + kind.name + " needs nouns, a right and a wrong example");
      }
      for (String noun : kind.nouns) {
        rules.byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(kind);
      }
    }
    return rules;
  }

  private void read(String line) {
    String[] parts = line.split("\\s+");
    List<String> rest = List.of(parts).subList(1, parts.length);
    if (line.startsWith("@")) {
      classes.put(parts[0].substring(1), new TreeSet<>(rest));
      return;
    }
    if (parts[0].equals("instrument")) {
      all.add(new Kind(parts[1], parts[2]));
      return;
    }
    Kind kind = all.get(all.size() - 1);
    switch (parts[0]) {
      case "nouns" -> kind.nouns.addAll(rest);
      case "with" -> kind.with.addAll(rest);
      case "of" -> kind.of.addAll(rest);
      case "verbs" -> rest.forEach(verb -> kind.verbs.addAll(wordsOf(verb)));
      case "+" -> kind.right.add(line.substring(1).strip());
      case "-" -> kind.wrong.add(line.substring(1).strip());
      default -> {
        if (!MARKS.contains(parts[0])) {
          throw new IllegalArgumentException("unknown word: " + parts[0]);
        }
        kind.marks.add(parts[0]);
      }
    }
  }

  private Set<String> wordsOf(String word) {
    return word.startsWith("%") ? getClass(word.substring(1)) : Set.of(word);
  }

  /** A class of words. */
  Set<String> getClass(String name) {
    return Optional.ofNullable(classes.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no class is called " + name));
  }

  List<Kind> all() {
    return all;
  }

  /** The kinds a noun may name, in the order of the resource. */
  List<Kind> of(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }
}
