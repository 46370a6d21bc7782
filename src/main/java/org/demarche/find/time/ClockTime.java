package org.demarche.find.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The time of a clock: "7 p.m." is 19:00. */
final class ClockTime {
  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  private ClockTime() {}

  static Optional<String> find(Match.Part part, List<Item> items) {
    switch (items.get(part.begin()).low()) {
      case "noon", "midday":
        return Optional.of("12:00");
      case "midnight":
        return Optional.of("24:00");
      default:
        return digits(part);
    }
  }

  private static Optional<String> digits(Match.Part part) {
    String written =
        part.has("CLOCK") ? part.get("CLOCK") : part.has("INT") ? part.get("INT") : part.get("NUM");
    String[] parts = written.split("[:.]");
    if (parts[0].length() > 2 || parts.length > 1 && parts[1].length() != 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    if (part.get("AMPM").equals("PM") && hour < NOON) {
      hour += NOON;
    } else if (part.get("AMPM").equals("AM") && hour == NOON) {
      hour = 0;
    }
    return hour <= LAST_HOUR && minute <= LAST_MINUTE
        ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute))
        : Optional.empty();
  }
}
