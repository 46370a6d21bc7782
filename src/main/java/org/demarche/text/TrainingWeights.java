package org.demarche.text;

import java.util.Arrays;

/**
 * Weights while they are learned: an averaged perceptron (Freund and Schapire 1999; the lazy
 * average of Daumé 2006). A feature counts only once it has been updated often enough, which keeps
 * the model small without harm (Goldberg and Elhadad 2011).
 */
final class TrainingWeights implements LinearModel {
  private static final float UNITS = 64;

  private final int bits;
  private final int classes;
  private final int[] rowOf;
  private float[] weight;
  private float[] weighted;
  private int[] updates = new int[1024];
  private final int fewestUpdates;
  private int rows = 1;
  private int step = 1;

  TrainingWeights(int bits, int classes, int fewestUpdates) {
    this.fewestUpdates = fewestUpdates;
    this.bits = bits;
    this.classes = classes;
    this.rowOf = new int[1 << bits];
    this.weight = new float[1024 * classes];
    this.weighted = new float[1024 * classes];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.count(); i++) {
      int row = rowOf[features.place(i, bits)];
      if (updates[row] >= fewestUpdates) {
        int at = row * classes;
        for (int k = 0; k < classes; k++) {
          scores[k] += weight[at + k];
        }
      }
    }
  }

  /** Learns from one decision; nothing where it was right. */
  void learn(Features features, int right, int chosen) {
    if (right != chosen) {
      for (int i = 0; i < features.count(); i++) {
        int row = rowFor(features.place(i, bits));
        int at = row * classes;
        updates[row]++;
        weight[at + right] += 1;
        weighted[at + right] += step;
        weight[at + chosen] -= 1;
        weighted[at + chosen] -= step;
      }
    }
    step++;
  }

  private int rowFor(int place) {
    if (rowOf[place] == 0) {
      rowOf[place] = rows++;
      if (rows * classes > weight.length) {
        weight = Arrays.copyOf(weight, weight.length * 2);
        weighted = Arrays.copyOf(weighted, weighted.length * 2);
        updates = Arrays.copyOf(updates, updates.length * 2);
      }
    }
    return rowOf[place];
  }

  /** The averaged weights, without those smaller than a threshold. */
  Weights average(float threshold) {
    int[] places = new int[rows];
    int[] begin = new int[rows + 1];
    byte[] classOf = new byte[rows * classes];
    short[] kept = new short[rows * classes];
    int row = 0;
    int entry = 0;
    for (int place = 0; place < rowOf.length; place++) {
      int first = entry;
      int at = rowOf[place] * classes;
      for (int k = 0; updates[rowOf[place]] >= fewestUpdates && k < classes; k++) {
        float mean = weight[at + k] - weighted[at + k] / step;
        int whole = Math.round(mean * UNITS);
        if (Math.abs(mean) >= threshold && whole != 0) {
          classOf[entry] = (byte) k;
          kept[entry++] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, whole));
        }
      }
      if (entry > first) {
        places[row++] = place;
        begin[row] = entry;
      }
    }
    return new Weights(
        bits,
        classes,
        Arrays.copyOf(places, row),
        Arrays.copyOf(begin, row + 1),
        Arrays.copyOf(classOf, entry),
        Arrays.copyOf(kept, entry));
  }
}
