package org.demarche.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives the lines of a stream one after the other, each up to a limit of bytes. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean whole;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false behind the last one. */
  boolean next() throws IOException {
    line.reset();
    whole = true;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    while (b >= 0 && b != '\n') {
      if (line.size() < limit) {
        line.write(b);
      } else {
        whole = false;
      }
      b = in.read();
    }
    return true;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line was not longer than the limit. */
  boolean isWhole() {
    return whole;
  }
}
