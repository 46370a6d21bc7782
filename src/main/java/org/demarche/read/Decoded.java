package org.demarche.read;

import java.util.Objects;

/**
 * The characters some bytes mean.
 *
 * @param text the characters, without a byte order mark
 * @param charset the encoding they were read as
 * @param note why not UTF-8, or what did not decode; empty when there is nothing to tell
 * @param lost what could not be decoded; empty when nothing
 */
record Decoded(String text, String charset, String note, String lost) {
  Decoded {
    Objects.requireNonNull(text);
    Objects.requireNonNull(charset);
    Objects.requireNonNull(note);
    Objects.requireNonNull(lost);
  }
}
