package org.demarche.join.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which pairs of narrations are worth aligning: those that share rare runs of words.
 *
 * <p>An inverted index over a sample of the {@value #WORDS}-word shingles, chosen by hash as in
 * MinHash (Broder 1997) so that the same shingles are chosen in every report. A shingle links a
 * report with the next {@value #NEIGHBOURS} that have it only, so a wire with a thousand copies
 * costs no more than its copies.
 */
final class Candidates {
  private static final int WORDS = 5;
  private static final int SAMPLE = 2;
  private static final int NEIGHBOURS = 8;
  private static final int LEAST_SHARED = 3;
  private static final int INDEX_BITS = 24;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  /**
   * Two places in the list of narrations.
   *
   * @param one the lower place
   * @param other the higher place
   * @param likeness sampled shingles in common per word of the shorter
   */
  record Pair(int one, int other, double likeness) {}

  private Candidates() {}

  /** The pairs, the most alike first. */
  static List<Pair> of(List<Narration> narrations) {
    if (narrations.size() > INDEX_MASK) {
      throw new IllegalArgumentException("too many reports: " + narrations.size());
    }
    long[] index = index(narrations);
    long[] links = links(index);
    Arrays.sort(links);
    List<Pair> pairs = new ArrayList<>();
    int from = 0;
    while (from < links.length) {
      int to = from;
      while (to < links.length && links[to] == links[from]) {
        to++;
      }
      int one = (int) (links[from] >>> 32);
      int other = (int) links[from];
      int shorter = Math.min(narrations.get(one).size(), narrations.get(other).size());
      if (to - from >= Math.max(LEAST_SHARED, shorter / (SAMPLE * 20))) {
        pairs.add(new Pair(one, other, (double) (to - from) / shorter));
      }
      from = to;
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  /** Every sampled shingle of every narration as (hash, place of narration), sorted, once each. */
  private static long[] index(List<Narration> narrations) {
    Longs entries = new Longs();
    for (int i = 0; i < narrations.size(); i++) {
      Narration narration = narrations.get(i);
      for (int at = 0; at + WORDS <= narration.size(); at++) {
        long hash = narration.shingle(at, WORDS);
        if ((hash >>> 33) % SAMPLE == 0) {
          entries.add(hash & ~INDEX_MASK | i);
        }
      }
    }
    long[] sorted = entries.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static long[] links(long[] index) {
    Longs links = new Longs();
    for (int i = 0; i < index.length; i++) {
      int found = 0;
      long last = index[i];
      for (int j = i + 1; j < index.length && found < NEIGHBOURS; j++) {
        if ((index[j] & ~INDEX_MASK) != (index[i] & ~INDEX_MASK)) {
          break;
        }
        if (index[j] != last) {
          links.add((index[i] & INDEX_MASK) << 32 | index[j] & INDEX_MASK);
          last = index[j];
          found++;
        }
      }
      while (i + 1 < index.length && index[i + 1] == index[i]) {
        i++;
      }
    }
    return links.toArray();
  }

  /** A growing list of longs. */
  private static final class Longs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
