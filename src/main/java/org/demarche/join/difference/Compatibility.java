package org.demarche.join.difference;

import java.util.Locale;
import org.demarche.model.Quantity;

/**
 * Whether two numbers can both be true of one thing: "more than 100,000" and "an estimated 100,000"
 * can, "70,000" cannot beside the first.
 */
final class Compatibility {
  private static final double ROUNDING = 0.05;
  private static final double ESTIMATE = 0.2;

  private Compatibility() {}

  static boolean holds(Quantity one, Quantity other) {
    return within(one, other) && within(other, one);
  }

  /** Whether the second value lies where the first says. */
  private static boolean within(Quantity said, Quantity told) {
    double bound = said.value().doubleValue();
    double value = told.value().doubleValue();
    String modifier = said.modifier().toLowerCase(Locale.ROOT);
    double slack = isRough(said) || isRough(told) ? ESTIMATE : ROUNDING;
    boolean near = Math.abs(value - bound) <= slack * Math.max(Math.abs(value), Math.abs(bound));
    if (isFloor(modifier)) {
      return near || value >= bound || isCeiling(told.modifier().toLowerCase(Locale.ROOT));
    }
    if (isCeiling(modifier)) {
      return near || value <= bound;
    }
    String otherModifier = told.modifier().toLowerCase(Locale.ROOT);
    return near
        || isFloor(otherModifier) && bound >= value
        || isCeiling(otherModifier) && bound <= value;
  }

  private static boolean isFloor(String modifier) {
    return contains(modifier, "more", "over", "least", "exceed", "above", "upward", "plus");
  }

  private static boolean isCeiling(String modifier) {
    return contains(modifier, "up to", "fewer", "less", "under", "most", "below", "maximum")
        && !modifier.contains("almost");
  }

  private static boolean isRough(Quantity quantity) {
    return contains(
        quantity.modifier().toLowerCase(Locale.ROOT),
        "about",
        "around",
        "estimat",
        "some",
        "rough",
        "nearly",
        "almost",
        "approx",
        "close",
        "more",
        "over",
        "or so");
  }

  private static boolean contains(String modifier, String... parts) {
    for (String part : parts) {
      if (modifier.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
