package org.demarche.find.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Precision;

/**
 * A stretch of the calendar: a day, a week, a month …
 *
 * @param grain how large
 * @param from its first day
 */
record Period(Grain grain, LocalDate from) {
  private static final int DAYS_OF_WEEK = 7;

  /** The period of a grain that holds a day. */
  static Period around(LocalDate day, Grain grain) {
    LocalDate month = day.withDayOfMonth(1);
    int inYear = day.getMonthValue() - 1;
    return new Period(
        grain,
        switch (grain) {
          case MINUTE, HOUR, DAY -> day;
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> month;
          case QUARTER -> month.minusMonths(inYear % 3);
          case SEASON -> month.minusMonths((inYear + 1) % 3);
          case HALF -> month.minusMonths(inYear % 6);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
          case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
        });
  }

  static Period day(LocalDate day) {
    return new Period(Grain.DAY, day);
  }

  /** The day, if the calendar has it. */
  static Optional<Period> findDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return day <= first.lengthOfMonth()
        ? Optional.of(day(first.withDayOfMonth(day)))
        : Optional.empty();
  }

  static Period month(int year, int month) {
    return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  static Period year(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  /**
   * A part of a year.
   *
   * @param code SP, SU, FA, WI, H1, H2, Q1 … Q4; the winter of a year begins in its December
   */
  static Period partOfYear(int year, String code) {
    return switch (code) {
      case "SP" -> new Period(Grain.SEASON, LocalDate.of(year, 3, 1));
      case "SU" -> new Period(Grain.SEASON, LocalDate.of(year, 6, 1));
      case "FA" -> new Period(Grain.SEASON, LocalDate.of(year, 9, 1));
      case "WI" -> new Period(Grain.SEASON, LocalDate.of(year, 12, 1));
      case "H1" -> new Period(Grain.HALF, LocalDate.of(year, 1, 1));
      case "H2" -> new Period(Grain.HALF, LocalDate.of(year, 7, 1));
      default -> new Period(Grain.QUARTER, LocalDate.of(year, (code.charAt(1) - '1') * 3 + 1, 1));
    };
  }

  LocalDate to() {
    return switch (grain) {
      case MINUTE, HOUR, DAY -> from;
      case WEEKEND -> from.plusDays(1);
      default -> shift(1).from.minusDays(1);
    };
  }

  /** The period so many of its kind later. */
  Period shift(long by) {
    return new Period(
        grain,
        switch (grain) {
          case MINUTE, HOUR -> from;
          case DAY -> from.plusDays(by);
          case WEEKEND, WEEK -> from.plusDays(by * DAYS_OF_WEEK);
          case MONTH -> from.plusMonths(by);
          case QUARTER, SEASON -> from.plusMonths(3 * by);
          case HALF -> from.plusMonths(6 * by);
          case YEAR -> from.plusYears(by);
          case DECADE -> from.plusYears(10 * by);
          case CENTURY -> from.plusYears(100 * by);
        });
  }

  /** The TIMEX3 value: "2022-01-26", "2022-W04", "2022-SP", "199", "19". */
  String value() {
    return switch (grain) {
      case MINUTE, HOUR, DAY ->
          year() + "-" + two(from.getMonthValue()) + "-" + two(from.getDayOfMonth());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year() + "-" + two(from.getMonthValue());
      case QUARTER -> year() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year() + "-" + season();
      case HALF -> year() + (from.getMonthValue() == 1 ? "-H1" : "-H2");
      case YEAR -> year();
      case DECADE -> year().substring(0, year().length() - 1);
      case CENTURY -> year().substring(0, year().length() - 2);
    };
  }

  Precision precision() {
    return switch (grain) {
      case MINUTE, HOUR, DAY -> Precision.DAY;
      case WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
      default -> Precision.RANGE;
    };
  }

  private String season() {
    return switch (from.getMonthValue()) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }

  private String week() {
    return four(from.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String year() {
    int year = from.getYear();
    return year > 0 ? four(year) : "BC" + four(1 - year);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static String four(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }
}
