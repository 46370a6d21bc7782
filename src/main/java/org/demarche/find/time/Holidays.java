package org.demarche.find.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days of the year that have a name and can be computed. */
final class Holidays {
  private static final int RAMADAN = 9;

  private Holidays() {}

  /** The first day of a holiday, by its code in {@code words.txt}, in a year of our era. */
  static Optional<LocalDate> find(String code, int year) {
    if (year < 1 || year > 9999) {
      return Optional.empty();
    }
    if (Character.isDigit(code.charAt(0))) {
      return Optional.of(
          LocalDate.of(
              year, Integer.parseInt(code.substring(0, 2)), Integer.parseInt(code.substring(3))));
    }
    LocalDate november = LocalDate.of(year, 11, 1);
    return switch (code) {
      case "easter" -> Optional.of(easter(year));
      case "easter-2" -> Optional.of(easter(year).minusDays(2));
      case "easter+1" -> Optional.of(easter(year).plusDays(1));
      case "easter+49" -> Optional.of(easter(year).plusDays(49));
      case "orthodox-easter" -> Optional.of(orthodoxEaster(year));
      case "thanksgiving" ->
          Optional.of(november.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
      case "labor-day" ->
          Optional.of(november.withMonth(9).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
      case "memorial-day" ->
          Optional.of(november.withMonth(5).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      case "nowruz" -> Optional.of(LocalDate.of(year, 3, 20 + (year % 4 == 3 ? 1 : 0)));
      case "ramadan" -> hijri(year, RAMADAN, 1);
      case "eid-al-fitr" -> hijri(year, 10, 1);
      case "eid-al-adha" -> hijri(year, 12, 10);
      case "ashura" -> hijri(year, 1, 10);
      default -> throw new IllegalStateException("words.txt names an unknown holiday: " + code);
    };
  }

  /** Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Easter of the Julian calendar (Meeus, chapter 8), as a Gregorian date. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(lag);
  }

  private static Optional<LocalDate> hijri(int year, int month, int day) {
    try {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR_OF_ERA);
      for (int hijri = first; hijri <= first + 1; hijri++) {
        LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
        if (found.getYear() == year) {
          return Optional.of(found);
        }
      }
      return Optional.empty();
    } catch (DateTimeException outsideTheTable) {
      return Optional.empty();
    }
  }
}
