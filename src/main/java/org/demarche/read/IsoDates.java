package org.demarche.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;

/** Which day, month or year does an ISO 8601 date or date-time name, as it is written? */
final class IsoDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"
              + "(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
              + "\\s?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{2,6}Z?)?");

  private IsoDates() {}

  /** The date as written: a zone is not applied, for the reader saw this date. */
  static Optional<DateClaim> find(String written, String origin) {
    String date = written.strip();
    if (date.length() > 40) {
      return Optional.empty();
    }
    Matcher matcher = ISO.matcher(date);
    if (!matcher.matches()) {
      matcher = COMPACT.matcher(date);
      if (!matcher.matches()) {
        return Optional.empty();
      }
    }
    if (matcher.group(3) == null && date.length() > 7) {
      return Optional.empty();
    }
    return of(matcher.group(1), matcher.group(2), matcher.group(3), origin);
  }

  private static Optional<DateClaim> of(String year, String month, String day, String origin) {
    try {
      int y = Integer.parseInt(year);
      if (day != null) {
        LocalDate date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        return Optional.of(DateClaim.day(date, origin));
      }
      if (month != null) {
        return Optional.of(month(YearMonth.of(y, Integer.parseInt(month)), origin));
      }
      return Optional.of(
          new DateClaim(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR, origin));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DateClaim month(YearMonth month, String origin) {
    return new DateClaim(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, origin);
  }
}
