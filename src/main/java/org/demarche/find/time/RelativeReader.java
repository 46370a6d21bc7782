package org.demarche.find.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;
import org.demarche.model.TimeExpression.Kind;

/** Reads what is counted from publication or from a date told before. */
final class RelativeReader {
  private static final String FROM_PUBLICATION = "relative to publication";

  private final Reference reference;

  RelativeReader(Reference reference) {
    this.reference = reference;
  }

  /**
   * A weekday.
   *
   * @param direction near, last or next
   */
  Reading weekday(int weekday, String direction, Tense tense) {
    Optional<LocalDate> published = reference.published();
    if (published.isEmpty() || reference.isNarrative()) {
      return Reading.unknown(Kind.DATE, "XXXX-WXX-" + weekday, Reference.NO_PUBLICATION);
    }
    LocalDate today = published.get();
    DayOfWeek day = DayOfWeek.of(weekday);
    return switch (direction) {
      case "last" ->
          Reading.date(
              Period.day(today.with(TemporalAdjusters.previous(day))),
              "weekday before publication");
      case "next" -> Reading.date(Period.day(next(today, day)), "weekday after publication");
      default -> near(today, day, tense);
    };
  }

  /** "Next Tuesday" is of the week after this one, unless that is more than a week away. */
  private static LocalDate next(LocalDate today, DayOfWeek day) {
    LocalDate coming = today.with(TemporalAdjusters.next(day));
    boolean thisWeek = Period.around(coming, Grain.WEEK).equals(Period.around(today, Grain.WEEK));
    return thisWeek && coming.toEpochDay() - today.toEpochDay() < 3 ? coming.plusWeeks(1) : coming;
  }

  private static Reading near(LocalDate today, DayOfWeek day, Tense tense) {
    if (today.getDayOfWeek() == day) {
      return Reading.date(Period.day(today), "weekday of publication");
    }
    return tense == Tense.FUTURE
        ? Reading.date(
            Period.day(today.with(TemporalAdjusters.next(day))), "weekday after publication")
        : Reading.date(
            Period.day(today.with(TemporalAdjusters.previous(day))), "weekday before publication");
  }

  /** A day some days from publication: yesterday, tomorrow. */
  Reading deictic(int days) {
    return reference
        .published()
        .filter(day -> !reference.isNarrative())
        .map(day -> Reading.date(Period.day(day.plusDays(days)), FROM_PUBLICATION))
        .orElseGet(
            () ->
                Reading.unknown(
                    Kind.DATE, days == 0 ? "PRESENT_REF" : "XXXX-XX-XX", Reference.NO_PUBLICATION));
  }

  /** The week, month, year … of publication, or so many after it. */
  Reading period(Grain grain, int by) {
    if (reference.isNarrative() && reference.last().isPresent()) {
      return fromText(grain, by);
    }
    return reference
        .published()
        .map(day -> Reading.date(Period.around(day, grain).shift(by), FROM_PUBLICATION))
        .orElseGet(() -> Reading.unknown(Kind.DATE, open(grain), Reference.NO_PUBLICATION));
  }

  /** "Last October", "next spring". */
  Reading named(Fields fields, int by) {
    Optional<LocalDate> base =
        reference.isNarrative() ? reference.last().map(Period::from) : reference.published();
    if (base.isEmpty()) {
      return Reading.unknown(Kind.DATE, fields.valueWithoutYear(), Reference.NO_PUBLICATION);
    }
    LocalDate today = base.get();
    int year = today.getYear();
    Period same = fields.in(isoToYear(year)).orElse(Period.year(year));
    int shift = 0;
    if (by < 0 && !same.to().isBefore(today)) {
      shift = -1;
    } else if (by > 0 && !same.from().isAfter(today)) {
      shift = 1;
    }
    Period found = fields.in(isoToYear(year + shift)).orElse(same);
    return Reading.date(found, reference.isNarrative() ? origin() : FROM_PUBLICATION);
  }

  /** "October last year". */
  Reading inYear(Fields fields, int by) {
    return reference
        .published()
        .flatMap(day -> fields.in(day.getYear() + by))
        .map(found -> Reading.date(found, FROM_PUBLICATION))
        .orElseGet(
            () -> Reading.unknown(Kind.DATE, fields.valueWithoutYear(), Reference.NO_PUBLICATION));
  }

  /** "The same day", "the following year": counted from the date told before. */
  Reading fromText(Grain grain, int by) {
    Optional<Period> anchor = reference.last();
    if (anchor.isEmpty() || isFiner(grain, anchor.get().grain())) {
      return Reading.unknown(Kind.DATE, open(grain), Reference.NO_TEXT_DATE);
    }
    return Reading.date(Period.around(anchor.get().from(), grain).shift(by), origin());
  }

  /**
   * So many units from publication or from the date told before.
   *
   * @param amount how many; not a number when the words leave it open
   */
  Reading shift(Grain unit, double amount, int sign, boolean fromText) {
    Optional<Period> anchor =
        fromText || reference.isNarrative()
            ? reference.last()
            : reference.published().map(Period::day);
    String why = fromText ? Reference.NO_TEXT_DATE : Reference.NO_PUBLICATION;
    if (unit.isBelowDay()) {
      return Reading.unknown(Kind.TIME, "XXXX-XX-XXTXX:XX", "a time of day, not a date");
    }
    if (Double.isNaN(amount) || amount > 2000 || anchor.isEmpty()) {
      String value = anchor.isEmpty() ? open(unit) : sign < 0 ? "PAST_REF" : "FUTURE_REF";
      return Reading.unknown(
          Kind.DATE,
          value,
          anchor.isEmpty() ? why : "the number of " + name(unit) + " is not told");
    }
    return shifted(anchor.get(), unit, sign * amount, fromText);
  }

  private Reading shifted(Period anchor, Grain unit, double by, boolean fromText) {
    if (isFiner(unit, anchor.grain())) {
      return Reading.unknown(Kind.DATE, open(unit), Reference.NO_TEXT_DATE);
    }
    long whole = (long) by;
    Period moved =
        by == whole
            ? Period.around(anchor.from(), unit).shift(whole)
            : Period.around(anchor.from().plusDays(Math.round(by * days(unit))), Grain.MONTH);
    return Reading.date(moved, fromText ? Reference.relativeTo(anchor) : FROM_PUBLICATION);
  }

  /** The day told before, or that of publication for "this morning". */
  Reading textDay(int by) {
    return fromText(Grain.DAY, by);
  }

  private String origin() {
    return reference.last().map(Reference::relativeTo).orElse(FROM_PUBLICATION);
  }

  static DateClaim span(LocalDate one, LocalDate other, String origin) {
    boolean ordered = !one.isAfter(other);
    return new DateClaim(ordered ? one : other, ordered ? other : one, Precision.RANGE, origin);
  }

  private static int isoToYear(int iso) {
    return iso > 0 ? iso : iso - 1;
  }

  private static boolean isFiner(Grain unit, Grain anchor) {
    return unit.compareTo(anchor) < 0;
  }

  static int days(Grain unit) {
    return switch (unit) {
      case WEEK, WEEKEND -> 7;
      case MONTH -> 30;
      case QUARTER, SEASON -> 91;
      case HALF -> 182;
      case YEAR -> 365;
      case DECADE -> 3652;
      case CENTURY -> 36524;
      default -> 1;
    };
  }

  /** The TIMEX3 value of a period whose place in the calendar is open. */
  static String open(Grain grain) {
    return switch (grain) {
      case MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      case DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON, HALF, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  private static String name(Grain unit) {
    return unit.name().toLowerCase(Locale.ROOT) + "s";
  }
}
