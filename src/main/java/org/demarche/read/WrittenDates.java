package org.demarche.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DateClaim;

/**
 * Which day does a line name in full? "January 29th, 2022", "29 Jan 2022", "2022-01-29",
 * "29.01.2022"; a day without its year is none, nor is "3 years ago". Where both numbers could be
 * the month, nothing is claimed.
 */
final class WrittenDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s{0,3}" + DAY + ",?\\s{1,3}(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b" + DAY + "[\\s.-]{1,3}(?:of\\s)?" + MONTH + ",?[\\s-]{1,3}(\\d{4})\\b");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d-])");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?![\\d/-])");
  private static final Pattern IN_URL =
      Pattern.compile(
          "[/_-](20\\d{2}|19\\d{2})[/_-]?(\\d{2}|[a-z]{3})(?:[/_-]?(\\d{2}))?(?=[/_.?#-]|$)");

  private WrittenDates() {}

  /** The first day a line names. */
  static Optional<LocalDate> find(String line) {
    Matcher matcher = MONTH_FIRST.matcher(line);
    if (matcher.find()) {
      return of(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    matcher = DAY_FIRST.matcher(line);
    if (matcher.find()) {
      return of(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = YEAR_FIRST.matcher(line);
    if (matcher.find()) {
      return of(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }
    matcher = NUMBERS.matcher(line);
    return matcher.find()
        ? ofNumbers(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> ofNumbers(String first, String second, String year) {
    int left = Integer.parseInt(first);
    int right = Integer.parseInt(second);
    if (left > 12 || left == right) {
      return of(year, right, first);
    }
    return right > 12 ? of(year, left, second) : Optional.empty();
  }

  /** The day or month in an address: ".../2022/01/26/...", ".../2022/jan/26/...". */
  static Optional<DateClaim> findInUrl(String url) {
    int path = url.indexOf('/', url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
    if (path < 0 || url.length() > 2000) {
      return Optional.empty();
    }
    Matcher matcher = IN_URL.matcher(url.substring(path).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      boolean number = Character.isDigit(matcher.group(2).charAt(0));
      int month = number ? Integer.parseInt(matcher.group(2)) : month(matcher.group(2));
      Optional<DateClaim> claim =
          matcher.group(3) == null
              ? number ? ofMonth(matcher.group(1), month, matcher.group()) : Optional.empty()
              : of(matcher.group(1), month, matcher.group(3)).map(d -> DateClaim.day(d, "url"));
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  /** Only where slashes make year and month folders; other numbers may be anything. */
  private static Optional<DateClaim> ofMonth(String year, int month, String found) {
    boolean folders = found.startsWith("/" + year + "/");
    return folders && month >= 1 && month <= 12
        ? Optional.of(IsoDates.month(YearMonth.of(Integer.parseInt(year), month), "url"))
        : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> of(String year, int month, String day) {
    try {
      int y = Integer.parseInt(year);
      return y < 1850 || y > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
