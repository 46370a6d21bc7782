package org.demarche.find.statement;

/** Features that a second pass draws from the labels of the first: what stands around a token. */
final class SecondLookFeatures {
  private static final int FAR = 30;
  private static final int NONE = -1;

  private final Words words;
  private final Clues clues;
  private final int[] labels;

  /** The nearest token with a role on each side, within the sentence; -1 for none. */
  private final int[][] before = new int[2][];

  private final int[][] behind = new int[2][];

  /**
   * @param labels the first pass's labels by token; empty in the first pass itself
   */
  SecondLookFeatures(Words words, Clues clues, int[] labels) {
    this.words = words;
    this.clues = clues;
    this.labels = labels;
    if (labels.length > 0) {
      for (Role role : new Role[] {Role.SOURCE, Role.CUE}) {
        before[role.ordinal()] = nearest(role, 1);
        behind[role.ordinal()] = nearest(role, -1);
      }
    }
  }

  private int[] nearest(Role role, int step) {
    int[] nearest = new int[words.size];
    int last = NONE;
    for (int i = step > 0 ? 0 : words.size - 1; i >= 0 && i < words.size; i += step) {
      boolean here = last >= words.sentenceFirst[i] && last < words.sentenceEnd[i];
      nearest[i] = here ? last : NONE;
      last = AttributionLabels.coarse(labels[i]) == role.ordinal() + 1 ? i : last;
    }
    return nearest;
  }

  void add(int i, Features to) {
    if (labels.length > 0) {
      addLabels(i, to);
      addCues(i, to);
      addSources(i, to);
      addEdges(i, to);
    }
  }

  private int label(int i, int at) {
    return at >= words.passageFirst[i] && at < words.passageEnd[i] ? labels[at] : NONE;
  }

  private void addLabels(int i, Features to) {
    int here = labels[i];
    int left = label(i, i - 1);
    int right = label(i, i + 1);
    to.add(200, here);
    to.add(201, left, here, right);
    to.add(202, label(i, i - 2), left, here);
    to.add(203, here, right, label(i, i + 2));
    to.add(204, here, words.tagHash[i]);
    to.add(205, here, words.formHash[i]);
    to.add(206, here, words.quoted(i) ? 1 : 0);
    to.add(207, left, here, words.formHash[i]);
    to.add(208, here, right, words.formHash[i]);
    int up = words.head[i];
    if (up >= 0) {
      to.add(209, labels[up], words.relationHash[i], here);
      to.add(210, labels[up], words.relationHash[i], words.tagHash[i]);
    }
  }

  private void addCues(int i, Features to) {
    int here = labels[i];
    int c = before[Role.CUE.ordinal()][i];
    int d = behind[Role.CUE.ordinal()][i];
    if (c >= 0) {
      int between = clues.commas(c, i) * 3 + clues.verbs(c + 1, i);
      to.add(211, words.lemmaHash[c], here);
      to.add(212, Clues.distance(i - c), here);
      to.add(213, words.lemmaHash[c], words.formHash[i]);
      to.add(214, between, here);
      to.add(215, words.tagHash[i], between);
    }
    if (d >= 0) {
      to.add(216, words.lemmaHash[d], here);
      to.add(217, Clues.distance(d - i), here);
      to.add(218, words.lemmaHash[d], words.formHash[i]);
      to.add(219, clues.commas(i, d) * 3 + clues.verbs(i + 1, d), here);
    }
    int sides = (c >= 0 ? 2 : 0) + (d >= 0 ? 1 : 0);
    to.add(220, sides, here);
    to.add(221, sides, words.tagHash[i]);
  }

  private void addSources(int i, Features to) {
    int here = labels[i];
    int s = before[Role.SOURCE.ordinal()][i];
    int t = behind[Role.SOURCE.ordinal()][i];
    to.add(222, s < 0 ? NONE : Clues.distance(i - s), t < 0 ? NONE : Clues.distance(t - i), here);
    int cues =
        (before[Role.CUE.ordinal()][i] >= 0 ? 2 : 0) + (behind[Role.CUE.ordinal()][i] >= 0 ? 1 : 0);
    to.add(223, cues, (s >= 0 ? 2 : 0) + (t >= 0 ? 1 : 0), here);
  }

  /** How far it is to the next label that is not of content, on each side. */
  private void addEdges(int i, Features to) {
    int here = labels[i];
    int content = Role.CONTENT.ordinal() + 1;
    int stop = Math.min(words.passageEnd[i], i + FAR);
    int j = i + 1;
    while (j < stop && AttributionLabels.coarse(labels[j]) == content) {
      j++;
    }
    int start = Math.max(words.passageFirst[i], i - FAR);
    int k = i - 1;
    while (k >= start && AttributionLabels.coarse(labels[k]) == content) {
      k--;
    }
    to.add(224, Math.min(j - i, 6), here);
    to.add(225, Math.min(i - k, 6), here);
    to.add(226, Math.min(j - i, 3), j < stop ? words.formHash[j] : NONE, here);
    to.add(227, Math.min(i - k, 3), k >= start ? words.formHash[k] : NONE, here);
  }
}
