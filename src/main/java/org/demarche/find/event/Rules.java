package org.demarche.find.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Move;

/**
 * The move rules of a resource: patterns over words, each with the move it speaks for, a weight,
 * and examples it must and must not fire on.
 *
 * <p>A rule reads {@code rule NAME MOVE WEIGHT [cue|content] [if condition]}, then {@code =
 * pattern} lines, {@code + example} and {@code - example} lines; {@code @class word word …} names a
 * class of words. A rule without a right and a wrong example does not load.
 */
final class Rules {
  /** Where a rule looks. */
  enum Place {
    CUE,
    CONTENT
  }

  /**
   * One rule.
   *
   * @param weight how strongly it speaks for its move, 1 (a hint) to 4 (decides)
   * @param needsCondition whether it speaks only where the move is tied to a condition
   */
  record Rule(
      String name,
      Move move,
      double weight,
      Place place,
      boolean needsCondition,
      List<Pattern> patterns,
      List<String> right,
      List<String> wrong) {}

  /** A rule that fired, and the words it fired on. */
  record Hit(Rule rule, Range range) {}

  private record Entry(Rule rule, Pattern pattern) {}

  private final List<Rule> rules;
  private final Map<Place, Map<String, List<Entry>>> byOpener = new HashMap<>();
  private final Map<Place, List<Entry>> open = new HashMap<>();

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Place place : Place.values()) {
      byOpener.put(place, new HashMap<>());
      open.put(place, new ArrayList<>());
    }
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        index(new Entry(rule, pattern));
      }
    }
  }

  private void index(Entry entry) {
    Set<String> openers = entry.pattern.openers();
    if (openers.isEmpty()) {
      open.get(entry.rule.place()).add(entry);
    }
    for (String opener : openers) {
      byOpener.get(entry.rule.place()).computeIfAbsent(opener, key -> new ArrayList<>()).add(entry);
    }
  }

  List<Rule> all() {
    return rules;
  }

  /** Every rule that fires in a range of words, each once, with its first match. */
  List<Hit> find(Words words, Sides sides, Range range, Place place, boolean conditional) {
    Map<String, Hit> found = new LinkedHashMap<>();
    for (int at = range.begin(); at < range.end(); at++) {
      tryAll(byOpener.get(place).get(words.form(at)), words, sides, range, at, conditional, found);
      if (!words.lemma(at).equals(words.form(at))) {
        tryAll(
            byOpener.get(place).get(words.lemma(at)), words, sides, range, at, conditional, found);
      }
      tryAll(open.get(place), words, sides, range, at, conditional, found);
    }
    return List.copyOf(found.values());
  }

  private static void tryAll(
      List<Entry> entries,
      Words words,
      Sides sides,
      Range range,
      int at,
      boolean conditional,
      Map<String, Hit> found) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      Rule rule = entry.rule;
      if (found.containsKey(rule.name()) || (rule.needsCondition() && !conditional)) {
        continue;
      }
      int end = entry.pattern.match(words, sides, range, at);
      if (end > at) {
        found.put(rule.name(), new Hit(rule, new Range(at, end)));
      }
    }
  }

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException naming the line that is not understood, or the rule that has
   *     no examples
   */
  static Rules of(List<String> lines) {
    Reader reader = new Reader();
    for (int i = 0; i < lines.size(); i++) {
      try {
        reader.read(lines.get(i).strip());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    reader.close();
    return new Rules(reader.rules);
  }

  /** Builds rules line by line. */
  private static final class Reader {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private Rule rule;

    void read(String line) {
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      switch (line.charAt(0)) {
        case '@' -> readClass(line.substring(1).split("\\s+"));
        case '=' -> rule.patterns().add(Pattern.of(line.substring(1), classes));
        case '+' -> rule.right().add(line.substring(1).strip());
        case '-' -> rule.wrong().add(line.substring(1).strip());
        default -> open(line.split("\\s+"));
      }
    }

    private void readClass(String[] parts) {
      Set<String> words = new TreeSet<>(List.of(parts).subList(1, parts.length));
      for (String word : List.copyOf(words)) {
        if (word.startsWith("%")) {
          words.remove(word);
          words.addAll(classes.get(word.substring(1)));
        }
      }
      classes.put(parts[0], words);
    }

    private void open(String[] parts) {
      close();
      if (!parts[0].equals("rule") || parts.length < 4) {
        throw new IllegalArgumentException("not a rule: " + String.join(" ", parts));
      }
      if (!names.add(parts[1])) {
        throw new IllegalArgumentException("two rules are called " + parts[1]);
      }
      List<String> rest = List.of(parts).subList(4, parts.length);
      rule =
          new Rule(
              parts[1],
              Move.valueOf(parts[2].toUpperCase(Locale.ROOT)),
              Double.parseDouble(parts[3]),
              rest.contains("cue") ? Place.CUE : Place.CONTENT,
              rest.contains("condition"),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
    }

    void close() {
      if (rule == null) {
        return;
      }
      if (rule.patterns().isEmpty() || rule.right().isEmpty() || rule.wrong().isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.name() + " needs a pattern, a right and a wrong example");
      }
      rules.add(rule);
      rule = null;
    }
  }
}
