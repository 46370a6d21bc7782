package org.demarche.find.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;
import org.demarche.model.TimeExpression.Kind;

/** Reads what names a place in the calendar: dates, months, years, holidays, weekdays. */
final class CalendarReader {
  private static final String WRITTEN = "written out";
  private static final int LAST_YEAR = 9999;

  private final Reference reference;

  CalendarReader(Reference reference) {
    this.reference = reference;
  }

  /** A date of whatever fields it has; empty when the calendar has no such date. */
  Optional<Reading> calendar(Fields fields, Tense tense, int sentence) {
    if (Math.abs(fields.year()) > LAST_YEAR) {
      return Optional.empty();
    }
    if (!fields.decade().isEmpty()) {
      return Optional.of(decade(fields));
    }
    Fields known = fields;
    if (fields.shortYear() >= 0 && !fields.hasYear()) {
      known = fields.withYear(yearOf(fields.shortYear()));
    }
    if (known.month() == 0 && known.day() != 0) {
      return Optional.of(dayAlone(known));
    }
    Optional<Reading> reading =
        known.hasYear()
            ? known.in(known.year()).map(period -> Reading.date(period, WRITTEN).written())
            : Optional.of(reference.withoutYear(known, tense, sentence));
    return reading.map(found -> dressed(found, fields));
  }

  private static Reading dressed(Reading reading, Fields fields) {
    Reading third = reading.third(fields.third());
    return fields.daytime().isEmpty() ? third : third.at(daytime(fields.daytime()));
  }

  /** The TIMEX3 code of a part of the day. */
  static String daytime(String code) {
    return switch (code) {
      case "MI" -> "24:00";
      case "NO" -> "12:00";
      default -> code;
    };
  }

  /** "The 20th": the month is that of the date told before. */
  private Reading dayAlone(Fields fields) {
    Optional<Reading> found =
        reference
            .last()
            .filter(anchor -> anchor.grain() == Grain.DAY || anchor.grain() == Grain.MONTH)
            .flatMap(
                anchor ->
                    fields
                        .withMonth(anchor.from().getMonthValue())
                        .in(Math.max(1, anchor.from().getYear()))
                        .map(day -> Reading.date(day, Reference.relativeTo(anchor))));
    return found.orElseGet(
        () -> Reading.unknown(Kind.DATE, fields.valueWithoutYear(), "no month told"));
  }

  private int yearOf(int shortYear) {
    int near = reference.last().map(period -> period.from().getYear()).orElse(0);
    int base = near > 0 ? near : reference.published().map(LocalDate::getYear).orElse(2000);
    int year = base / 100 * 100 + shortYear;
    return year > base + 20 ? year - 100 : year;
  }

  private static Reading decade(Fields fields) {
    String digits = fields.decade();
    if (digits.startsWith("BC")) {
      int last = Integer.parseInt(digits.substring(2)) * 10;
      Period from = Period.year(1 - (last + 9));
      Period to = Period.year(1 - Math.max(1, last));
      DateClaim claim = new DateClaim(from.from(), to.to(), Precision.RANGE, WRITTEN);
      return new Reading(Kind.DATE, digits, claim, List.of(from), true).third(fields.third());
    }
    int year = Integer.parseInt(digits) * 10;
    return Reading.date(Period.around(LocalDate.of(year, 1, 1), Grain.DECADE), WRITTEN)
        .written()
        .third(fields.third());
  }

  /** "The 19th century" is 18 in TIMEX3. */
  Optional<Reading> century(int number, String era, String third) {
    if (number < 1 || number > 99) {
      return Optional.empty();
    }
    if (era.equals("BC")) {
      LocalDate from = LocalDate.of(1 - number * 100, 1, 1);
      LocalDate to = LocalDate.of(-(number - 1) * 100, 12, 31);
      DateClaim claim = new DateClaim(from, to, Precision.RANGE, WRITTEN);
      String value = (number <= 10 ? "BC0" : "BC") + (number - 1);
      Period told = new Period(Grain.CENTURY, from);
      return Optional.of(new Reading(Kind.DATE, value, claim, List.of(told), true).third(third));
    }
    if (number == 1) {
      return Optional.of(Reading.unknown(Kind.DATE, "00", "a whole century"));
    }
    Period century = new Period(Grain.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
    return Optional.of(Reading.date(century, WRITTEN).written().third(third));
  }

  /**
   * A date in digits; empty where day and month could be exchanged or the calendar has no such
   * date.
   */
  static Optional<Reading> numeric(String digits) {
    String[] parts = digits.split("[-/.]");
    int[] numbers = new int[3];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    Optional<Period> day = Optional.empty();
    if (parts[0].length() == 4) {
      day = Period.findDay(numbers[0], numbers[1], numbers[2]);
    } else if (numbers[0] > 12 || numbers[0] == numbers[1] || digits.indexOf('.') > 0) {
      day = Period.findDay(numbers[2], numbers[1], numbers[0]);
    } else if (numbers[1] > 12) {
      day = Period.findDay(numbers[2], numbers[0], numbers[1]);
    }
    return day.filter(period -> period.from().getYear() > 0)
        .map(period -> Reading.date(period, WRITTEN).written());
  }

  /** A named day, in its own year or in the one nearest. */
  Optional<Reading> holiday(String code, int year, Tense tense, int sentence) {
    if (year != 0) {
      return Holidays.find(code, year).map(day -> feast(code, day, WRITTEN).written());
    }
    if (reference.followsText(sentence)) {
      Period anchor = reference.last().get();
      return Optional.of(
          Holidays.find(code, anchor.from().getYear())
              .map(day -> feast(code, day, Reference.relativeTo(anchor)))
              .orElseGet(() -> Reading.unknown(Kind.DATE, "XXXX", Reference.NO_YEAR)));
    }
    if (reference.published().isEmpty()) {
      String value = Character.isDigit(code.charAt(0)) ? "XXXX-" + code : "XXXX";
      return Optional.of(Reading.unknown(Kind.DATE, value, Reference.NO_YEAR));
    }
    return nearest(code, reference.published().get(), tense)
        .map(day -> feast(code, day, "without a year; the one nearest to publication"));
  }

  private static Reading feast(String code, LocalDate day, String origin) {
    Reading reading = Reading.date(Period.day(day), origin);
    return code.equals("ramadan")
        ? reading.withDate(new DateClaim(day, day.plusDays(29), Precision.RANGE, origin))
        : reading;
  }

  private static Optional<LocalDate> nearest(String code, LocalDate published, Tense tense) {
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate day = Holidays.find(code, year).orElse(null);
      boolean wrongSide =
          day == null
              || tense == Tense.PAST && day.isAfter(published)
              || tense == Tense.FUTURE && day.isBefore(published);
      if (!wrongSide && (best == null || distance(day, published) < distance(best, published))) {
        best = day;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
