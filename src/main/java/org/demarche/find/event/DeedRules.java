package org.demarche.find.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EventType;
import org.demarche.model.Move;

/**
 * The deeds of a resource: which verbs, with which objects and recipients, tell which PLOVER event.
 * The format is told in the head of {@code deeds.rules}; a deed without a right and a wrong example
 * does not load.
 */
final class DeedRules {
  /** One deed; see the resource's head. */
  static final class Deed {
    final String name;
    final EventType type;
    final String mode;
    final Set<String> verbs = new TreeSet<>();
    final Set<String> objects = new TreeSet<>();
    final List<String> places = new ArrayList<>();
    final List<String> right = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    final List<String> needs = new ArrayList<>();
    final Set<String> marks = new TreeSet<>();
    Move move = Move.NONE;

    Deed(String name, EventType type, String mode) {
      this.name = name;
      this.type = type;
      this.mode = mode;
    }

    /** Whether the deed needs nobody it is done to. */
    boolean isLone() {
      return marks.contains("lone");
    }

    boolean isMutual() {
      return marks.contains("mutual");
    }

    /** Whether its subject must be armed forces. */
    boolean isOfForces() {
      return marks.contains("forces");
    }

    /** Whether its subject must be a crowd of people. */
    boolean isOfCrowds() {
      return marks.contains("crowd");
    }
  }

  private final List<Deed> all = new ArrayList<>();
  private final Map<String, List<Deed>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private DeedRules() {}

  /**
   * Reads deeds.
   *
   * @throws IllegalArgumentException naming the line that is not understood, or the deed that has
   *     no examples
   */
  static DeedRules of(List<String> lines) {
    DeedRules rules = new DeedRules();
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
    for (Deed deed : rules.all) {
      if (deed.verbs.isEmpty() || deed.right.isEmpty() || deed.wrong.isEmpty()) {
        throw new IllegalArgumentException(
            "deed " + deed.name + " needs verbs, a right and a wrong example");
      }
      for (String verb : deed.verbs) {
        rules.byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(deed);
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
    if (parts[0].equals("deed")) {
      String mode = parts[3].equals("-") ? "" : parts[3];
      all.add(new Deed(parts[1], EventType.valueOf(parts[2]), mode));
      return;
    }
    Deed deed = all.get(all.size() - 1);
    switch (parts[0]) {
      case "verbs" -> deed.verbs.addAll(rest);
      case "object" -> rest.forEach(word -> deed.objects.addAll(wordsOf(word)));
      case "to" -> deed.places.addAll(rest);
      case "move" -> deed.move = Move.valueOf(parts[1].toUpperCase(Locale.ROOT));
      case "+" -> deed.right.add(line.substring(1).strip());
      case "-" -> deed.wrong.add(line.substring(1).strip());
      case "lone", "mutual", "forces", "crowd" -> deed.marks.add(parts[0]);
      case "needs" -> deed.needs.addAll(rest);
      default -> throw new IllegalArgumentException("unknown word: " + parts[0]);
    }
  }

  private Set<String> wordsOf(String word) {
    if (!word.startsWith("%")) {
      return Set.of(word);
    }
    Set<String> words = classes.get(word.substring(1));
    if (words == null) {
      throw new IllegalArgumentException("no class is called " + word);
    }
    return words;
  }

  List<Deed> all() {
    return all;
  }

  /** The deeds a verb may tell. */
  List<Deed> of(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  /** A class of words. */
  Set<String> getClass(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class is called " + name);
    }
    return words;
  }
}
