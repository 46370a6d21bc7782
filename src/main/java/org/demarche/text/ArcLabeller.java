package org.demarche.text;

import java.util.Arrays;

/**
 * Names the relation of each word to its head, once all heads are known.
 *
 * <p>Not for use by several threads at once.
 */
final class ArcLabeller {
  private static final int FAR = 6;

  private final LinearModel model;
  private final Features features = new Features();
  private final float[] scores;

  ArcLabeller(LinearModel model) {
    this.model = model;
    this.scores = new float[model.classes()];
  }

  /** The indices of the relations; the root's is what the model says about it. */
  int[] label(Words words) {
    int[] relations = new int[words.size];
    Dependents dependents = new Dependents(words);
    for (int i = 0; i < words.size; i++) {
      relations[i] = choose(words, dependents, i);
    }
    return relations;
  }

  void learn(Words words, int[] right, TrainingWeights weights) {
    Dependents dependents = new Dependents(words);
    for (int i = 0; i < words.size; i++) {
      int chosen = choose(words, dependents, i);
      weights.learn(features, right[i], chosen);
    }
  }

  private int choose(Words words, Dependents dependents, int word) {
    describe(words, dependents, word);
    model.score(features, scores);
    return LinearModel.best(scores, scores.length);
  }

  /** First and last dependents, and what stands between them, for every word. */
  private static final class Dependents {
    final int[] first;
    final int[] last;
    final int[] previous;
    final int[] next;

    /** The last dependent before its head: "was" of "was told". */
    final int[] lastLeft;

    /** A sum over the tags of a word's dependents that tells sets of them apart. */
    final int[] tags;

    Dependents(Words words) {
      first = new int[words.size + 1];
      last = new int[words.size + 1];
      previous = new int[words.size];
      next = new int[words.size];
      tags = new int[words.size + 1];
      lastLeft = new int[words.size + 1];
      Arrays.fill(lastLeft, -1);
      Arrays.fill(first, -1);
      Arrays.fill(last, -1);
      for (int i = 0; i < words.size; i++) {
        int head = words.heads[i];
        previous[i] = last[head];
        next[i] = -1;
        if (last[head] >= 0) {
          next[last[head]] = i;
        } else {
          first[head] = i;
        }
        last[head] = i;
        if (i < head) {
          lastLeft[head] = i;
          tags[head] += Features.mix(words.tags[i]);
        }
      }
    }
  }

  private void describe(Words words, Dependents dependents, int i) {
    features.clear();
    int head = words.heads[i];
    int word = words.hashes[i];
    int tag = words.tags[i];
    int headWord = words.hashes[head];
    int headTag = words.tags[head];
    int direction = head < i ? 1 : 0;
    int distance = Math.min(Math.abs(head - i), FAR) * 2 + direction;
    features.add(1, word, direction);
    features.add(2, tag, direction);
    features.add(3, headWord, tag, direction);
    features.add(4, headTag, tag, direction);
    features.add(5, word, headWord);
    features.add(6, word, headTag, direction);
    features.add(7, distance, tag, headTag);
    features.add(8, i > 0 ? words.tags[i - 1] : -1, tag, headTag);
    features.add(9, i + 1 < words.size ? words.tags[i + 1] : -1, tag, headTag);
    features.add(10, i > 0 ? words.hashes[i - 1] : -1, tag, headTag);
    features.add(11, words.suffix(i, 3), tag, headTag);
    features.add(12, i + 1 < words.size ? words.hashes[i + 1] : -1, tag, headTag);
    features.add(13, headWord, direction);
    features.add(14, 0);
    describeKin(words, dependents, i, direction);
  }

  private void describeKin(Words words, Dependents dependents, int i, int direction) {
    int head = words.heads[i];
    int tag = words.tags[i];
    int headTag = words.tags[head];
    int child = dependents.first[i];
    int childWord = child < 0 ? 0 : words.hashes[child];
    int childTag = child < 0 ? -1 : words.tags[child];
    int before = dependents.previous[i];
    int after = dependents.next[i];
    int beforeTag = before < 0 ? -1 : words.tags[before];
    int afterTag = after < 0 ? -1 : words.tags[after];
    features.add(20, childWord, tag, headTag);
    features.add(21, childTag, tag, headTag * 2 + direction);
    features.add(22, childWord, words.hashes[i]);
    features.add(23, childWord, words.hashes[head]);
    features.add(24, beforeTag, tag, headTag * 2 + direction);
    features.add(25, afterTag, tag, headTag * 2 + direction);
    features.add(26, before < 0 ? 0 : words.hashes[before], tag, headTag);
    features.add(27, after < 0 ? 0 : words.hashes[after], tag, headTag);
    features.add(28, dependents.tags[head], tag, headTag * 2 + direction);
    features.add(29, dependents.tags[i], tag, headTag * 2 + direction);
    int last = dependents.last[i];
    features.add(30, last < 0 ? -1 : words.tags[last], tag, headTag);
    int grand = head < words.size ? words.heads[head] : head;
    features.add(31, words.tags[grand], headTag, tag);
    int first = dependents.first[head];
    features.add(32, first == i ? 1 : 0, tag, headTag);
    features.add(33, first < 0 ? 0 : words.hashes[first], tag, headTag);
    int nearest = dependents.lastLeft[head];
    features.add(34, nearest < 0 ? 0 : words.hashes[nearest], tag, headTag * 2 + direction);
  }
}
