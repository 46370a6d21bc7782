package org.demarche.model;

import java.util.Objects;

/**
 * Words that tell a time.
 *
 * @param report the report's id
 * @param span where
 * @param kind date, time, duration or set, as in TIMEX3
 * @param value the TIMEX3 value: "2022-01-26", "2022-W04", "P2D", "FUTURE_REF"; empty when unknown
 * @param date the days it means; unknown for durations, sets and vague expressions
 */
public record TimeExpression(String report, Span span, Kind kind, String value, DateClaim date) {

  /** The TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeExpression {
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    Objects.requireNonNull(date);
  }
}
