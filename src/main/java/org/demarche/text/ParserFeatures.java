package org.demarche.text;

/**
 * What the parser sees: words, tags, distances and dependents around the top of the stack and the
 * next word (after Zhang and Nivre 2011).
 */
final class ParserFeatures {
  private static final int FAR = 10;
  private static final int MANY = 3;

  private ParserFeatures() {}

  static void describe(Words words, ParserState state, Features features) {
    features.clear();
    int top = state.top(0);
    int second = state.top(1);
    int next = state.next();
    describeWords(words, state, top, second, next, features);
    describePairs(words, top, second, next, features);
    describeContext(words, state, features);
    describeDependents(words, state, top, second, next, features);
    describeCounts(words, state, top, second, next, features);
  }

  private static int word(Words words, int index) {
    return index < 0 ? 3 : words.hashes[index];
  }

  private static int tag(Words words, int index) {
    return index < 0 ? -1 : words.tags[index];
  }

  private static void describeWords(
      Words words, ParserState state, int top, int second, int next, Features features) {
    int topTag = tag(words, top);
    int secondTag = tag(words, second);
    int nextTag = tag(words, next);
    int behind = state.behind(1);
    features.add(1, word(words, top));
    features.add(2, topTag);
    features.add(3, word(words, top), topTag);
    features.add(4, word(words, second));
    features.add(5, secondTag);
    features.add(6, word(words, second), secondTag);
    features.add(7, word(words, next));
    features.add(8, nextTag);
    features.add(9, word(words, next), nextTag);
    features.add(10, word(words, behind));
    features.add(11, tag(words, behind));
    features.add(12, word(words, behind), tag(words, behind));
    features.add(13, tag(words, state.behind(2)));
    features.add(14, word(words, state.behind(2)));
    features.add(15, tag(words, state.top(2)));
  }

  private static void describePairs(Words words, int top, int second, int next, Features features) {
    int topWord = word(words, top);
    int topTag = tag(words, top);
    int secondWord = word(words, second);
    int secondTag = tag(words, second);
    int nextWord = word(words, next);
    int nextTag = tag(words, next);
    features.add(20, topWord, nextWord);
    features.add(21, topTag, nextTag);
    features.add(22, topWord, nextTag);
    features.add(23, topTag, nextWord);
    features.add(24, topWord, topTag, nextTag);
    features.add(25, topTag, nextWord, nextTag);
    features.add(26, topWord, secondWord);
    features.add(27, topTag, secondTag);
    features.add(28, topWord, secondTag);
    features.add(29, topTag, secondWord);
    features.add(30, Features.mix(topWord) + topTag, secondWord, secondTag);
    features.add(31, secondWord, nextWord);
    features.add(32, secondTag, nextTag);
    features.add(33, Features.mix(topWord) + topTag, nextWord, nextTag);
  }

  private static void describeContext(Words words, ParserState state, Features features) {
    int top = tag(words, state.top(0));
    int second = tag(words, state.top(1));
    int third = tag(words, state.top(2));
    int next = tag(words, state.next());
    int behind = tag(words, state.behind(1));
    int behind2 = tag(words, state.behind(2));
    int topWord = word(words, state.top(0));
    int nextWord = word(words, state.next());
    features.add(40, top, next, behind);
    features.add(41, second, top, next);
    features.add(42, third, second, top);
    features.add(43, next, behind, behind2);
    features.add(44, second, top, nextWord);
    features.add(45, word(words, state.top(1)), top, next);
    features.add(46, second, topWord, next);
    features.add(47, second, topWord, nextWord);
    features.add(48, top, second, Features.mix(next) + behind);
    features.add(49, topWord, next, behind);
    features.add(50, top, nextWord, behind);
    features.add(51, third, second, Features.mix(top) + next);
    features.add(52, top, next, Features.mix(behind) + behind2);
    int before = state.top(0) > 0 ? tag(words, state.top(0) - 1) : -1;
    int nextBefore = state.next() > 0 ? tag(words, state.next() - 1) : -1;
    features.add(53, before, top, next);
    features.add(54, nextBefore, top, next);
    features.add(55, tag(words, state.top(0) < 0 ? -1 : state.top(0) + 1), top, next);
  }

  private static void describeDependents(
      Words words, ParserState state, int top, int second, int next, Features features) {
    int topTag = tag(words, top);
    int secondTag = tag(words, second);
    int nextTag = tag(words, next);
    int topLeft = top < 0 ? -1 : state.firstLeft[top];
    int topRight = top < 0 ? -1 : state.firstRight[top];
    int secondLeft = second < 0 ? -1 : state.firstLeft[second];
    int secondRight = second < 0 ? -1 : state.firstRight[second];
    int nextLeft = state.firstLeft[next];
    features.add(60, topTag, tag(words, topLeft), nextTag);
    features.add(61, topTag, tag(words, topRight), nextTag);
    features.add(62, secondTag, tag(words, secondRight), topTag);
    features.add(63, topTag, nextTag, tag(words, nextLeft));
    features.add(64, secondTag, topTag, tag(words, topLeft));
    features.add(65, secondTag, topTag, tag(words, topRight));
    features.add(66, secondTag, tag(words, secondLeft), topTag);
    features.add(67, word(words, topRight), topTag, nextTag);
    features.add(68, word(words, topLeft), topTag);
    features.add(69, word(words, nextLeft), nextTag, topTag);
    features.add(70, word(words, secondRight), secondTag, topTag);
    features.add(71, word(words, topLeft), secondTag, topTag);
    features.add(72, word(words, topLeft), nextTag, topTag);
    int topSecondLeft = top < 0 ? -1 : state.secondLeft[top];
    int topSecondRight = top < 0 ? -1 : state.secondRight[top];
    features.add(73, topTag, tag(words, topLeft), tag(words, topSecondLeft));
    features.add(74, topTag, tag(words, topRight), tag(words, topSecondRight));
    features.add(75, nextTag, tag(words, nextLeft), tag(words, state.secondLeft[next]));
    features.add(76, topTag, Features.mix(tag(words, nextLeft)) + nextTag, tag(words, topRight));
  }

  private static void describeCounts(
      Words words, ParserState state, int top, int second, int next, Features features) {
    int topTag = tag(words, top);
    int secondTag = tag(words, second);
    int nextTag = tag(words, next);
    int gap = top < 0 ? 0 : Math.min(next - top, FAR);
    int gapBelow = second < 0 ? 0 : Math.min(top - second, FAR);
    features.add(80, gap, topTag, nextTag);
    features.add(81, gapBelow, topTag, secondTag);
    features.add(82, word(words, top), gap);
    features.add(83, word(words, next), gap);
    features.add(84, word(words, second), gapBelow);
    int topCount = top < 0 ? 0 : count(state, top);
    int secondCount = second < 0 ? 0 : count(state, second);
    int nextCount = Math.min(state.leftCount[next], MANY);
    features.add(85, word(words, top), topCount);
    features.add(86, topTag, topCount);
    features.add(87, secondTag, secondCount);
    features.add(88, nextTag, nextCount);
    features.add(89, topTag, nextTag, topCount * 16 + nextCount);
    features.add(90, secondTag, topTag, secondCount * 16 + topCount);
    features.add(91, word(words, second), secondCount);
    features.add(92, Math.min(state.depth(), 4), topTag, nextTag);
    features.add(93, word(words, next), nextCount);
    features.add(94, 0);
  }

  private static int count(ParserState state, int index) {
    return Math.min(state.leftCount[index], MANY) * (MANY + 1)
        + Math.min(state.rightCount[index], MANY);
  }
}
