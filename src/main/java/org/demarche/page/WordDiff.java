package org.demarche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which words of one wording stand in another? The longest common subsequence of their words,
 * without case and outer punctuation, decides; it serves the eye alone, the record holds the edits.
 */
public final class WordDiff {
  /** Beyond this many words the comparison is left to the record's list of edits. */
  private static final int MOST_WORDS = 600;

  private WordDiff() {}

  /** A run of words, shared with the other wording or not. */
  public record Run(String text, boolean shared) {}

  /** The words of {@code text} in runs, compared with {@code other}. */
  public static List<Run> runs(String text, String other) {
    String[] words = text.strip().split("\\s+");
    String[] others = other.strip().split("\\s+");
    if (words.length > MOST_WORDS || others.length > MOST_WORDS) {
      return List.of(new Run(text, true));
    }
    boolean[] shared = shared(words, others);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.length; i++) {
      if (i == words.length || shared[i] != shared[from]) {
        runs.add(new Run(String.join(" ", List.of(words).subList(from, i)), shared[from]));
        from = i;
      }
    }
    return runs;
  }

  private static boolean[] shared(String[] words, String[] others) {
    int[][] longest = new int[words.length + 1][others.length + 1];
    for (int i = words.length - 1; i >= 0; i--) {
      for (int j = others.length - 1; j >= 0; j--) {
        longest[i][j] =
            key(words[i]).equals(key(others[j]))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] shared = new boolean[words.length];
    int i = 0;
    int j = 0;
    while (i < words.length && j < others.length) {
      if (key(words[i]).equals(key(others[j]))) {
        shared[i] = true;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static String key(String word) {
    String bare = word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    return bare.isEmpty() ? word : bare;
  }
}
