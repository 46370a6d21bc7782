package org.demarche.find.time;

import java.util.Optional;

/**
 * What a date says of itself; 0 or empty where it says nothing.
 *
 * @param year the year, negative before our era (-479 is 479 BC)
 * @param shortYear the last two digits of a year, or -1
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday 1 (Monday) to 7
 * @param part a part of the year: SP, SU, FA, WI, H1, H2, Q1 …
 * @param decade the digits of a decade: "199", "BC47"
 * @param third S, M or E: early, middle, late
 * @param daytime MO, AF …
 */
record Fields(
    int year,
    int shortYear,
    int month,
    int day,
    int weekday,
    String part,
    String decade,
    String third,
    String daytime) {

  static Fields of(Match.Part match) {
    boolean before = match.get("ERA").equals("BC");
    int year = number(first(match, "YEAR", before || match.has("ERA") ? "INT" : "YEAR"));
    String digits = match.get("DECADE");
    String decade = match.has("DECADEBC") && before ? "BC0" + match.get("DECADEBC") : digits;
    return new Fields(
        before ? -year : year,
        shortYear(match),
        number(first(match, "MONTH", "MON")),
        day(match),
        number(first(match, "WEEKDAY", "WDAY")),
        first(match, "SEASON", match.has("HALF") ? "HALF" : "QUARTER"),
        decade,
        match.get("PART"),
        match.get("DAYTIME"));
  }

  /** These fields, completed by those of a neighbour that speaks of the same month or year. */
  Fields completedBy(Fields other) {

    int fullYear = year != 0 ? year : yearBeside(other.year);
    int fullMonth = month == 0 && day != 0 ? other.month : month;
    return new Fields(fullYear, -1, fullMonth, day, weekday, part, decade, third, daytime);
  }

  /** "1914-17" is of one century, "499-493 BC" of one era. */
  private int yearBeside(int other) {
    if (shortYear < 0 || other == 0) {
      return other;
    }
    return other < 0 ? -shortYear : other / 100 * 100 + shortYear % 100;
  }

  private static int day(Match.Part match) {
    if (match.has("DAY") || match.has("DAYTH")) {
      return number(first(match, "DAY", "DAYTH"));
    }
    return match.has("MONTH") || match.has("MON") ? number(match.get("ORD")) : 0;
  }

  private static int shortYear(Match.Part match) {
    if (match.has("YY") || match.has("SHORTYEAR")) {
      return number(first(match, "YY", "SHORTYEAR"));
    }
    return match.has("INT") && !match.has("ERA") ? number(match.get("INT")) : -1;
  }

  Fields withYear(int known) {
    return new Fields(known, -1, month, day, weekday, part, decade, third, daytime);
  }

  Fields withMonth(int known) {
    return new Fields(year, shortYear, known, day, weekday, part, decade, third, daytime);
  }

  boolean hasYear() {
    return year != 0;
  }

  /** The period in a year, where the calendar has it. */
  Optional<Period> in(int some) {
    int iso = some < 0 ? some + 1 : some;
    if (month != 0 && day != 0) {
      return Period.findDay(iso, month, day);
    }
    if (month != 0) {
      return Optional.of(Period.month(iso, month));
    }
    return Optional.of(part.isEmpty() ? Period.year(iso) : Period.partOfYear(iso, part));
  }

  /** The TIMEX3 value without a year: "XXXX-01-26". */
  String valueWithoutYear() {
    String monthAndDay = "";
    if (month != 0) {
      monthAndDay = Period.month(2000, month).value().substring(4);
    } else if (day != 0) {
      monthAndDay = "-XX";
    }
    if (day != 0) {
      monthAndDay += (day < 10 ? "-0" : "-") + day;
    }
    return "XXXX" + monthAndDay + (part.isEmpty() ? "" : "-" + part);
  }

  private static String first(Match.Part match, String type, String other) {
    return match.has(type) ? match.get(type) : match.get(other);
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
