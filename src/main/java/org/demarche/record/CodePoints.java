package org.demarche.record;

import java.util.Arrays;
import org.demarche.model.Span;

/**
 * Where do the UTF-16 units of a text stand in Unicode code points, and the other way round?
 *
 * <p>Only the places of surrogate pairs are kept, so that an ordinary text costs nothing.
 */
final class CodePoints {
  private final String text;

  /** Offsets of the high surrogates of all pairs, ascending. */
  private final int[] pairs;

  private CodePoints(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  static CodePoints of(String text) {
    int[] pairs = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = i++;
      }
    }
    return new CodePoints(text, Arrays.copyOf(pairs, count));
  }

  /** How many code points the text has. */
  int length() {
    return text.length() - pairs.length;
  }

  /**
   * The code points before a UTF-16 offset.
   *
   * @throws IllegalArgumentException when the offset lies outside the text or splits a character
   */
  int fromUnits(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException("offset " + offset + " of " + text.length());
    }
    int at = Arrays.binarySearch(pairs, offset - 1);
    if (at >= 0) {
      throw new IllegalArgumentException("offset " + offset + " splits a character");
    }
    return offset - (-at - 1);
  }

  /**
   * The UTF-16 offset behind this many code points.
   *
   * @throws IllegalArgumentException when the text is shorter
   */
  int toUnits(int codePoints) {
    if (codePoints < 0 || codePoints > length()) {
      throw new IllegalArgumentException("code point " + codePoints + " of " + length());
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoints + low;
  }

  /** The span between two code points. */
  Span span(int begin, int end) {
    return new Span(toUnits(begin), toUnits(end));
  }

  String text() {
    return text;
  }
}
