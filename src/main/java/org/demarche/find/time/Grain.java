package org.demarche.find.time;

/** How large a stretch of the calendar is. */
enum Grain {
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("Y"),
  HALF("Y"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private final String letter;

  Grain(String letter) {
    this.letter = letter;
  }

  /** The letter of TIMEX3 durations. */
  String letter() {
    return letter;
  }

  boolean isBelowDay() {
    return this == MINUTE || this == HOUR;
  }

  /** The grain of a UNIT in {@code words.txt}. */
  static Grain ofUnit(String unit) {
    return switch (unit) {
      case "M" -> MINUTE;
      case "H" -> HOUR;
      case "D" -> DAY;
      case "WE" -> WEEKEND;
      case "W", "F" -> WEEK;
      case "MO" -> MONTH;
      case "Q" -> QUARTER;
      case "Y" -> YEAR;
      case "DE" -> DECADE;
      case "CE" -> CENTURY;
      default -> throw new IllegalArgumentException("not a unit of time: " + unit);
    };
  }
}
