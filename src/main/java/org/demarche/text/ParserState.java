package org.demarche.text;

import java.util.Arrays;

/**
 * Where a parse stands: a stack, the next word, and the arcs made so far. The root stands behind
 * the last word.
 *
 * <p>The transition system is arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 */
final class ParserState {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int MOVES = 3;
  static final int NONE = -1;

  final int size;
  final int[] heads;

  /** For each word, its outermost and second outermost dependents on either side. */
  final int[] firstLeft;

  final int[] secondLeft;
  final int[] firstRight;
  final int[] secondRight;
  final int[] leftCount;
  final int[] rightCount;
  private final int[] stack;
  private int depth;
  private int next;

  ParserState(int size) {
    this.size = size;
    heads = new int[size];
    stack = new int[size + 1];
    firstLeft = none();
    secondLeft = none();
    firstRight = none();
    secondRight = none();
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
  }

  private int[] none() {
    int[] array = new int[size + 1];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean isDone() {
    return depth == 0 && next == size;
  }

  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0;
      default -> depth > 1;
    };
  }

  /** The index of the next word. */
  int next() {
    return next;
  }

  /** A word behind the next one, the root, or {@code NONE}. */
  int behind(int steps) {
    return next + steps <= size ? next + steps : NONE;
  }

  int depth() {
    return depth;
  }

  /** The word at a depth of the stack, 0 for its top, or {@code NONE}. */
  int top(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  void apply(int move) {
    if (move == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int dependent = stack[--depth];
    if (move == LEFT) {
      heads[dependent] = next;
      secondLeft[next] = firstLeft[next];
      firstLeft[next] = dependent;
      leftCount[next]++;
    } else {
      int head = stack[depth - 1];
      heads[dependent] = head;
      secondRight[head] = firstRight[head];
      firstRight[head] = dependent;
      rightCount[head]++;
    }
  }

  /**
   * How many arcs of the right tree a move makes unreachable (the dynamic oracle of Goldberg and
   * Nivre 2013).
   */
  int costOf(int move, int[] right) {
    return move == SHIFT ? costOfShift(right) : costOfArc(move, right);
  }

  private int costOfShift(int[] right) {
    int cost = 0;
    for (int i = 0; i < depth; i++) {
      boolean loses = i < depth - 1 && right[next] == stack[i];
      cost += (loses ? 1 : 0) + (right[stack[i]] == next ? 1 : 0);
    }
    return cost;
  }

  private int costOfArc(int move, int[] right) {
    int word = top(0);
    int head = right[word];
    int cost = 0;
    if (move == LEFT) {
      cost += head > next || depth > 1 && head == top(1) ? 1 : 0;
    } else {
      cost += head >= next ? 1 : 0;
    }
    for (int i = next; i < size; i++) {
      cost += right[i] == word ? 1 : 0;
    }
    return cost;
  }
}
