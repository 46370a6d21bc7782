package org.demarche.text;

/** Scores classes by the sum of the weights of the features present. */
interface LinearModel {
  int classes();

  /** Sets the score of each class; only their order has a meaning. */
  void score(Features features, float[] scores);

  /** The class with the highest score; the first of equals. */
  static int best(float[] scores, int classes) {
    int best = 0;
    for (int i = 1; i < classes; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
