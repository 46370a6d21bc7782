package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the tagger's weights as an averaged structured perceptron (Collins 2002). Same examples
 * and seed, same weights.
 */
final class PerceptronTrainer {
  /** A passage: its tokens' features and labels. */
  record Example(int[][] features, int[] labels) {}

  private static final int LABELS = AttributionLabels.COUNT;

  private final DenseWeights weights;
  private final float[] sums;
  private final float[] chainSums;
  private int step = 1;

  private PerceptronTrainer(int bits) {
    weights = new DenseWeights(bits);
    sums = new float[weights.values.length];
    chainSums = new float[weights.chain.length];
  }

  static DenseWeights train(int bits, int epochs, long seed, List<Example> examples) {
    PerceptronTrainer trainer = new PerceptronTrainer(bits);
    List<Example> order = new ArrayList<>(examples);
    Random shuffle = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, shuffle);
      for (Example example : order) {
        trainer.learn(example);
        trainer.step++;
      }
    }
    return trainer.average();
  }

  private void learn(Example example) {
    int[] wanted = example.labels();
    int[] found = new Chain(weights.emissions(example.features()), weights).best();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] != found[i]) {
        for (int feature : example.features()[i]) {
          add(feature * LABELS + wanted[i], 1);
          add(feature * LABELS + found[i], -1);
        }
      }
      int wantedStep = (i == 0 ? LABELS : wanted[i - 1]) * LABELS + wanted[i];
      int foundStep = (i == 0 ? LABELS : found[i - 1]) * LABELS + found[i];
      if (wantedStep != foundStep) {
        addChain(wantedStep, 1);
        addChain(foundStep, -1);
      }
    }
  }

  private void add(int at, int sign) {
    weights.values[at] += sign;
    sums[at] += (float) sign * step;
  }

  private void addChain(int at, int sign) {
    weights.chain[at] += sign;
    chainSums[at] += (float) sign * step;
  }

  private DenseWeights average() {
    for (int i = 0; i < sums.length; i++) {
      weights.values[i] -= sums[i] / step;
    }
    for (int i = 0; i < chainSums.length; i++) {
      weights.chain[i] -= chainSums[i] / step;
    }
    return weights;
  }
}
