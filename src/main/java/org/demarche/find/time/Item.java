package org.demarche.find.time;

/**
 * What the grammar reads: a word, a number or a mark.
 *
 * @param begin offset in the text
 * @param end offset behind it
 * @param low its characters in lower case
 * @param kind what it is
 * @param glued whether nothing stands between it and the item before
 * @param capital whether it begins with a capital letter
 * @param lineBreaks line breaks before it
 */
record Item(
    int begin, int end, String low, Kind kind, boolean glued, boolean capital, int lineBreaks) {
  enum Kind {
    WORD,
    /** Digits alone. */
    INTEGER,
    /** Digits with a decimal point or thousands commas. */
    NUMBER,
    /** "2022-01-26", "26/01/2022". */
    DATE,
    /** "19:30". */
    CLOCK,
    MARK
  }

  boolean is(String form) {
    return low.equals(form);
  }

  /** The number of an integer of at most nine digits, else -1. */
  int integer() {
    return kind == Kind.INTEGER && low.length() <= 9 ? Integer.parseInt(low) : -1;
  }
}
