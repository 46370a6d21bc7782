package org.demarche.find.statement;

/**
 * What the tagger's features look up around each token: the nearest likely cue on each side, and
 * counts of commas, verbs, "that" and quoted tokens up to it.
 */
final class Clues {
  private static final int[] DISTANCES = {4, 6, 9, 14, 22};

  final int[] cueLevel;
  final int[] sourceLevel;

  /** The nearest likely cue before or behind a token in its passage and outside quotations, -1. */
  final int[] cueBefore;

  final int[] cueBehind;

  /** Per sentence, by the index of its first token. */
  final boolean[] sentenceHasQuotation;

  final boolean[] sentenceHasCue;

  private final int[] commas;
  private final int[] verbs;
  private final int[] thats;
  private final int[] quoted;
  private final int[] capitals;

  Clues(Words words, CueLexicon lexicon) {
    int n = words.size;
    cueLevel = new int[n];
    sourceLevel = new int[n];
    cueBefore = new int[n];
    cueBehind = new int[n];
    sentenceHasQuotation = new boolean[n];
    sentenceHasCue = new boolean[n];
    commas = new int[n + 1];
    verbs = new int[n + 1];
    thats = new int[n + 1];
    quoted = new int[n + 1];
    capitals = new int[n + 1];
    for (int i = 0; i < n; i++) {
      cueLevel[i] = lexicon.cueLevel(words, i);
      sourceLevel[i] = lexicon.sourceLevel(words, i);
      sentenceHasQuotation[words.sentenceFirst[i]] |= words.quoted(i);
      sentenceHasCue[words.sentenceFirst[i]] |= likely(words, i);
      count(words, i);
    }
    findNearestCues(words);
  }

  private void count(Words words, int i) {
    String form = words.lower[i];
    boolean comma = form.equals(",") || form.equals(";") || form.equals("--") || form.equals("—");
    commas[i + 1] = commas[i] + (comma ? 1 : 0);
    verbs[i + 1] = verbs[i] + (words.verb(i) ? 1 : 0);
    thats[i + 1] = thats[i] + (form.equals("that") ? 1 : 0);
    quoted[i + 1] = quoted[i] + (words.quoted(i) ? 1 : 0);
    capitals[i + 1] = capitals[i] + (words.capital[i] ? 1 : 0);
  }

  private void findNearestCues(Words words) {
    int last = -1;
    for (int i = 0; i < words.size; i++) {
      cueBefore[i] = last >= words.passageFirst[i] ? last : -1;
      last = likely(words, i) ? i : last;
    }
    last = words.size;
    for (int i = words.size - 1; i >= 0; i--) {
      cueBehind[i] = last < words.passageEnd[i] ? last : -1;
      last = likely(words, i) ? i : last;
    }
  }

  boolean likely(Words words, int i) {
    return cueLevel[i] >= CueLexicon.LIKELY && !words.quoted(i);
  }

  /** How many commas and the like stand in [first, end), at most two. */
  int commas(int first, int end) {
    return few(commas, first, end);
  }

  int verbs(int first, int end) {
    return few(verbs, first, end);
  }

  int thats(int first, int end) {
    return few(thats, first, end);
  }

  int capitals(int first, int end) {
    return Math.min(3, capitals[Math.max(first, end)] - capitals[first]);
  }

  boolean anyQuoted(int first, int end) {
    return quoted[end] > quoted[first];
  }

  private static int few(int[] counts, int first, int end) {
    return end <= first ? 0 : Math.min(2, counts[end] - counts[first]);
  }

  /** A distance in tokens, in ever wider steps. */
  static int distance(int tokens) {
    if (tokens < DISTANCES[0]) {
      return tokens;
    }
    int step = 0;
    while (step < DISTANCES.length && tokens >= DISTANCES[step]) {
      step++;
    }
    return 3 + step;
  }
}
