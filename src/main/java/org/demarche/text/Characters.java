package org.demarche.text;

/** What is a character for? The classes the tokenizer and the quotation automaton share. */
final class Characters {
  private Characters() {}

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Invisible characters that carry no text: bidi marks, joiners, soft hyphens, controls. */
  static boolean isIgnorable(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < ' ' && !Character.isWhitespace(codePoint) || codePoint == 0x7F;
    }
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.CONTROL;
  }

  /** Whether an ignorable character may stand inside one word; a zero-width space parts words. */
  static boolean isIgnorableInWord(int codePoint) {
    return codePoint >= 0x80 && codePoint != 0x200B && isIgnorable(codePoint);
  }

  static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= 'a' && codePoint <= 'z'
          || codePoint >= 'A' && codePoint <= 'Z'
          || codePoint >= '0' && codePoint <= '9';
    }
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.OTHER_NUMBER,
              Character.LETTER_NUMBER ->
              true;
          default -> false;
        };
  }

  static boolean isHyphen(int codePoint) {
    return codePoint == '-' || codePoint == 0x2010 || codePoint == 0x2011;
  }

  /** Hyphens, dashes and bars. */
  static boolean isDash(int codePoint) {
    return codePoint == '-' || codePoint >= 0x2010 && codePoint <= 0x2015 || codePoint == 0x2212;
  }

  /** Marks that people use as an apostrophe. */
  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x02BC || codePoint == 0xFF07;
  }

  /** Apostrophes and the marks that stand for one by mistake. */
  static boolean isApostropheLike(int codePoint) {
    return isApostrophe(codePoint)
        || codePoint == 0x2018
        || codePoint == 0x201B
        || codePoint == 0x2032
        || codePoint == 0x00B4
        || codePoint == '`';
  }

  /** Every mark that can open or close a quotation. */
  static boolean isQuoteMark(int codePoint) {
    return codePoint == '"'
        || codePoint == '\''
        || codePoint == '`'
        || codePoint == 0x00AB
        || codePoint == 0x00BB
        || codePoint >= 0x2018 && codePoint <= 0x201F
        || codePoint == 0x2039
        || codePoint == 0x203A
        || codePoint >= 0x300C && codePoint <= 0x300F
        || codePoint == 0xFF02;
  }

  static boolean isClosingBracket(int codePoint) {
    return codePoint == ')' || codePoint == ']' || codePoint == '}';
  }

  static boolean isOpeningBracket(int codePoint) {
    return codePoint == '(' || codePoint == '[' || codePoint == '{';
  }

  /** Full stop, question and exclamation mark, ellipsis. */
  static boolean isTerminal(int codePoint) {
    return codePoint == '.' || codePoint == '!' || codePoint == '?' || codePoint == 0x2026;
  }

  static boolean isLineBreak(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x0B
        || codePoint == '\f'
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}
