package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the tagger's weights: a linear-chain conditional random field, trained by AdaGrad with
 * feature dropout. Same examples and seed, same weights.
 */
final class SequenceTrainer {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final double SURE = 0.9999;
  private static final float SMOOTH = 0.1f;

  private final int epochs;
  private final float rate;
  private final float dropout;
  private final float missCost;
  private final DenseWeights weights;
  private final float[] squares;
  private final float[] chainSquares = new float[LABELS * (LABELS + 1)];
  private long dice;

  SequenceTrainer(int bits, int epochs, float rate, float dropout, float missCost, long seed) {
    this.epochs = epochs;
    this.rate = rate;
    this.dropout = dropout;
    this.missCost = missCost;
    weights = new DenseWeights(bits);
    squares = new float[weights.values.length];
    dice = seed * 0x9E3779B97F4A7C15L + 1;
  }

  DenseWeights train(List<PerceptronTrainer.Example> examples) {
    List<PerceptronTrainer.Example> order = new ArrayList<>(examples);
    Random shuffle = new Random(dice);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, shuffle);
      float step = rate * (1 - 0.9f * epoch / epochs);
      for (PerceptronTrainer.Example example : order) {
        learn(example, step);
      }
    }
    for (int i = 0; i < weights.values.length; i++) {
      weights.values[i] *= 1 - dropout;
    }
    return weights;
  }

  private void learn(PerceptronTrainer.Example example, float step) {
    int[][] features = dropped(example.features());
    int[] labels = example.labels();
    float[][] emissions = weights.emissions(features);
    // Softmax margin (Gimpel and Smith 2010): what is wrong has to lose by its cost.
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != AttributionLabels.OUTSIDE) {
        emissions[i][AttributionLabels.OUTSIDE] += missCost;
      }
    }
    double[] chain = new double[LABELS * (LABELS + 1)];
    double[][] marginals = Chain.marginals(emissions, weights, chain);
    for (int i = 0; i < labels.length; i++) {
      chain[(i == 0 ? LABELS : labels[i - 1]) * LABELS + labels[i]] -= 1;
      if (marginals[i][labels[i]] < SURE) {
        update(features[i], marginals[i], labels[i], step);
      }
    }
    for (int x = 0; x < chain.length; x++) {
      float gradient = (float) chain[x];
      chainSquares[x] += gradient * gradient;
      weights.chain[x] -= step * gradient / (float) Math.sqrt(chainSquares[x] + SMOOTH);
    }
  }

  private void update(int[] features, double[] marginals, int label, float step) {
    for (int k = 0; k < LABELS; k++) {
      float gradient = (float) marginals[k] - (k == label ? 1 : 0);
      float square = gradient * gradient;
      if (square < 1e-7f) {
        continue;
      }
      for (int feature : features) {
        int at = feature * LABELS + k;
        squares[at] += square;
        weights.values[at] -= step * gradient / (float) Math.sqrt(squares[at] + SMOOTH);
      }
    }
  }

  private int[][] dropped(int[][] features) {
    if (dropout == 0) {
      return features;
    }
    int threshold = (int) (dropout * 65536);
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] row = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        dice ^= dice << 13;
        dice ^= dice >>> 7;
        dice ^= dice << 17;
        if ((dice & 65535) >= threshold) {
          row[count++] = feature;
        }
      }
      kept[i] = Arrays.copyOf(row, count);
    }
    return kept;
  }
}
