package org.demarche.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the numbers and words of a model file, as {@link GrammarWriter} writes them. */
final class GrammarReader {
  private final byte[] bytes;
  private int at;

  GrammarReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number of 7 bits a byte, lowest first. */
  int number() {
    int value = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      value |= (bytes[at++] & 0x7F) << shift;
      shift += 7;
    }
    return value | bytes[at++] << shift;
  }

  byte[] octets(int count) {
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  String word() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  List<String> words() {
    int count = number();
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }
}
