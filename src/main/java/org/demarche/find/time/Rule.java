package org.demarche.find.time;

import java.util.List;

/**
 * A rule of the grammar.
 *
 * @param name its name
 * @param elements what it matches, in order
 * @param action what it means
 * @param guard the condition on its surroundings, or empty
 * @param examples sentences where it applies, with brackets and values, and where it does not
 */
record Rule(
    String name, List<Element> elements, Action action, String guard, List<Example> examples) {
  Rule {
    elements = List.copyOf(elements);
    examples = List.copyOf(examples);
    if (examples.stream().noneMatch(Example::right)) {
      throw new IllegalStateException("the time rule '" + name + "' has no right example");
    }
    if (examples.stream().allMatch(Example::right)) {
      throw new IllegalStateException("the time rule '" + name + "' has no wrong example");
    }
  }

  /**
   * A step of a rule.
   *
   * @param words literal words any of which it takes
   * @param types classes any of which it takes
   * @param optional whether it may be left out
   * @param bracket "[" or "]" where an expression begins or ends, else empty
   */
  record Element(List<String> words, List<String> types, boolean optional, String bracket) {
    static Element of(String written) {
      if (written.equals("[") || written.equals("]")) {
        return new Element(List.of(), List.of(), true, written);
      }
      boolean optional = written.length() > 1 && written.endsWith("?");
      String body = optional ? written.substring(0, written.length() - 1) : written;
      List<String> parts = List.of(body.split("\\|"));
      List<String> types = parts.stream().filter(Element::isType).toList();
      List<String> words = parts.stream().filter(part -> !isType(part)).toList();
      return new Element(words, types, optional, "");
    }

    private static boolean isType(String part) {
      return part.length() > 1 && Character.isUpperCase(part.charAt(0));
    }
  }

  /**
   * What a match means.
   *
   * @param name which of the meanings
   * @param arguments its settings
   */
  record Action(String name, List<String> arguments) {
    String argument(int index) {
      return index < arguments.size() ? arguments.get(index) : "";
    }
  }

  /**
   * An example.
   *
   * @param right whether the rule applies in it
   * @param sentence the sentence, with brackets around the expression where right
   * @param value the value expected, empty where wrong
   */
  record Example(boolean right, String sentence, String value) {}
}
