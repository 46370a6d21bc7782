package org.demarche.find.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights in one byte each, small ones dropped. A byte stands for a value by its signed square, so
 * that small values keep more precision than large ones.
 */
final class CompactWeights implements Weights {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final int STEPS = 127;

  private final int bits;
  private final float largest;
  private final byte[] codes;
  private final float[] chain;
  private final float[] values = new float[256];

  private CompactWeights(int bits, float largest, byte[] codes, float[] chain) {
    this.bits = bits;
    this.largest = largest;
    this.codes = codes;
    this.chain = chain;
    for (int code = -STEPS; code <= STEPS; code++) {
      float root = (float) code / STEPS;
      values[code & 255] = Math.signum(root) * root * root * largest;
    }
  }

  /**
   * Rounds weights.
   *
   * @param bits the number of buckets as a power of two
   * @param dense the weights, {@link AttributionLabels#COUNT} for each bucket
   * @param chain weights of transitions and starts
   * @param least what is smaller than this becomes zero
   */
  static CompactWeights of(int bits, float[] dense, float[] chain, float least) {
    float largest = 0;
    for (float value : dense) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] codes = new byte[dense.length];
    for (int i = 0; i < dense.length; i++) {
      if (Math.abs(dense[i]) >= least) {
        double root = Math.sqrt(Math.abs(dense[i]) / largest);
        codes[i] = (byte) (Math.signum(dense[i]) * Math.round(root * STEPS));
      }
    }
    return new CompactWeights(bits, largest, codes, chain.clone());
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public void addTo(int feature, float[] scores) {
    int base = feature * LABELS;
    for (int k = 0; k < LABELS; k++) {
      scores[k] += values[codes[base + k] & 255];
    }
  }

  @Override
  public float transition(int from, int to) {
    return chain[from * LABELS + to];
  }

  @Override
  public float start(int label) {
    return chain[LABELS * LABELS + label];
  }

  /** Writes buckets that say something: the gap to the one before, which labels, their codes. */
  void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeFloat(largest);
    for (float value : chain) {
      out.writeFloat(value);
    }
    byte[] gaps = new byte[codes.length / LABELS * 2];
    byte[] masks = new byte[codes.length / LABELS * 2];
    byte[] kept = new byte[codes.length];
    int[] ends = new int[3];
    int last = -1;
    for (int bucket = 0; bucket < codes.length / LABELS; bucket++) {
      int mask = 0;
      for (int k = 0; k < LABELS; k++) {
        byte code = codes[bucket * LABELS + k];
        if (code != 0) {
          mask |= 1 << k;
          kept[ends[2]++] = code;
        }
      }
      if (mask != 0) {
        ends[0] = writeGap(gaps, ends[0], bucket - last);
        masks[ends[1]++] = (byte) (mask >> 8);
        masks[ends[1]++] = (byte) mask;
        last = bucket;
      }
    }
    for (byte[] stream :
        new byte[][] {
          Arrays.copyOf(gaps, ends[0]), Arrays.copyOf(masks, ends[1]), Arrays.copyOf(kept, ends[2])
        }) {
      out.writeInt(stream.length);
      out.write(stream);
    }
  }

  /** Seven bits a byte, the highest bit set where more follow. */
  private static int writeGap(byte[] to, int at, int gap) {
    int next = at;
    int rest = gap;
    while (rest > 127) {
      to[next++] = (byte) (rest | 128);
      rest >>>= 7;
    }
    to[next++] = (byte) rest;
    return next;
  }

  static CompactWeights read(DataInputStream in) throws IOException {
    int bits = in.readByte();
    float largest = in.readFloat();
    float[] chain = new float[LABELS * (LABELS + 1)];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = in.readFloat();
    }
    byte[] gaps = in.readNBytes(in.readInt());
    byte[] masks = in.readNBytes(in.readInt());
    byte[] kept = in.readNBytes(in.readInt());
    byte[] codes = new byte[LABELS << bits];
    int bucket = -1;
    int gapAt = 0;
    int keptAt = 0;
    for (int m = 0; m < masks.length; m += 2) {
      int shift = 0;
      int gap = 0;
      byte part;
      do {
        part = gaps[gapAt++];
        gap |= (part & 127) << shift;
        shift += 7;
      } while (part < 0);
      bucket += gap;
      int mask = (masks[m] & 255) << 8 | masks[m + 1] & 255;
      for (int k = 0; k < LABELS; k++) {
        if ((mask >> k & 1) == 1) {
          codes[bucket * LABELS + k] = kept[keptAt++];
        }
      }
    }
    return new CompactWeights(bits, largest, codes, chain);
  }
}
