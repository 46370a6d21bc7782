package org.demarche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tags do the frequent words have? An entry is a number: the commonest tag, whether it is the
 * only one, and the set of tags the word has at times; 0 for unknown words.
 */
final class TagLexicon {
  private static final int SURE = 1 << 30;
  private static final int TAG_BITS = 7;

  private final Map<String, Integer> entries;

  private TagLexicon(Map<String, Integer> entries) {
    this.entries = entries;
  }

  static boolean isSure(int entry) {
    return (entry & SURE) != 0;
  }

  static int tagOf(int entry) {
    return (entry & (1 << TAG_BITS) - 1) - 1;
  }

  int[] entriesOf(Words words) {
    int[] found = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      found[i] = entries.getOrDefault(words.lower[i], 0);
    }
    return found;
  }

  /**
   * Counts words and tags.
   *
   * @param least a word must have been seen this often
   * @param sureFrom a word seen this often with one tag only has that tag always
   */
  static TagLexicon learn(List<Example> examples, int tags, int least, int sureFrom) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.words().size; i++) {
        counts
            .computeIfAbsent(example.words().lower[i], word -> new int[tags])[example.tags()[i]]++;
      }
    }
    Map<String, Integer> entries = new HashMap<>();
    counts.forEach(
        (word, seen) -> {
          int entry = entry(seen, least, sureFrom);
          if (entry != 0) {
            entries.put(word, entry);
          }
        });
    return new TagLexicon(entries);
  }

  private static int entry(int[] seen, int least, int sureFrom) {
    int sum = 0;
    int best = 0;
    for (int tag = 0; tag < seen.length; tag++) {
      sum += seen[tag];
      best = seen[tag] > seen[best] ? tag : best;
    }
    if (sum < least) {
      return 0;
    }
    boolean sure = sum >= sureFrom && seen[best] * 500L >= sum * 499L;
    int others = 0;
    for (int tag = 0; tag < seen.length; tag++) {
      if (seen[tag] * 20 >= sum) {
        others = Features.mix(others + tag);
      }
    }
    return best + 1 | (others & 0x7FFFFF) << TAG_BITS | (sure ? SURE : 0);
  }

  void write(GrammarWriter out) {
    out.number(entries.size());
    new TreeMap<>(entries)
        .forEach(
            (word, entry) -> {
              out.word(word);
              out.number(entry);
            });
  }

  static TagLexicon read(GrammarReader in) {
    int size = in.number();
    Map<String, Integer> entries = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String word = in.word();
      entries.put(word, in.number());
    }
    return new TagLexicon(entries);
  }
}
