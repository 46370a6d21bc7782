package org.demarche.read;

import org.demarche.model.DateClaim;

/**
 * What the user says of every report whose file does not say it.
 *
 * @param published "2022-01-26", "2022-01" or "2022"; empty when not given
 * @param outlet the outlet's name; empty when not given
 */
public record Defaults(String published, String outlet) {
  /** Nothing is given. */
  public static final Defaults NONE = new Defaults("", "");

  /**
   * @throws IllegalArgumentException when {@code published} is neither empty nor a date
   */
  public Defaults {
    published = published.strip();
    outlet = outlet.strip();
    if (!published.isEmpty() && IsoDates.find(published, "given").isEmpty()) {
      throw new IllegalArgumentException(
          "not a date: '" + published + "'; give it as 2022-01-26, 2022-01 or 2022");
    }
  }

  DateClaim date() {
    return IsoDates.find(published, "given").orElse(DateClaim.unknown("no date told"));
  }
}
