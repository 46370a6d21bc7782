package org.demarche.find.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.TimeExpression.Kind;

/**
 * What an expression can be counted from: the publication date and the dates told before it.
 *
 * <p>Lives for one report and moves through it with the reader.
 */
final class Reference {
  static final String NO_PUBLICATION = "counted from publication, whose date is unknown";
  static final String NO_TEXT_DATE = "counted from a day the text does not date";
  static final String NO_YEAR = "no year told and the publication date is unknown";

  private static final int NEARLY_A_YEAR = 300;
  private static final int SOON = 45;

  private final Optional<LocalDate> published;
  private final boolean narrative;
  private final List<Period> told = new ArrayList<>();
  private int toldInSentence = -1;
  private boolean toldInFull;

  Reference(DateClaim published, boolean narrative) {
    this.published = published.findDay();
    this.narrative = narrative;
  }

  Optional<LocalDate> published() {
    return published;
  }

  boolean isNarrative() {
    return narrative || published.isEmpty();
  }

  void tell(Reading reading, int sentence) {
    if (reading.told().isEmpty()) {
      return;
    }
    told.add(reading.told().get(0));
    if (told.size() > 2) {
      told.remove(0);
    }
    toldInSentence = sentence;
    toldInFull = reading.full();
  }

  /** Whether the date told last stands in a sentence. */
  boolean toldIn(int sentence) {
    return toldInSentence == sentence;
  }

  /** The period told last. */
  Optional<Period> last() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
  }

  /** Whether words without a year go with a date told in the text rather than with publication. */
  boolean followsText(int sentence) {
    if (told.isEmpty()) {
      return false;
    }
    if (isNarrative()) {
      return true;
    }
    int years = published.get().getYear() - last().get().from().getYear();
    return toldInFull
        && (toldInSentence == sentence && years > 0 || toldInSentence == sentence - 1 && years > 1);
  }

  /** The reading of a date that names no year. */
  Reading withoutYear(Fields fields, Tense tense, int sentence) {
    if (followsText(sentence)) {
      Period anchor = last().get();
      Optional<Period> found = fields.in(yearNear(fields, anchor));
      if (found.isPresent()) {
        return Reading.date(found.get(), relativeTo(anchor));
      }
    }
    return published
        .flatMap(day -> nearPublication(fields, tense, day))
        .map(period -> Reading.date(period, "without a year; the one nearest to publication"))
        .orElseGet(() -> Reading.unknown(Kind.DATE, fields.valueWithoutYear(), NO_YEAR));
  }

  static String relativeTo(Period anchor) {
    return "relative to " + anchor.value() + " in the text";
  }

  private static int yearNear(Fields fields, Period anchor) {
    int iso = anchor.from().getYear();
    return iso > 0 ? iso : iso - 1;
  }

  private static Optional<Period> nearPublication(Fields fields, Tense tense, LocalDate day) {
    List<Period> candidates = new ArrayList<>();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      fields.in(year).ifPresent(candidates::add);
    }
    List<Period> fitting = candidates.stream().filter(period -> fits(fields, period)).toList();
    return choose(fitting.isEmpty() ? candidates : fitting, tense, day);
  }

  private static boolean fits(Fields fields, Period period) {
    return fields.weekday() == 0
        || fields.day() == 0
        || period.from().getDayOfWeek() == DayOfWeek.of(fields.weekday());
  }

  private static Optional<Period> choose(List<Period> sorted, Tense tense, LocalDate day) {
    Optional<Period> past = Optional.empty();
    Optional<Period> coming = Optional.empty();
    for (Period period : sorted) {
      if (!period.from().isAfter(day)) {
        past = Optional.of(period);
      }
      if (coming.isEmpty() && !period.to().isBefore(day)) {
        coming = Optional.of(period);
      }
    }
    if (past.isEmpty() || coming.isEmpty()) {
      return past.isEmpty() ? coming : past;
    }
    long ago = Math.max(0, day.toEpochDay() - past.get().to().toEpochDay());
    long ahead = Math.max(0, coming.get().from().toEpochDay() - day.toEpochDay());
    boolean back =
        switch (tense) {
          case PAST -> ago < NEARLY_A_YEAR || ahead > SOON;
          case FUTURE -> ahead > NEARLY_A_YEAR && ago < SOON;
          default -> ago <= ahead;
        };
    return back ? past : coming;
  }
}
