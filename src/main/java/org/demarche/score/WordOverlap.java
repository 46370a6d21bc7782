package org.demarche.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of an expected text was found? Words are runs of letters and digits in lower case,
 * counted as often as they stand in both texts, whatever their order.
 *
 * @param expected words in the expected text
 * @param found words in the found text
 * @param common words in both
 */
public record WordOverlap(int expected, int found, int common) {
  public WordOverlap {
    if (common < 0 || common > expected || common > found) {
      throw new IllegalArgumentException(common + " common of " + expected + " and " + found);
    }
  }

  public static WordOverlap of(String expected, String found) {
    Map<String, Integer> left = count(expected);
    Map<String, Integer> right = count(found);
    int common = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    return new WordOverlap(sum(left.values()), sum(right.values()), common);
  }

  /** The part of the found words that was expected; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) common / found;
  }

  /** The part of the expected words that was found; 1 where nothing was expected. */
  public double recall() {
    return expected == 0 ? 1 : (double) common / expected;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return expected + found == 0 ? 1 : 2.0 * common / (expected + found);
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        counts.merge(text.substring(at, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      at = end + 1;
    }
    return counts;
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
