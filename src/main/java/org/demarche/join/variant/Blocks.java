package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which utterances are worth aligning: those with a run of {@value #WORDS} words in common that few
 * others have. Only neighbours in a block are paired, so a phrase that everybody repeats costs no
 * more than its repetitions.
 */
final class Blocks {
  private static final int WORDS = 3;
  private static final int NEIGHBOURS = 24;
  private static final int LARGEST = 60;
  private static final int SHORT = 6;

  /** Two places in the list of utterances, {@code one < other}. */
  record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      return one == pair.one ? Integer.compare(other, pair.other) : Integer.compare(one, pair.one);
    }
  }

  private Blocks() {}

  /**
   * The pairs, in order, that share more than one block, or one where an utterance is short.
   *
   * @param places the places to pair, rising
   */
  static List<Pair> of(List<Utterance> utterances, int[] places, WordClasses classes) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int place : places) {
      Utterance utterance = utterances.get(place);
      for (int at = 0; at + WORDS <= utterance.words().size(); at++) {
        if (isTelling(utterance, at, classes)) {
          put(blocks, key(utterance, at), place);
        }
      }
    }
    blocks.values().removeIf(block -> block.size() > LARGEST);
    List<Pair> pairs = new ArrayList<>();
    pairs(blocks.values(), utterances)
        .forEach(
            (pair, shared) -> {
              int shorter =
                  Math.min(
                      utterances.get(pair.one()).words().size(),
                      utterances.get(pair.other()).words().size());
              if (shared > 1 || shorter <= SHORT) {
                pairs.add(pair);
              }
            });
    return pairs;
  }

  /** Neighbours in blocks that stand in different reports, with how many blocks they share. */
  static Map<Pair, Integer> pairs(Collection<List<Integer>> blocks, List<Utterance> utterances) {
    Map<Pair, Integer> pairs = new TreeMap<>();
    for (List<Integer> block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
          int one = block.get(i);
          int other = block.get(j);
          if (!utterances.get(one).report().id().equals(utterances.get(other).report().id())) {
            pairs.merge(new Pair(one, other), 1, Integer::sum);
          }
        }
      }
    }
    return pairs;
  }

  static void put(Map<String, List<Integer>> blocks, String key, int place) {
    List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (block.isEmpty() || block.get(block.size() - 1) != place) {
      block.add(place);
    }
  }

  private static boolean isTelling(Utterance utterance, int at, WordClasses classes) {
    int content = 0;
    for (int i = at; i < at + WORDS; i++) {
      content += classes.isContent(utterance.form(i)) ? 1 : 0;
    }
    return content > 0;
  }

  private static String key(Utterance utterance, int at) {
    return utterance.form(at) + ' ' + utterance.form(at + 1) + ' ' + utterance.form(at + 2);
  }
}
