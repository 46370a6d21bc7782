package org.demarche.find.statement;

/**
 * The tagger's features of a token. Which families help was measured on PolNeAR: nearest-cue
 * features most, then IOBES labels, grammar, and the state of quotation marks.
 */
final class TokenFeatures {
  private static final int NONE = -1;

  private final Words words;
  private final Clues clues;
  private final QuotationFeatures quotations;
  private final GrammarFeatures grammar;

  TokenFeatures(Words words, CueLexicon lexicon) {
    this.words = words;
    clues = new Clues(words, lexicon);
    quotations = new QuotationFeatures(words, clues);
    grammar = new GrammarFeatures(words, clues);
  }

  void of(int i, Features to) {
    to.clear();
    addWord(i, to);
    addLeft(i, to);
    addRight(i, to);
    addBothSides(i, to);
    addPlace(i, to);
    addCueBefore(i, to);
    addCueBehind(i, to);
    quotations.add(i, to);
    grammar.add(i, to);
  }

  private int form(int i) {
    return inPassage(i) ? words.formHash[i] : NONE;
  }

  private int tag(int i) {
    return inPassage(i) ? words.tagHash[i] : NONE;
  }

  private int lemma(int i) {
    return inPassage(i) ? words.lemmaHash[i] : NONE;
  }

  private int cue(int i) {
    return inPassage(i) ? clues.cueLevel[i] : NONE;
  }

  private int source(int i) {
    return inPassage(i) ? clues.sourceLevel[i] : NONE;
  }

  private int first;
  private int end;

  private boolean inPassage(int i) {
    return i >= first && i < end;
  }

  private void addWord(int i, Features to) {
    first = words.passageFirst[i];
    end = words.passageEnd[i];
    int quoted = words.quoted(i) ? 1 : 0;
    to.add(1, 0);
    to.add(2, form(i));
    to.add(3, lemma(i));
    to.add(4, tag(i));
    to.add(5, words.shapeHash[i]);
    to.add(6, words.suffixHash[i]);
    to.add(7, cue(i));
    to.add(8, cue(i), tag(i));
    to.add(9, quoted, tag(i));
    to.add(10, quoted, cue(i));
    to.add(11, source(i));
    to.add(12, source(i), tag(i));
  }

  private void addLeft(int i, Features to) {
    to.add(20, form(i - 1));
    to.add(21, tag(i - 1));
    to.add(22, tag(i - 1), tag(i));
    to.add(23, form(i - 1), form(i));
    to.add(24, cue(i - 1), tag(i));
    to.add(25, form(i - 2));
    to.add(26, tag(i - 2));
    to.add(27, cue(i - 2));
    to.add(28, tag(i - 2), tag(i - 1), tag(i));
    to.add(29, form(i - 3));
    to.add(30, form(i - 2), form(i - 1), form(i));
    to.add(31, form(i - 2), form(i - 1));
    to.add(32, lemma(i - 1), lemma(i));
    to.add(33, tag(i - 3), tag(i - 2), tag(i - 1) * 31 + tag(i));
  }

  private void addRight(int i, Features to) {
    to.add(40, form(i + 1));
    to.add(41, tag(i + 1));
    to.add(42, tag(i), tag(i + 1));
    to.add(43, form(i), form(i + 1));
    to.add(44, cue(i + 1), tag(i));
    to.add(45, form(i + 2));
    to.add(46, tag(i + 2));
    to.add(47, cue(i + 2));
    to.add(48, tag(i), tag(i + 1), tag(i + 2));
    to.add(49, form(i + 3));
    to.add(50, form(i), form(i + 1), form(i + 2));
    to.add(51, form(i + 1), form(i + 2));
    to.add(52, lemma(i + 1), lemma(i));
    to.add(53, tag(i), tag(i + 1), tag(i + 2) * 31 + tag(i + 3));
  }

  private void addBothSides(int i, Features to) {
    to.add(60, form(i - 1), tag(i), form(i + 1));
    to.add(61, lemma(i - 1), lemma(i + 1));
    to.add(62, form(i - 1), tag(i + 1));
    to.add(63, source(i - 1), source(i), source(i + 1));
    to.add(64, cue(i - 1), cue(i), cue(i + 1));
    to.add(65, cue(i + 1), cue(i + 2), tag(i));
  }

  private void addPlace(int i, Features to) {
    int start = words.sentenceFirst[i];
    int stop = words.sentenceEnd[i];
    int quoted = words.quoted(i) ? 1 : 0;
    int cueSeen = clues.cueBefore[i] >= start ? 1 : 0;
    int cueComes = clues.cueBehind[i] >= 0 && clues.cueBehind[i] < stop ? 1 : 0;
    int hasQuotation = clues.sentenceHasQuotation[start] ? 1 : 0;
    to.add(70, hasQuotation, clues.sentenceHasCue[start] ? 1 : 0, quoted);
    to.add(71, Math.min(i - start, 4), quoted);
    to.add(72, cueSeen, cueComes, quoted);
    to.add(73, cueSeen, cueComes, tag(i));
    to.add(74, Math.min(i - start, 3), Math.min(stop - 1 - i, 3));
    to.add(75, start == first ? 1 : 0, stop == end ? 1 : 0, quoted);
    to.add(76, Clues.distance(i - first), quoted);
    to.add(77, form(start), tag(i));
    to.add(78, form(start), cueSeen, cueComes);
    to.add(79, form(Math.max(start, stop - 2)));
    to.add(80, clues.capitals(start, i), end - first < 8 ? 1 : 0);
  }

  private void addCueBefore(int i, Features to) {
    int c = clues.cueBefore[i];
    if (c < words.sentenceFirst[i]) {
      if (c >= 0) {
        to.add(90, lemma(c), words.quoted(i) ? 1 : 0);
      }
      return;
    }
    int away = Clues.distance(i - c);
    int between = clues.commas(c, i) * 9 + clues.verbs(c + 1, i) * 3 + clues.thats(c, i);
    to.add(91, away, between);
    to.add(92, lemma(c), away);
    to.add(93, lemma(c), between, words.quoted(i) ? 1 : 0);
    to.add(94, tag(i), between);
    to.add(95, form(i), away);
    to.add(96, lemma(c), tag(c), tag(i));
    to.add(97, form(i), between, words.lower[i - 1].equals(",") ? 1 : 0);
    to.add(98, tag(c - 1), away, tag(i));
    if (i == c + 1) {
      to.add(99, lemma(c), form(i));
    }
  }

  private void addCueBehind(int i, Features to) {
    int c = clues.cueBehind[i];
    int before = clues.cueBefore[i];
    boolean seen = before >= words.sentenceFirst[i];
    boolean comes = c >= 0 && c < words.sentenceEnd[i];
    int awayBefore = seen ? Clues.distance(i - before) : NONE;
    to.add(110, awayBefore, comes ? Clues.distance(c - i) : NONE);
    if (!comes) {
      return;
    }
    int away = Clues.distance(c - i);
    int between = clues.commas(i, c) * 3 + clues.verbs(i + 1, c);
    to.add(111, away, between);
    to.add(112, lemma(c), away);
    to.add(113, lemma(c), between, words.quoted(i) ? 1 : 0);
    to.add(114, tag(i), between);
    to.add(115, form(i), away);
    to.add(116, lemma(c), tag(i));
    to.add(117, tag(i), away, between / 3);
    to.add(118, form(i), between, words.lower[i].equals(",") ? 1 : 0);
  }
}
