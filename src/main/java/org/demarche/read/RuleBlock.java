package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule as it stands in a resource: keys with their values, in the resource's order.
 *
 * @param values every value of every key
 */
record RuleBlock(Map<String, List<String>> values) {

  /**
   * The blocks of a resource beside this class, which blank lines separate.
   *
   * @throws IllegalArgumentException when a block has not both a right and a wrong example
   */
  static List<RuleBlock> load(String resource) {
    return of(text(resource), resource);
  }

  /** The blocks of a text; {@code resource} names it in errors. */
  static List<RuleBlock> of(String text, String resource) {
    List<RuleBlock> blocks = new ArrayList<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (line.isBlank() && !values.isEmpty()) {
        blocks.add(new RuleBlock(values).checked());
        values = new LinkedHashMap<>();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
          throw new IllegalArgumentException("no 'key: value' in " + resource + ": " + line);
        }
        values
            .computeIfAbsent(line.substring(0, colon), any -> new ArrayList<>())
            .add(line.substring(colon + 2));
      }
    }
    return blocks;
  }

  /** The only value of a key, or a default. */
  String value(String key, String otherwise) {
    List<String> all = all(key);
    if (all.size() > 1) {
      throw new IllegalArgumentException(key + " stands twice in " + values);
    }
    return all.isEmpty() ? otherwise : all.get(0);
  }

  List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  private RuleBlock checked() {
    if (all("right").isEmpty() || all("wrong").isEmpty()) {
      throw new IllegalArgumentException("a rule needs right and wrong examples: " + values);
    }
    return this;
  }

  private static String text(String resource) {
    try (InputStream in = RuleBlock.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
