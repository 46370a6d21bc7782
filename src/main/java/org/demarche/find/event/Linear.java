package org.demarche.find.event;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic model over hashed features.
 *
 * @param labels the classes
 * @param keys hashes of the features it knows, ascending
 * @param scales what a feature's value is multiplied by: its inverse document frequency, or 1
 * @param weights feature-major: {@code weights[feature * labels + label]}
 * @param bias one for each label
 * @param unit whether vectors are brought to length 1
 */
record Linear(
    List<String> labels, int[] keys, float[] scales, float[] weights, float[] bias, boolean unit) {
  private static final int MAGIC = 0x444d4c31;

  Linear {
    labels = List.copyOf(labels);
    if (weights.length != keys.length * labels.size() || bias.length != labels.size()) {
      throw new IllegalArgumentException(
          weights.length
              + " weights for "
              + keys.length
              + " features, "
              + labels.size()
              + " labels");
    }
  }

  /** The log-odds of each label, up to a constant. */
  double[] scores(Features.Vector vector) {
    int size = labels.size();
    double[] scores = new double[size];
    double norm = 0;
    for (int i = 0; i < vector.keys().length; i++) {
      int row = Arrays.binarySearch(keys, vector.keys()[i]);
      if (row < 0) {
        continue;
      }
      float value = value(vector.values()[i], scales[row]);
      norm += (double) value * value;
      int at = row * size;
      for (int label = 0; label < size; label++) {
        scores[label] += value * weights[at + label];
      }
    }
    double length = unit && norm > 0 ? Math.sqrt(norm) : 1;
    for (int label = 0; label < size; label++) {
      scores[label] = scores[label] / length + bias[label];
    }
    return scores;
  }

  /** How a feature's count enters: damped and scaled where vectors are brought to length 1. */
  float value(float count, float scale) {
    return unit ? (float) Math.log1p(Math.min(count, 3)) * scale : count * scale;
  }

  /** The probability of each label. */
  double[] probabilities(Features.Vector vector) {
    return softmax(scores(vector));
  }

  static double[] softmax(double[] scores) {
    double top = Arrays.stream(scores).max().orElse(0);
    double[] result = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      result[i] = Math.exp(scores[i] - top);
      sum += result[i];
    }
    for (int i = 0; i < scores.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  static int argMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /** Writes the model, each label's weights in 16 bits. */
  void write(OutputStream target) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
      out.writeInt(MAGIC);
      out.writeBoolean(unit);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      float step = step();
      out.writeFloat(step);
      for (float value : bias) {
        out.writeFloat(value);
      }
      out.writeInt(keys.length);
      for (int key : keys) {
        out.writeInt(key);
      }
      for (float scale : scales) {
        out.writeFloat(scale);
      }
      for (float weight : weights) {
        out.writeShort(Math.round(weight / step));
      }
    }
  }

  private float step() {
    float top = 1e-6f;
    for (float weight : weights) {
      top = Math.max(top, Math.abs(weight));
    }
    return top / Short.MAX_VALUE;
  }

  /**
   * Reads a model.
   *
   * @throws IOException when it is none
   */
  static Linear read(InputStream source) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(source, 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a linear model of this program");
      }
      boolean unit = in.readBoolean();
      List<String> labels = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        labels.add(in.readUTF());
      }
      float step = in.readFloat();
      float[] bias = new float[labels.size()];
      for (int i = 0; i < bias.length; i++) {
        bias[i] = in.readFloat();
      }
      int size = in.readInt();
      int[] keys = new int[size];
      float[] scales = new float[size];
      for (int i = 0; i < size; i++) {
        keys[i] = in.readInt();
      }
      for (int i = 0; i < size; i++) {
        scales[i] = in.readFloat();
      }
      byte[] rest = in.readNBytes(2 * size * labels.size());
      float[] weights = new float[size * labels.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = step * (short) ((rest[2 * i] << 8) | (rest[2 * i + 1] & 0xff));
      }
      return new Linear(labels, keys, scales, weights, bias, unit);
    }
  }
}
