package org.demarche.find.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gathers named features as a sparse vector. Names are kept as 32-bit FNV-1a hashes: with some ten
 * thousand features a clash is rare, and costs a weight, not a wrong offset.
 */
final class Features {
  /**
   * A sparse vector.
   *
   * @param keys hashes of the features, ascending
   * @param values their values
   */
  record Vector(int[] keys, float[] values) {}

  private final Map<Integer, Float> values = new HashMap<>();

  /** Adds to a feature. */
  void add(String name, float value) {
    values.merge(hash(name), value, Float::sum);
  }

  /** Sets a feature to 1, however often it is seen. */
  void set(String name) {
    values.put(hash(name), 1f);
  }

  Vector vector() {
    int[] keys = new int[values.size()];
    int at = 0;
    for (int key : values.keySet()) {
      keys[at++] = key;
    }
    Arrays.sort(keys);
    float[] found = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      found[i] = values.get(keys[i]);
    }
    return new Vector(keys, found);
  }

  private static int hash(String name) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
