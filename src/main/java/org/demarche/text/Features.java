package org.demarche.text;

/** What speaks for a decision: hashed features, made of a template's number and up to 3 values. */
final class Features {
  private static final int CAPACITY = 160;

  private final int[] hashes = new int[CAPACITY];
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /** The feature's place in a table of 2^bits places. */
  int place(int index, int bits) {
    return hashes[index] >>> 32 - bits;
  }

  void add(int template, int value) {
    hashes[count++] = mix(template * 0x9E3779B1 + value * 31 + 7);
  }

  void add(int template, int first, int second) {
    add(template, first * 0x01000193 ^ mix(second + 0x51));
  }

  void add(int template, int first, int second, int third) {
    add(template, first * 0x01000193 ^ mix(second + 0x51), third);
  }

  /** Spreads the bits of a number over all 32. */
  static int mix(int number) {
    int h = number;
    h ^= h >>> 16;
    h *= 0x7feb352d;
    h ^= h >>> 15;
    h *= 0x846ca68b;
    h ^= h >>> 16;
    return h;
  }
}
