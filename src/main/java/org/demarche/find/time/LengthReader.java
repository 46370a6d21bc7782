package org.demarche.find.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.TimeExpression.Kind;

/** Reads how long something lasts and how often it comes. */
final class LengthReader {
  private final Reference reference;

  LengthReader(Reference reference) {
    this.reference = reference;
  }

  /** The number of units told; not a number where it is left open. */
  static double amount(Match.Part part, List<Item> items) {
    String number = part.get("NUM");
    if (number.equals("X")) {
      return Double.NaN;
    }
    double times = part.get("UNIT").equals("F") ? 2 : 1;
    if (number.isEmpty()) {
      boolean bare = part.has("UNITS") && !part.has("UNIT");
      return bare || isPlural(part, items) ? Double.NaN : times;
    }
    return number.length() > 9 ? Double.NaN : times * Double.parseDouble(number);
  }

  /** "A months-long siege" tells no number. */
  private static boolean isPlural(Match.Part part, List<Item> items) {
    for (int i = part.begin(); i < Math.min(part.end(), items.size()); i++) {
      String word = items.get(i).low();
      if (word.equals("months")
          || word.equals("years")
          || word.equals("weeks")
          || word.equals("days")) {
        return true;
      }
    }
    return false;
  }

  /** A week of a month that is told: the first or last seven days, or those between. */
  Reading weekOf(Reading month, String which) {
    String value = value(Grain.WEEK, 1);
    if (!month.date().isKnown()) {
      return Reading.unknown(Kind.DURATION, value, month.date().origin());
    }
    LocalDate end = month.date().to();
    LocalDate first = month.date().from();
    LocalDate from =
        switch (which) {
          case "first" -> first;
          case "second" -> first.plusDays(7);
          case "third" -> first.plusDays(14);
          case "fourth" -> first.plusDays(21);
          default -> end.minusDays(6);
        };
    DateClaim claim = RelativeReader.span(from, from.plusDays(6), month.date().origin());
    return new Reading(Kind.DURATION, value, claim, month.told(), month.full());
  }

  static Grain unit(Match.Part part) {
    return Grain.ofUnit(part.has("UNIT") ? part.get("UNIT") : part.get("UNITS"));
  }

  /** "P3Y", "PT30M", "PXD". */
  static String value(Grain unit, double amount) {
    String start = unit.isBelowDay() ? "PT" : "P";
    if (Double.isNaN(amount)) {
      return start + "X" + unit.letter();
    }
    if (amount == 0.5 && unit == Grain.HOUR) {
      return "PT30M";
    }
    if (amount == 0.5 && unit == Grain.YEAR) {
      return "P6M";
    }
    return start + BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString() + unit.letter();
  }

  static Reading duration(Grain unit, double amount) {
    return Reading.unknown(Kind.DURATION, value(unit, amount), "a length of time, not a date");
  }

  /** "The past three years", "the coming days": a length that ends or begins at publication. */
  Reading window(Grain unit, double amount, int direction) {
    String value = value(unit, amount);
    Optional<LocalDate> published = reference.published().filter(day -> !reference.isNarrative());
    if (direction == 0 || published.isEmpty() || unit.isBelowDay()) {
      return Reading.unknown(Kind.DURATION, value, "a length of time, not a date");
    }
    LocalDate today = published.get();
    String side = direction < 0 ? "before" : "after";
    if (Double.isNaN(amount) || amount > 2000) {
      return Reading.unknown(Kind.DURATION, value, "some time " + side + " publication");
    }
    LocalDate other = today.plusDays(Math.round(direction * amount * RelativeReader.days(unit)));
    DateClaim claim =
        RelativeReader.span(today, other, "relative to publication, the time " + side + " it");
    return new Reading(Kind.DURATION, value, claim, List.of(), false);
  }

  /** "Every week", "daily". */
  static Reading set(Match.Part part, boolean each) {
    return Reading.unknown(Kind.SET, setValue(part, each), "comes again and again");
  }

  private static String setValue(Match.Part part, boolean each) {
    if (part.has("SETWORD")) {
      return part.get("SETWORD");
    }
    if (part.has("WEEKDAY")) {
      return "XXXX-WXX-" + part.get("WEEKDAY");
    }
    if (part.has("MONTH") || part.has("SEASON")) {
      Fields fields = Fields.of(part);
      return fields.valueWithoutYear();
    }
    if (part.has("DAYTIME")) {
      return "XXXX-XX-XXT" + CalendarReader.daytime(part.get("DAYTIME"));
    }
    Grain unit = unit(part);
    return each && !part.has("NUM")
        ? RelativeReader.open(unit)
        : value(unit, amount(part, List.of()));
  }
}
