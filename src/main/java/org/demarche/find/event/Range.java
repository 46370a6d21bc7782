package org.demarche.find.event;

/** A half-open range of words; may be empty. */
record Range(int begin, int end) {
  Range {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a range: [" + begin + ", " + end + ")");
    }
  }

  boolean isEmpty() {
    return begin == end;
  }

  int length() {
    return end - begin;
  }

  boolean covers(int word) {
    return begin <= word && word < end;
  }
}
