package org.demarche.text;

import java.util.Random;

/**
 * Finds the head of each word by greedy shifts and arcs, learned with a dynamic oracle.
 *
 * <p>Not for use by several threads at once.
 */
final class ArcHybridParser {
  /** How often training goes on from a mistake of the parser's own, once it knows something. */
  private static final float EXPLORE = .9f;

  private final LinearModel model;
  private final Features features = new Features();
  private final float[] scores = new float[ParserState.MOVES];

  ArcHybridParser(LinearModel model) {
    this.model = model;
  }

  /** Fills in the heads of tagged words. */
  void parse(Words words) {
    ParserState state = new ParserState(words.size);
    while (!state.isDone()) {
      score(words, state);
      state.apply(best(state));
    }
    System.arraycopy(state.heads, 0, words.heads, 0, words.size);
  }

  private void score(Words words, ParserState state) {
    ParserFeatures.describe(words, state, features);
    model.score(features, scores);
  }

  private int best(ParserState state) {
    int best = -1;
    for (int move = 0; move < ParserState.MOVES; move++) {
      if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }

  /**
   * Parses a sentence and learns from its mistakes.
   *
   * @param explores whether to go on from the mistake most of the time
   */
  void learn(Words words, int[] right, TrainingWeights weights, boolean explores, Random dice) {
    ParserState state = new ParserState(words.size);
    int[] costs = new int[ParserState.MOVES];
    while (!state.isDone()) {
      score(words, state);
      int chosen = best(state);
      int good = cheapest(state, right, costs);
      boolean wrong = costs[chosen] > costs[good];
      weights.learn(features, wrong ? good : chosen, chosen);
      boolean follows = wrong && !(explores && dice.nextFloat() < EXPLORE);
      state.apply(follows ? good : chosen);
    }
  }

  /** The best scored of the moves that cost least. */
  private int cheapest(ParserState state, int[] right, int[] costs) {
    int good = -1;
    for (int move = 0; move < ParserState.MOVES; move++) {
      if (state.allows(move)) {
        costs[move] = state.costOf(move, right);
        boolean better =
            good < 0
                || costs[move] < costs[good]
                || costs[move] == costs[good] && scores[move] > scores[good];
        good = better ? move : good;
      }
    }
    return good;
  }
}
