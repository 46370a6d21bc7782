package org.demarche.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is the dictionary form of a word? The rule of its longest known ending says how many
 * characters go and which come instead; a whole known word is its own ending.
 */
final class Lemmatiser {
  private static final int LONGEST_ENDING = 7;
  private static final String WHOLE = "^";

  /** From tag group and ending to rule: the number of characters that go, then what comes. */
  private final Map<String, String> rules;

  private Lemmatiser(Map<String, String> rules) {
    this.rules = rules;
  }

  /** The lemma, in lower case, of a word in lower case. */
  String lemma(String word, String tag) {
    int part = word.lastIndexOf('-') + 1;
    if (part > 0 && part < word.length()) {
      return word.substring(0, part) + lemma(word.substring(part), tag);
    }
    String group = groupOf(tag);
    String rule = rules.get(group + WHOLE + word);
    int from = Math.max(0, word.length() - LONGEST_ENDING);
    while (rule == null && from <= word.length()) {
      rule = rules.get(group + word.substring(from++));
    }
    return rule == null ? word : apply(rule, word);
  }

  private static String apply(String rule, String word) {
    int gone = rule.charAt(0) - '0';
    return gone > word.length() || gone == word.length() && rule.length() == 1
        ? word
        : word.substring(0, word.length() - gone) + rule.substring(1);
  }

  /** Tags whose words are inflected alike; a blank for those that are not inflected. */
  private static String groupOf(String tag) {
    return switch (tag) {
      case "NNS", "NNPS" -> "S";
      case "VBD" -> "D";
      case "VBN" -> "N";
      case "VBG" -> "G";
      case "VBZ" -> "Z";
      case "VB", "VBP" -> "B";
      case "MD" -> "M";
      case "JJR", "RBR" -> "R";
      case "JJS", "RBS" -> "T";
      case "POS" -> "'";
      case "PRP", "PRP$" -> "P";
      default -> tag.startsWith("NNP") ? "X" : " ";
    };
  }

  /** Learns rules from words with tags and lemmas. */
  static Lemmatiser learn(List<Example> examples, List<String> tags) {
    Map<String, Map<String, Integer>> words = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.words().size; i++) {
        String group = groupOf(tags.get(example.tags()[i]));
        String word = example.words().lower[i];
        String rule = ruleFor(word, example.lemmas().get(i));
        if (!group.equals("X") && !word.contains("-") && rule.charAt(0) <= '9') {
          words
              .computeIfAbsent(group + WHOLE + word, key -> new TreeMap<>())
              .merge(rule, 1, Integer::sum);
        }
      }
    }
    return new Lemmatiser(prune(endings(words), words));
  }

  private static String ruleFor(String word, String lemma) {
    int same = 0;
    while (same < word.length()
        && same < lemma.length()
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (char) ('0' + word.length() - same) + lemma.substring(same);
  }

  /** The commonest rule of each ending, every word counted once. */
  private static Map<String, String> endings(Map<String, Map<String, Integer>> words) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    words.forEach(
        (key, seen) -> {
          String word = key.substring(2);
          for (int n = 0; n <= Math.min(LONGEST_ENDING, word.length()); n++) {
            counts
                .computeIfAbsent(
                    key.charAt(0) + word.substring(word.length() - n), ending -> new TreeMap<>())
                .merge(commonest(seen), 1, Integer::sum);
          }
        });
    Map<String, String> endings = new TreeMap<>();
    counts.forEach((ending, seen) -> endings.put(ending, commonest(seen)));
    return endings;
  }

  private static String commonest(Map<String, Integer> seen) {
    String best = "";
    for (Map.Entry<String, Integer> entry : seen.entrySet()) {
      best = best.isEmpty() || entry.getValue() > seen.get(best) ? entry.getKey() : best;
    }
    return best;
  }

  /** Drops endings that say what a shorter one says, then adds the words that break the rules. */
  private static Map<String, String> prune(
      Map<String, String> endings, Map<String, Map<String, Integer>> words) {
    Map<String, String> kept = new HashMap<>();
    List<String> byLength = new ArrayList<>(endings.keySet());
    byLength.sort((a, b) -> a.length() - b.length());
    for (String ending : byLength) {
      String shorter = null;
      for (int from = 2; shorter == null && from <= ending.length(); from++) {
        shorter = kept.get(ending.charAt(0) + ending.substring(from));
      }
      if (!endings.get(ending).equals(shorter)) {
        kept.put(ending, endings.get(ending));
      }
    }
    Lemmatiser rough = new Lemmatiser(Map.copyOf(kept));
    words.forEach(
        (key, seen) -> {
          String rule = commonest(seen);
          if (!rule.equals(rough.ruleOf(key))) {
            kept.put(key, rule);
          }
        });
    return kept;
  }

  private String ruleOf(String key) {
    String word = key.substring(2);
    for (int from = Math.max(0, word.length() - LONGEST_ENDING); from <= word.length(); from++) {
      String rule = rules.get(key.charAt(0) + word.substring(from));
      if (rule != null) {
        return rule;
      }
    }
    return "0";
  }

  void write(GrammarWriter out) {
    out.number(rules.size());
    new TreeMap<>(rules)
        .forEach(
            (ending, rule) -> {
              out.word(ending);
              out.word(rule);
            });
  }

  static Lemmatiser read(GrammarReader in) {
    int size = in.number();
    Map<String, String> rules = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String ending = in.word();
      rules.put(ending, in.word());
    }
    return new Lemmatiser(rules);
  }
}
