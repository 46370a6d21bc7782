package org.demarche.find.statement;

import java.util.Arrays;
import java.util.List;

/**
 * Turns what is known of an attribution into a probability that its content and source are right: a
 * logistic regression, learned from reports the tagger did not see.
 *
 * @param weights one for each number of {@link #describe}
 */
record Calibration(double[] weights) {
  static final int SIZE = 9;

  private static final double MOST = 50;
  private static final int ROUNDS = 3000;
  private static final double RATE = 0.03;

  /** An attribution and whether it is right. */
  record Example(double[] description, boolean right) {}

  /** What the probability depends on. */
  static double[] describe(Words words, Link link) {
    double content = Double.MAX_VALUE;
    int quoted = 0;
    int tokens = 0;
    for (Segment segment : link.content()) {
      content = Math.min(content, segment.sureness());
      for (int i = segment.first(); i < segment.end(); i++) {
        quoted += words.quoted(i) ? 1 : 0;
        tokens++;
      }
    }
    double source = link.source().isEmpty() ? 0 : link.source().get(0).sureness();
    double cue = link.cue().isEmpty() ? 0 : link.cue().get(0).sureness();
    return new double[] {
      1,
      strength(content),
      link.source().isEmpty() ? 0 : strength(source),
      link.cue().isEmpty() ? 0 : strength(cue),
      link.source().isEmpty() ? 1 : 0,
      link.cue().isEmpty() ? 1 : 0,
      strength(link.margin()),
      (double) quoted / tokens,
      tokens < 3 ? 1 : 0
    };
  }

  private static double strength(double margin) {
    return Math.log1p(Math.max(0, Math.min(MOST, margin)));
  }

  double probability(double[] description) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += weights[i] * description[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Fits by gradient descent on all examples at once. */
  static Calibration learn(List<Example> examples) {
    Calibration fitted = new Calibration(new double[SIZE]);
    double[] gradient = new double[SIZE];
    for (int round = 0; round < ROUNDS && !examples.isEmpty(); round++) {
      Arrays.fill(gradient, 0);
      for (Example example : examples) {
        double error = fitted.probability(example.description()) - (example.right() ? 1 : 0);
        for (int i = 0; i < SIZE; i++) {
          gradient[i] += error * example.description()[i];
        }
      }
      for (int i = 0; i < SIZE; i++) {
        fitted.weights[i] -= RATE * gradient[i] / examples.size();
      }
    }
    for (int i = 0; i < SIZE; i++) {
      fitted.weights[i] = Math.round(fitted.weights[i] * 1e4) / 1e4;
    }
    return fitted;
  }
}
