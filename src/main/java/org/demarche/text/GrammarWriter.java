package org.demarche.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes the numbers and words of a model file. */
final class GrammarWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A number of at least 0, or any 32 bits, in 7 bits a byte, lowest first. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.write(rest | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void octet(byte value) {
    bytes.write(value);
  }

  void word(String word) {
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void words(Collection<String> words) {
    number(words.size());
    words.forEach(this::word);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
