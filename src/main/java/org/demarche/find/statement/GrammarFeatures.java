package org.demarche.find.statement;

import java.util.Arrays;

/** Features of a token's place in its sentence's dependency tree. */
final class GrammarFeatures {
  private static final int LONGEST_PATH = 25;
  private static final int RATHER_LIKELY = 4;
  private static final int NONE = -1;

  private final Words words;
  private final Clues clues;
  private final int[] leftmost;
  private final int[] rightmost;

  /** The nearest likely cue above each token, and the token below it on the way; -1 for none. */
  private final int[] ruler;

  private final int[] branch;
  private final int[] steps;
  private final int[] firstDependent;
  private final int[] nextDependent;

  GrammarFeatures(Words words, Clues clues) {
    this.words = words;
    this.clues = clues;
    int n = words.size;
    leftmost = new int[n];
    rightmost = new int[n];
    ruler = new int[n];
    branch = new int[n];
    steps = new int[n];
    firstDependent = new int[n];
    nextDependent = new int[n];
    Arrays.fill(firstDependent, NONE);
    for (int i = n - 1; i >= 0; i--) {
      leftmost[i] = i;
      rightmost[i] = i;
      if (words.head[i] >= 0) {
        nextDependent[i] = firstDependent[words.head[i]];
        firstDependent[words.head[i]] = i;
      }
    }
    for (int i = 0; i < n; i++) {
      climb(i);
    }
  }

  private void climb(int i) {
    ruler[i] = NONE;
    int at = i;
    for (int step = 1; step <= LONGEST_PATH && words.head[at] >= 0; step++) {
      int below = at;
      at = words.head[at];
      leftmost[at] = Math.min(leftmost[at], i);
      rightmost[at] = Math.max(rightmost[at], i);
      if (ruler[i] == NONE && clues.cueLevel[at] >= RATHER_LIKELY) {
        ruler[i] = at;
        branch[i] = below;
        steps[i] = step;
      }
    }
  }

  void add(int i, Features to) {
    int relation = words.relationHash[i];
    int up = words.head[i];
    to.add(160, relation);
    to.add(161, relation, words.tagHash[i]);
    if (up >= 0) {
      to.add(162, clues.cueLevel[up], relation);
      to.add(163, words.lemmaHash[up], relation);
      to.add(164, up < i ? 1 : 0, clues.cueLevel[up], relation);
      int top = words.head[up];
      to.add(165, top < 0 ? NONE : clues.cueLevel[top], words.relationHash[up], relation);
      to.add(166, top < 0 ? NONE : words.lemmaHash[top], words.relationHash[up]);
      to.add(167, words.tagHash[up], relation, words.tagHash[i]);
      to.add(168, words.formHash[up], words.formHash[i]);
    } else {
      to.add(162, NONE, relation);
    }
    addRuler(i, to);
    addOwn(i, to);
  }

  private void addRuler(int i, Features to) {
    int cue = ruler[i];
    if (cue < 0) {
      to.add(170, words.quoted(i) ? 1 : 0);
      return;
    }
    int below = words.relationHash[branch[i]];
    int before = cue < i ? 1 : 0;
    to.add(171, below, clues.cueLevel[cue], before);
    to.add(172, below, before * 2 + (words.quoted(i) ? 1 : 0), Math.min(steps[i], 2));
    to.add(173, words.lemmaHash[cue], below, before);
    to.add(174, below, words.tagHash[i], before);
    to.add(175, below, words.tagHash[cue], words.formHash[i]);
    for (int side = -1; side <= 1; side += 2) {
      int other = neighbourBranch(i, i + side, cue);
      to.add(176 + side, below, other);
      to.add(179 + side, below, other, words.tagHash[i]);
      to.add(182 + side, below, other, words.formHash[i]);
    }
  }

  /** Under which branch of a token's ruler its neighbour hangs. */
  private int neighbourBranch(int i, int neighbour, int cue) {
    if (neighbour < words.passageFirst[i] || neighbour >= words.passageEnd[i]) {
      return NONE;
    }
    if (neighbour == cue) {
      return -3;
    }
    int at = neighbour;
    for (int step = 0; step < LONGEST_PATH && at >= 0; step++) {
      if (words.head[at] == cue) {
        return words.relationHash[at];
      }
      at = words.head[at];
    }
    return -2;
  }

  private void addOwn(int i, Features to) {
    int start = words.sentenceFirst[i];
    int stop = words.sentenceEnd[i];
    int reach = (rightmost[i] == stop - 1 ? 2 : 0) + (leftmost[i] == start ? 1 : 0);
    to.add(186, reach, words.relationHash[i]);
    if (clues.cueLevel[i] < 3) {
      return;
    }
    for (int j = firstDependent[i]; j >= 0; j = nextDependent[j]) {
      to.add(187, words.relationHash[j]);
      to.add(188, clues.cueLevel[i], words.relationHash[j]);
      to.add(189, words.lemmaHash[i], words.relationHash[j]);
    }
  }
}
