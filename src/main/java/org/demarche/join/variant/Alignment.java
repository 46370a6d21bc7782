package org.demarche.join.variant;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Which words of one utterance are which of another: the heaviest common subsequence, where words
 * weigh what they tell and neighbours that stay neighbours weigh a little more.
 *
 * @param otherOf for each word of the first its place in the second, or -1
 */
record Alignment(int[] otherOf) {
  private static final double NEIGHBOUR = 0.5;

  static Alignment of(
      Utterance one, Utterance other, ToDoubleFunction<String> weight, WordClasses classes) {
    int rows = one.words().size();
    int columns = other.words().size();
    double[][] best = new double[rows + 1][columns + 1];
    double[][] ending = new double[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      String form = one.form(i - 1);
      double worth = weight.applyAsDouble(form);
      for (int j = 1; j <= columns; j++) {
        if (form.equals(other.form(j - 1))) {
          double continued = ending[i - 1][j - 1] > 0 ? ending[i - 1][j - 1] + NEIGHBOUR : 0;
          ending[i][j] = worth + Math.max(best[i - 1][j - 1], continued);
        }
        best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    int[] otherOf = trace(best, ending, rows, columns);
    dropStrays(otherOf, one, classes);
    return new Alignment(otherOf);
  }

  private static int[] trace(double[][] best, double[][] ending, int rows, int columns) {
    int[] otherOf = new int[rows];
    Arrays.fill(otherOf, -1);
    int i = rows;
    int j = columns;
    while (i > 0 && j > 0) {
      if (ending[i][j] > 0 && ending[i][j] >= best[i][j]) {
        otherOf[i - 1] = j - 1;
        i--;
        j--;
      } else if (best[i - 1][j] >= best[i][j - 1]) {
        i--;
      } else {
        j--;
      }
    }
    return otherOf;
  }

  /** Grammar words that match far from any other match say nothing. */
  private static void dropStrays(int[] otherOf, Utterance one, WordClasses classes) {
    for (int i = 0; i < otherOf.length; i++) {
      if (otherOf[i] >= 0 && !classes.isContent(one.form(i)) && isStray(otherOf, i)) {
        otherOf[i] = -1;
      }
    }
  }

  private static boolean isStray(int[] otherOf, int at) {
    for (int near = Math.max(0, at - 2); near <= Math.min(otherOf.length - 1, at + 2); near++) {
      if (near != at
          && otherOf[near] >= 0
          && Math.abs((otherOf[near] - otherOf[at]) - (near - at)) <= 1) {
        return false;
      }
    }
    return true;
  }

  int first() {
    int at = 0;
    while (at < otherOf.length && otherOf[at] < 0) {
      at++;
    }
    return at;
  }

  int last() {
    int at = otherOf.length - 1;
    while (at >= 0 && otherOf[at] < 0) {
      at--;
    }
    return at;
  }

  int matched() {
    return (int) Arrays.stream(otherOf).filter(place -> place >= 0).count();
  }

  /** The longest run of words that are neighbours in both. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < otherOf.length; i++) {
      boolean goesOn = run > 0 && otherOf[i] >= 0 && otherOf[i] == otherOf[i - 1] + 1;
      run = otherOf[i] < 0 ? 0 : goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
