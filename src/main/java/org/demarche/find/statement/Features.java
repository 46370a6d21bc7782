package org.demarche.find.statement;

import java.util.Arrays;

/** A growing list of hashed features of one token. Each family of features has a number. */
final class Features {
  private int[] ids = new int[256];
  private int count;
  private final int mask;

  /**
   * @param bits features fall into two to the power of {@code bits} buckets
   */
  Features(int bits) {
    mask = (1 << bits) - 1;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int at(int i) {
    return ids[i];
  }

  int[] copy() {
    return Arrays.copyOf(ids, count);
  }

  void add(int family, int value) {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, 2 * count);
    }
    ids[count++] = mix(family * 0x9E3779B1 + mix(value + family)) & mask;
  }

  void add(int family, int a, int b) {
    add(family, mix(a) * 31 + b);
  }

  void add(int family, int a, int b, int c) {
    add(family, mix(mix(a) * 31 + b) * 31 + c);
  }

  /** Spreads the bits of a value (the finalizer of MurmurHash3). */
  static int mix(int value) {
    int hash = value;
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }
}
