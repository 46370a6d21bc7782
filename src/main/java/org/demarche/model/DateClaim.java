package org.demarche.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was, as far as it is known, and why we believe it.
 *
 * @param from first day, or {@link LocalDate#MIN} when unknown
 * @param to last day, or {@link LocalDate#MAX} when unknown
 * @param precision how exactly it is known
 * @param origin the reason in words: "metadata", "visible date", "weekday before publication" …
 */
public record DateClaim(LocalDate from, LocalDate to, Precision precision, String origin) {
  public DateClaim {
    Objects.requireNonNull(precision);
    Objects.requireNonNull(origin);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("a date ends before it begins: " + from + " .. " + to);
    }
  }

  public static DateClaim day(LocalDate day, String origin) {
    return new DateClaim(day, day, Precision.DAY, origin);
  }

  /** A date nobody told; {@code origin} says what was looked at. */
  public static DateClaim unknown(String origin) {
    return new DateClaim(LocalDate.MIN, LocalDate.MAX, Precision.UNKNOWN, origin);
  }

  public boolean isKnown() {
    return precision != Precision.UNKNOWN;
  }

  /** The day, where exactly one day is claimed. */
  public Optional<LocalDate> findDay() {
    return precision == Precision.DAY ? Optional.of(from) : Optional.empty();
  }
}
