package org.demarche.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How many of what.
 *
 * @param span the words that tell it
 * @param value the number
 * @param unit "percent", "dollars", "kilometres" …, or empty
 * @param of the head noun counted, as lemma: "troop", or empty
 * @param modifier "more than", "estimated", "up to" …, or empty
 */
public record Quantity(Span span, BigDecimal value, String unit, String of, String modifier) {
  public Quantity {
    Objects.requireNonNull(span);
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(of);
    Objects.requireNonNull(modifier);
  }
}
