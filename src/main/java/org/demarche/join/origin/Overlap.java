package org.demarche.join.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What two narrations have in common: runs of equal words, wherever they stand in either, with
 * small rewordings bridged. Greedy string tiling (Wise 1993), seeded by runs of {@value #SEED}
 * words; linear for all texts but the most repetitive, where occurrences are capped.
 *
 * @param passages the common runs, in the order of the first narration
 * @param matched how many words are equal
 */
record Overlap(List<Passage> passages, int matched) {
  private static final int SEED = 4;
  private static final int MOST_OCCURRENCES = 12;
  private static final int WIDEST_GAP = 8;

  /** Equal words: [begin, end) in the first narration and in the second. */
  record Passage(int begin, int end, int otherBegin, int otherEnd, int matched) {}

  static Overlap of(Narration one, Narration other) {
    List<Passage> tiles = tile(one, other);
    List<Passage> passages = new ArrayList<>();
    int matched = 0;
    Passage open = null;
    for (Passage tile : tiles) {
      Passage joined = open == null ? null : bridge(one, other, open, tile);
      if (joined == null && open != null) {
        passages.add(open);
        matched += open.matched();
      }
      open = joined == null ? tile : joined;
    }
    if (open != null) {
      passages.add(open);
      matched += open.matched();
    }
    return new Overlap(List.copyOf(passages), matched);
  }

  /** The passages of at least so many equal words, longest first. */
  List<Passage> longest(int least) {
    return passages.stream()
        .filter(p -> p.matched() >= least)
        .sorted(Comparator.comparingInt(Passage::matched).reversed())
        .toList();
  }

  private static List<Passage> tile(Narration one, Narration other) {
    long[] seeds = seeds(other);
    boolean[] used = new boolean[other.size()];
    List<Passage> tiles = new ArrayList<>();
    int at = 0;
    while (at + SEED <= one.size()) {
      Passage best = longestFrom(one, other, at, seeds, used);
      if (best == null) {
        at++;
      } else {
        Arrays.fill(used, best.otherBegin(), best.otherEnd(), true);
        tiles.add(best);
        at = best.end();
      }
    }
    return tiles;
  }

  /** Runs of the narration as (32 bits of hash, 32 bits of place), sorted. */
  private static long[] seeds(Narration narration) {
    long[] seeds = new long[Math.max(0, narration.size() - SEED + 1)];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = narration.shingle(i, SEED) & 0xFFFFFFFF00000000L | i;
    }
    Arrays.sort(seeds);
    return seeds;
  }

  private static Passage longestFrom(
      Narration one, Narration other, int at, long[] seeds, boolean[] used) {
    long key = one.shingle(at, SEED) & 0xFFFFFFFF00000000L;
    int from = Arrays.binarySearch(seeds, key);
    from = from < 0 ? -from - 1 : from;
    Passage best = null;
    for (int i = from; i < seeds.length && i < from + MOST_OCCURRENCES; i++) {
      if ((seeds[i] & 0xFFFFFFFF00000000L) != key) {
        break;
      }
      int place = (int) seeds[i];
      int length = run(one, at, other, place, used);
      if (length >= SEED && (best == null || length > best.matched())) {
        best = new Passage(at, at + length, place, place + length, length);
      }
    }
    return best;
  }

  private static int run(Narration one, int at, Narration other, int place, boolean[] used) {
    int length = 0;
    while (at + length < one.size()
        && place + length < other.size()
        && !used[place + length]
        && one.words()[at + length] == other.words()[place + length]) {
      length++;
    }
    return length;
  }

  /** Both tiles as one passage where little lies between them on either side, else null. */
  private static Passage bridge(Narration one, Narration other, Passage left, Passage right) {
    int gap = right.begin() - left.end();
    int otherGap = right.otherBegin() - left.otherEnd();
    if (gap > WIDEST_GAP || otherGap > WIDEST_GAP || otherGap < 0) {
      return null;
    }
    int between = common(one, left.end(), gap, other, left.otherEnd(), otherGap);
    return new Passage(
        left.begin(),
        right.end(),
        left.otherBegin(),
        right.otherEnd(),
        left.matched() + between + right.matched());
  }

  /** The length of the longest common subsequence of two short stretches. */
  private static int common(
      Narration one, int from, int length, Narration other, int otherFrom, int otherLength) {
    int[] row = new int[otherLength + 1];
    for (int i = 0; i < length; i++) {
      int diagonal = 0;
      for (int j = 0; j < otherLength; j++) {
        int above = row[j + 1];
        row[j + 1] =
            one.words()[from + i] == other.words()[otherFrom + j]
                ? diagonal + 1
                : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[otherLength];
  }
}
