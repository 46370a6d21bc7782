package org.demarche.find.time;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;
import org.demarche.model.TimeExpression.Kind;

/**
 * What an expression was understood to mean.
 *
 * @param kind date, time, duration or set
 * @param value the TIMEX3 value
 * @param date the days it means
 * @param told the period it tells, which later expressions may count from; none or one
 * @param full whether it names its year itself
 */
record Reading(Kind kind, String value, DateClaim date, List<Period> told, boolean full) {
  Reading {
    told = List.copyOf(told);
  }

  static Reading date(Period period, String origin) {
    DateClaim claim = new DateClaim(period.from(), period.to(), period.precision(), origin);
    return new Reading(Kind.DATE, period.value(), claim, List.of(period), false);
  }

  static Reading unknown(Kind kind, String value, String why) {
    return new Reading(kind, value, DateClaim.unknown(why), List.of(), false);
  }

  Reading written() {
    return new Reading(kind, value, date, told, true);
  }

  Reading withDate(DateClaim other) {
    return new Reading(kind, value, other, told, full);
  }

  Reading withValue(Kind other, String otherValue) {
    return new Reading(other, otherValue, date, told, full);
  }

  /** Narrowed to its early, middle or late third; the value stays, as TIMEX3 has it. */
  Reading third(String code) {
    if (code.isEmpty() || !date.isKnown() || date.from().equals(date.to())) {
      return this;
    }
    long days = date.to().toEpochDay() - date.from().toEpochDay() + 1;
    LocalDate first = date.from();
    LocalDate second = first.plusDays(days / 3);
    LocalDate third = first.plusDays(2 * days / 3);
    return withDate(
        switch (code) {
          case "S" -> new DateClaim(first, second.minusDays(1), Precision.RANGE, date.origin());
          case "M" -> new DateClaim(second, third.minusDays(1), Precision.RANGE, date.origin());
          default -> new DateClaim(third, date.to(), Precision.RANGE, date.origin());
        });
  }

  /** At a time of the day: "19:30", "MO". */
  Reading at(String time) {
    boolean day = value.length() >= 10 && value.charAt(value.length() - 3) == '-';
    return day || value.startsWith("XXXX-WXX-") ? withValue(Kind.TIME, value + "T" + time) : this;
  }
}
