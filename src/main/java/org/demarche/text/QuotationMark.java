package org.demarche.text;

/**
 * A character or pair of characters that can begin or end a quotation where it stands.
 *
 * @param begin offset
 * @param end offset behind it
 * @param kind its shape
 * @param opens whether it can begin one here
 * @param closes whether it can end one here
 */
record QuotationMark(int begin, int end, Kind kind, boolean opens, boolean closes) {
  /** Shapes; what opens with one closes with some others. */
  enum Kind {
    /** “ */
    LEFT(true),
    /** ” */
    RIGHT(true),
    /** " */
    STRAIGHT(true),
    /** „ */
    LOW(true),
    /** « */
    LEFT_GUILLEMET(true),
    /** » */
    RIGHT_GUILLEMET(true),
    /** Two backticks. */
    BACKTICKS(true),
    /** Two straight single marks. */
    TWO_SINGLES(true),
    /** ‘ */
    SINGLE_LEFT(false),
    /** ’ */
    SINGLE_RIGHT(false),
    /** ' */
    SINGLE_STRAIGHT(false),
    /** ‚ */
    SINGLE_LOW(false),
    /** One backtick. */
    BACKTICK(false),
    /** ‹ */
    SINGLE_LEFT_GUILLEMET(false),
    /** › */
    SINGLE_RIGHT_GUILLEMET(false);

    private final boolean isDouble;

    Kind(boolean isDouble) {
      this.isDouble = isDouble;
    }

    boolean isDouble() {
      return isDouble;
    }

    /** Whether what this mark began ends with another. */
    boolean isClosedBy(Kind other) {
      return switch (this) {
        case LEFT -> other == RIGHT || other == STRAIGHT || other == TWO_SINGLES || other == LEFT;
        case STRAIGHT, RIGHT, BACKTICKS, TWO_SINGLES ->
            other == RIGHT || other == STRAIGHT || other == TWO_SINGLES;
        case LOW -> other == LEFT || other == RIGHT || other == STRAIGHT;
        case LEFT_GUILLEMET -> other == RIGHT_GUILLEMET;
        case RIGHT_GUILLEMET -> other == LEFT_GUILLEMET;
        case SINGLE_LEFT, SINGLE_STRAIGHT, SINGLE_RIGHT, BACKTICK ->
            other == SINGLE_RIGHT || other == SINGLE_STRAIGHT;
        case SINGLE_LOW -> other == SINGLE_LEFT || other == SINGLE_RIGHT;
        case SINGLE_LEFT_GUILLEMET -> other == SINGLE_RIGHT_GUILLEMET;
        case SINGLE_RIGHT_GUILLEMET -> other == SINGLE_LEFT_GUILLEMET;
      };
    }

    /** Whether another mark begins a quotation in the same style. */
    boolean opensLike(Kind other) {
      return this == other
          || this == STRAIGHT && other == LEFT
          || this == LEFT && other == STRAIGHT;
    }
  }
}
