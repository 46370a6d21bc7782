package org.demarche.join.story;

import java.util.Arrays;
import java.util.Map;

/**
 * Words and their weights, of length 1 as a vector.
 *
 * @param terms numbers of words, rising
 * @param weights of the words, in the same order
 */
record Vector(int[] terms, float[] weights) {

  /** Scales weights to length 1. */
  static Vector of(Map<Integer, Double> weightOf) {
    int[] terms = weightOf.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double squares = 0;
    for (int term : terms) {
      squares += weightOf.get(term) * weightOf.get(term);
    }
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = squares == 0 ? 0 : (float) (weightOf.get(terms[i]) / Math.sqrt(squares));
    }
    return new Vector(terms, weights);
  }

  /** The weightiest words, at most so many. */
  int[] top(int most) {
    if (terms.length <= most) {
      return terms;
    }
    Integer[] places = new Integer[terms.length];
    Arrays.setAll(places, i -> i);
    Arrays.sort(
        places,
        (a, b) ->
            weights[a] == weights[b]
                ? Integer.compare(a, b)
                : Float.compare(weights[b], weights[a]));
    int[] top = new int[most];
    for (int i = 0; i < most; i++) {
      top[i] = terms[places[i]];
    }
    return top;
  }

  /** The cosine with another. */
  double times(Vector other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        product += (double) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product;
  }
}
