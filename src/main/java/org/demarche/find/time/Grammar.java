package org.demarche.find.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code rules.txt}; a rule without examples does not load. */
final class Grammar {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byFirst = new HashMap<>();

  private Grammar(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (String key : firstKeys(rule)) {
        byFirst.computeIfAbsent(key, first -> new ArrayList<>()).add(rule);
      }
    }
  }

  static Grammar load() {
    return of(Lexicon.lines("rules.txt"));
  }

  /**
   * Reads rules.
   *
   * @throws IllegalStateException when a rule has no right or no wrong example
   */
  static Grammar of(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("let ")) {
        String[] sides = line.substring(4).split("=", 2);
        names.put(sides[0].strip(), sides[1].strip());
      } else if (Character.isWhitespace(line.charAt(0))) {
        block.add(line.strip());
      } else {
        addBlock(rules, block, names);
        block = new ArrayList<>(List.of(line.strip()));
      }
    }
    addBlock(rules, block, names);
    return new Grammar(rules);
  }

  List<Rule> rules() {
    return rules;
  }

  /** Rules that may begin with a word or class, in the order of the file. */
  List<Rule> beginningWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  private static void addBlock(List<Rule> rules, List<String> block, Map<String, String> names) {
    if (block.isEmpty()) {
      return;
    }
    List<List<Rule.Element>> shapes = new ArrayList<>();
    List<Rule.Example> examples = new ArrayList<>();
    String guard = "";
    List<String> action = List.of();
    for (String line : block.subList(1, block.size())) {
      String body = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '=' -> shapes.add(elements(body, names));
        case '>' -> action = List.of(body.split(" "));
        case '?' -> guard = body;
        case '+' -> examples.add(right(body));
        case '-' -> examples.add(new Rule.Example(false, body, ""));
        default -> throw new IllegalStateException("not a line of a time rule: " + line);
      }
    }
    Rule.Action meaning = new Rule.Action(action.get(0), action.subList(1, action.size()));
    for (List<Rule.Element> shape : shapes) {
      rules.add(new Rule(block.get(0), shape, meaning, guard, examples));
    }
  }

  private static List<Rule.Element> elements(String body, Map<String, String> names) {
    List<Rule.Element> elements = new ArrayList<>();
    for (String part : body.split(" +")) {
      boolean optional = part.length() > 1 && part.endsWith("?");
      String bare = optional ? part.substring(0, part.length() - 1) : part;
      elements.add(Rule.Element.of(names.getOrDefault(bare, bare) + (optional ? "?" : "")));
    }
    return elements;
  }

  private static Rule.Example right(String body) {
    int arrow = body.lastIndexOf("=>");
    if (arrow < 0) {
      throw new IllegalStateException("a right example of a time rule needs a value: " + body);
    }
    return new Rule.Example(
        true, body.substring(0, arrow).strip(), body.substring(arrow + 2).strip());
  }

  private static Set<String> firstKeys(Rule rule) {
    Set<String> keys = new HashSet<>();
    for (Rule.Element element : rule.elements()) {
      keys.addAll(element.words());
      keys.addAll(element.types());
      if (!element.optional()) {
        break;
      }
    }
    return keys;
  }
}
