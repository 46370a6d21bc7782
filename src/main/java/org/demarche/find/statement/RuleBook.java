package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of {@code rules.txt} by the forms that trigger them, and the closed classes of {@code
 * words.txt}.
 */
final class RuleBook {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byForm = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private RuleBook(List<Rule> rules, List<String> classLines) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (String form : rule.forms()) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(rule);
      }
    }
    for (String line : classLines) {
      List<String> words = List.of(line.split(" +"));
      classes.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
    }
  }

  static RuleBook load() {
    return new RuleBook(parse(Resources.lines("rules.txt")), Resources.lines("words.txt"));
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rules a lower-case form triggers, in the order of the file. */
  List<Rule> of(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /** Whether a lower-case form belongs to a closed class. */
  boolean is(String name, String form) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words is called " + name);
    }
    return words.contains(form);
  }

  private static List<Rule> parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      String key = line.substring(0, space);
      String value = line.substring(space + 1).strip();
      if (key.equals("rule") && !fields.isEmpty()) {
        rules.add(rule(fields));
        fields.clear();
      }
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    rules.add(rule(fields));
    return rules;
  }

  private static Rule rule(Map<String, List<String>> fields) {
    String name = fields.getOrDefault("rule", List.of("?")).get(0);
    for (Rule.Kind kind : Rule.Kind.values()) {
      List<String> words = fields.get(kind.name().toLowerCase(Locale.ROOT));
      if (words != null) {
        return new Rule(
            name,
            kind,
            List.of(words.get(0).split(" +")),
            Double.parseDouble(fields.getOrDefault("trust", List.of("0.5")).get(0)),
            List.of(fields.getOrDefault("frame", List.of("np")).get(0).split(" +")),
            fields.getOrDefault("right", List.of()),
            fields.getOrDefault("wrong", List.of()));
      }
    }
    throw new IllegalArgumentException("a rule without verbs or nouns: " + name);
  }
}
