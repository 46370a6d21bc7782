package org.demarche.find.statement;

/** Features of a token's place in or near quotation marks. */
final class QuotationFeatures {
  private static final int NEAR = 12;
  private static final int LONG = 6;
  private static final int NONE = -1;

  private final Words words;
  private final Clues clues;
  private final int[] first;
  private final int[] end;
  private final int[] previousPassage;

  QuotationFeatures(Words words, Clues clues) {
    this.words = words;
    this.clues = clues;
    int n = words.size;
    first = new int[n];
    end = new int[n];
    previousPassage = new int[n];
    for (int i = 0; i < n; i++) {
      first[i] = i > words.passageFirst[i] && same(i, i - 1) ? first[i - 1] : i;
    }
    for (int i = n - 1; i >= 0; i--) {
      end[i] = i + 1 < words.passageEnd[i] && same(i, i + 1) ? end[i + 1] : i + 1;
    }
    describePassages();
  }

  private boolean same(int i, int j) {
    return words.quotation[i] == words.quotation[j];
  }

  /** What the passage before held: 1 a strong cue, 2 a quotation, 4 a quotation at its end. */
  private void describePassages() {
    int before = 0;
    for (int start = 0; start < words.size; start = words.passageEnd[start]) {
      int here = words.quoted(words.passageEnd[start] - 1) ? 4 : 0;
      for (int i = start; i < words.passageEnd[start]; i++) {
        previousPassage[i] = before;
        here |= clues.cueLevel[i] > CueLexicon.LIKELY && !words.quoted(i) ? 1 : 0;
        here |= words.quoted(i) ? 2 : 0;
      }
      before = here;
    }
  }

  void add(int i, Features to) {
    boolean left = i > words.passageFirst[i] && words.quoted(i - 1);
    boolean right = i + 1 < words.passageEnd[i] && words.quoted(i + 1);
    to.add(130, words.quoted(i) ? 1 : 0, (left ? 2 : 0) + (right ? 1 : 0));
    to.add(131, previousPassage[i], clues.cueBefore[i] >= words.sentenceFirst[i] ? 1 : 0);
    if (words.quoted(i)) {
      addInside(i, to);
      addAround(i, to);
    } else {
      addOutside(i, to);
    }
  }

  private void addInside(int i, Features to) {
    int a = first[i];
    int z = end[i];
    int length = z - a;
    int longer = length > LONG ? 1 : 0;
    boolean whole = a == words.sentenceFirst[a] && z == words.sentenceEnd[z - 1];
    to.add(132, Math.min(length / 3, 8));
    to.add(133, Math.min(i - a, 3), Math.min(z - 1 - i, 3), longer);
    to.add(134, words.formHash[Math.max(a, z - 2)], longer);
    int cue = cueOutside(i) ? 1 : 0;
    to.add(135, cue, whole ? 1 : 0, Math.min(length / 3, 8));
    to.add(
        136,
        a == words.passageFirst[i] ? 1 : 0,
        z == words.passageEnd[i] ? 1 : 0,
        longer * 2 + (z < words.sentenceEnd[z - 1] ? 1 : 0));
    to.add(137, clues.verbs(a, z) > 0 ? 1 : 0, longer, cue);
    to.add(138, previousPassage[i], whole ? 1 : 0);
  }

  private boolean cueOutside(int i) {
    int before = clues.cueBefore[i];
    int behind = clues.cueBehind[i];
    return before >= words.sentenceFirst[first[i]]
        || behind >= 0 && behind < words.sentenceEnd[end[i] - 1];
  }

  private void addAround(int i, Features to) {
    int a = first[i];
    int z = end[i];
    int longer = z - a > LONG ? 1 : 0;
    int capital = a + 1 < z && words.capital[a + 1] ? 1 : 0;
    int beforeTag = a > words.passageFirst[i] ? words.tagHash[a - 1] : NONE;
    int beforeForm = a > words.passageFirst[i] ? words.formHash[a - 1] : NONE;
    int beforeCue = a > words.passageFirst[i] ? clues.cueLevel[a - 1] : NONE;
    int before2 = a - 1 > words.passageFirst[i] ? clues.cueLevel[a - 2] : NONE;
    int behindTag = z < words.passageEnd[i] ? words.tagHash[z] : NONE;
    int behindCue = z < words.passageEnd[i] ? clues.cueLevel[z] : NONE;
    int behind2 = z + 1 < words.passageEnd[i] ? clues.cueLevel[z + 1] : NONE;
    to.add(140, beforeForm, beforeCue, longer);
    to.add(141, behindTag, behindCue, longer);
    to.add(142, beforeTag, behindTag, longer);
    to.add(143, words.formHash[Math.max(a, z - 2)], behindTag, longer);
    to.add(144, z < words.passageEnd[i] ? words.lemmaHash[z] : NONE, beforeForm);
    to.add(145, capital, beforeForm, longer);
    to.add(146, capital, behindTag, longer);
    to.add(147, before2, beforeTag, longer);
    to.add(148, behindTag, behind2, longer);
    to.add(149, behindCue, behind2, longer);
  }

  private void addOutside(int i, Features to) {
    int from = Math.max(first[i], i - NEAR);
    int until = Math.min(end[i] - 1, i + NEAR);
    boolean left = from == first[i] && from > words.passageFirst[i];
    boolean right = until == end[i] - 1 && until + 1 < words.passageEnd[i];
    int awayLeft = left ? Math.min(i - from + 1, 9) : NONE;
    int awayRight = right ? Math.min(until + 1 - i, 9) : NONE;
    to.add(150, awayLeft, awayRight);
    to.add(151, awayLeft, words.tagHash[i]);
    to.add(152, awayRight, words.tagHash[i]);
    to.add(153, awayLeft, clues.cueLevel[i]);
    to.add(154, awayRight, clues.cueLevel[i]);
    if (left) {
      to.add(155, awayLeft, words.formHash[Math.max(words.passageFirst[i], from - 2)]);
      to.add(156, awayLeft, words.shapeHash[i]);
    }
    if (right) {
      to.add(157, awayRight, words.shapeHash[i]);
    }
    int start = words.passageFirst[i];
    boolean any = clues.anyQuoted(start, words.passageEnd[i]);
    to.add(158, words.quoted(start) ? 1 : 0, any ? 1 : 0, i - start < 3 ? 1 : 0);
  }
}
