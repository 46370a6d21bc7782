package org.demarche.text;

/**
 * Gives each word its Penn Treebank part of speech, from left to right (Collins 2002, greedy).
 *
 * <p>Not for use by several threads at once.
 */
final class PerceptronTagger {
  private static final int BEFORE = -1;
  private static final int BEHIND = -2;

  private final LinearModel model;
  private final TagLexicon lexicon;
  private final Features features = new Features();
  private final float[] scores;

  PerceptronTagger(LinearModel model, TagLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    this.scores = new float[model.classes()];
  }

  /** Fills in the tags. */
  void tag(Words words) {
    int[] seen = lexicon.entriesOf(words);
    for (int i = 0; i < words.size; i++) {
      words.tags[i] =
          TagLexicon.isSure(seen[i]) ? TagLexicon.tagOf(seen[i]) : choose(words, seen, i);
    }
  }

  /** Tags a sentence and learns from its mistakes. */
  void learn(Words words, int[] right, TrainingWeights weights) {
    int[] seen = lexicon.entriesOf(words);
    for (int i = 0; i < words.size; i++) {
      if (TagLexicon.isSure(seen[i])) {
        words.tags[i] = TagLexicon.tagOf(seen[i]);
      } else {
        words.tags[i] = choose(words, seen, i);
        weights.learn(features, right[i], words.tags[i]);
      }
    }
  }

  private int choose(Words words, int[] seen, int i) {
    describe(words, seen, i);
    model.score(features, scores);
    return LinearModel.best(scores, scores.length);
  }

  private void describe(Words words, int[] seen, int i) {
    features.clear();
    int last = words.size - 1;
    int word = words.hashes[i];
    int before = i > 0 ? words.hashes[i - 1] : BEFORE;
    int behind = i < last ? words.hashes[i + 1] : BEHIND;
    int tag = i > 0 ? words.tags[i - 1] : BEFORE;
    int tagBefore = i > 1 ? words.tags[i - 2] : BEFORE;
    int shape = words.shapes[i];
    int next = i < last ? seen[i + 1] : BEHIND;
    features.add(1, word);
    features.add(2, tag);
    features.add(3, tag, tagBefore);
    features.add(4, word, tag);
    features.add(5, before);
    features.add(6, i > 1 ? words.hashes[i - 2] : BEFORE);
    features.add(7, behind);
    features.add(8, i + 1 < last ? words.hashes[i + 2] : BEHIND);
    features.add(9, before, word);
    features.add(10, word, behind);
    features.add(11, before, behind);
    features.add(12, shape);
    features.add(13, shape, tag);
    features.add(14, seen[i], tag);
    features.add(15, seen[i], next);
    features.add(16, seen[i], tag, next);
    features.add(17, next);
    features.add(18, i + 1 < last ? seen[i + 2] : BEHIND, next);
    features.add(19, tag, tagBefore, word);
    describeLetters(words, i, tag, next);
  }

  private void describeLetters(Words words, int i, int tag, int next) {
    int shape = words.shapes[i];
    for (int length = 1; length <= 4; length++) {
      features.add(20 + length, words.suffix(i, length));
      features.add(30 + length, words.prefix(i, length));
    }
    features.add(40, words.suffix(i, 3), shape);
    features.add(41, words.suffix(i, 2), tag);
    features.add(42, words.suffix(i, 3), next);
    if (i + 1 < words.size) {
      features.add(43, words.suffix(i + 1, 3));
      features.add(44, words.shapes[i + 1], shape);
      features.add(45, words.suffix(i + 1, 2), tag);
    }
    if (i > 0) {
      features.add(46, words.suffix(i - 1, 3));
      features.add(47, words.shapes[i - 1], shape);
    }
    features.add(48, 0);
  }
}
