package org.demarche.find.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.TimeExpression.Kind;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;

/** Gives matches their meaning, one after the other through a report. */
final class Resolver {
  /**
   * An expression understood.
   *
   * @param match the match it came from
   * @param part which of its expressions
   * @param reading what it means
   */
  record Understood(Match match, Match.Part part, Reading reading) {}

  private final ParsedText text;
  private final List<Item> items;
  private final Reference reference;
  private final CalendarReader calendar;
  private final RelativeReader relative;
  private final LengthReader lengths;

  Resolver(ParsedText text, List<Item> items, Reference reference) {
    this.text = text;
    this.items = items;
    this.reference = reference;
    this.calendar = new CalendarReader(reference);
    this.relative = new RelativeReader(reference);
    this.lengths = new LengthReader(reference);
  }

  List<Understood> resolve(List<Match> matches) {
    List<Understood> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : match;
      for (Match.Part part : match.parts()) {
        int sentence = sentence(part);
        read(match, part, next, sentence)
            .ifPresent(
                reading -> {
                  found.add(new Understood(match, part, reading));
                  reference.tell(reading, sentence);
                });
      }
    }
    return found;
  }

  private int sentence(Match.Part part) {
    return text.findSentenceAt(items.get(part.begin()).begin()).map(Sentence::index).orElse(-2);
  }

  private Tense tense(Match.Part part) {
    if (part.begin() > 0) {
      String before = items.get(part.begin() - 1).low();
      if (before.equals("by") || before.equals("until") || before.equals("till")) {
        Tense around = Tense.around(text, part.span(items));
        return around == Tense.PAST ? Tense.NONE : Tense.FUTURE;
      }
    }
    return Tense.around(text, part.span(items));
  }

  private Optional<Reading> read(Match match, Match.Part part, Match next, int sentence) {
    Rule.Action action = match.rule().action();
    return switch (action.name()) {
      case "calendar" -> calendar(match, part, action, sentence);
      case "numeric" -> CalendarReader.numeric(part.get("NUMDATE"));
      case "fixed" -> CalendarReader.numeric(action.argument(0));
      case "century" ->
          calendar.century(Integer.parseInt(part.get("ORD")), part.get("ERA"), part.get("PART"));
      case "holiday" -> holiday(part, sentence);
      case "clock" -> clock(part, sentence);
      case "weekday" ->
          Optional.of(
              timed(
                  relative.weekday(
                      number(part, part.has("WEEKDAY") ? "WEEKDAY" : "WDAY"),
                      action.argument(0),
                      tense(part)),
                  part.get("DAYTIME")));
      case "deictic" -> Optional.of(deictic(part, action));
      case "text-day" ->
          Optional.of(timed(relative.textDay(number(part, "TREL")), part.get("DAYTIME")));
      case "period" -> Optional.of(period(part));
      case "week-of" -> weekOf(part, sentence);
      case "week-in-month" -> weekInMonth(part, sentence);
      case "text-period" -> Optional.of(textPeriod(part));
      case "shift" -> Optional.of(shift(match, part, next, action));
      default -> Optional.of(length(part, action));
    };
  }

  private Optional<Reading> calendar(
      Match match, Match.Part part, Rule.Action action, int sentence) {
    Fields fields = Fields.of(part);
    List<Match.Part> parts = match.parts();
    int at = parts.indexOf(part);
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (i != at) {
        fields = fields.completedBy(Fields.of(parts.get(i)));
      }
    }
    if (action.argument(0).equals("that-year") || part.arcs().isEmpty()) {
      Optional<Period> anchor = reference.last();
      if (anchor.isPresent()) {
        int iso = anchor.get().from().getYear();
        return fields
            .in(iso > 0 ? iso : iso - 1)
            .map(period -> Reading.date(period, Reference.relativeTo(anchor.get())));
      }
    }
    boolean complete = fields.hasYear();
    Fields sure = fields;
    return calendar.calendar(sure, complete ? Tense.NONE : tense(part), sentence);
  }

  private Optional<Reading> holiday(Match.Part part, int sentence) {
    int year = part.has("YEAR") ? number(part, "YEAR") : 0;
    return calendar
        .holiday(part.get("HOLIDAY"), year, tense(part), sentence)
        .map(day -> timed(day, part.get("DAYTIME")));
  }

  private Optional<Reading> clock(Match.Part part, int sentence) {
    Optional<String> time = ClockTime.find(part, items);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = Fields.of(part);
    if (fields.month() != 0) {
      return calendar
          .calendar(fields, tense(part), sentence)
          .map(reading -> reading.at(time.get()));
    }
    boolean sameSentence = reference.toldIn(sentence);
    Optional<Period> day = reference.last().filter(period -> period.grain() == Grain.DAY);
    if (day.isEmpty() || !sameSentence && !reference.isNarrative()) {
      return Optional.of(
          Reading.unknown(Kind.TIME, "XXXX-XX-XXT" + time.get(), "a time without a day"));
    }
    return Optional.of(Reading.date(day.get(), Reference.relativeTo(day.get())).at(time.get()));
  }

  private Reading deictic(Match.Part part, Rule.Action action) {
    String by = action.argument(0).isEmpty() ? part.get("DEICTIC") : action.argument(0);
    String time = action.argument(1).isEmpty() ? part.get("DAYTIME") : action.argument(1);
    return timed(relative.deictic(Integer.parseInt(by)), time);
  }

  private static Reading timed(Reading reading, String daytime) {
    return daytime.isEmpty() ? reading : reading.at(CalendarReader.daytime(daytime));
  }

  private Reading period(Match.Part part) {
    int by = part.has("REL") ? number(part, "REL") : part.has("TREL") ? number(part, "TREL") : 0;
    String third = part.get("PART");
    if (part.has("MONTH") || part.has("SEASON")) {
      Fields fields = Fields.of(part);
      boolean ofYear = items.get(part.end() - 1).is("year");
      int years = ofYear ? yearWord(items.get(part.end() - 2).low()) : 0;
      Reading named = ofYear ? relative.inYear(fields, years) : relative.named(fields, by);
      return named.third(third);
    }
    Grain grain = Grain.ofUnit(part.get("UNIT"));
    boolean nextWithoutThe = grain == Grain.DAY;
    Reading reading = nextWithoutThe ? relative.fromText(grain, by) : relative.period(grain, by);
    return reading.third(items.get(part.end() - 1).is("end") ? "E" : third);
  }

  private static int yearWord(String word) {
    return switch (word) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private Reading textPeriod(Match.Part part) {
    Grain grain = Grain.ofUnit(part.get("UNIT"));
    String last = items.get(part.end() - 1).low();
    int by =
        switch (last) {
          case "before" -> -1;
          case "after", "following" -> 1;
          default -> part.has("TREL") ? number(part, "TREL") : 0;
        };
    return relative.fromText(grain, by).third(part.get("PART"));
  }

  private Optional<Reading> weekOf(Match.Part part, int sentence) {
    return calendar
        .calendar(Fields.of(part), tense(part), sentence)
        .map(
            day ->
                day.told().isEmpty()
                    ? Reading.unknown(Kind.DATE, "XXXX-WXX", day.date().origin())
                    : Reading.date(
                        Period.around(day.told().get(0).from(), Grain.WEEK), day.date().origin()));
  }

  private Optional<Reading> weekInMonth(Match.Part part, int sentence) {
    Item which =
        items.get(part.begin()).is("the") ? items.get(part.begin() + 1) : items.get(part.begin());
    return calendar
        .calendar(Fields.of(part), tense(part), sentence)
        .map(month -> lengths.weekOf(month, which.low()));
  }

  private Reading shift(Match match, Match.Part part, Match next, Rule.Action action) {
    int sign = Integer.parseInt(action.argument(0));
    Grain unit = LengthReader.unit(part);
    double amount = LengthReader.amount(part, items);
    if (!action.argument(1).equals("event")) {
      return relative.shift(unit, amount, sign, action.argument(1).equals("text"));
    }
    boolean dated =
        next != match
            && next.begin() - match.end() <= 1
            && (next.begin() == match.end() || items.get(match.end()).is("the"))
            && next.rule().action().name().equals("calendar");
    if (!dated) {
      String value = unit.isBelowDay() ? "XXXX-XX-XXTXX:XX" : RelativeReader.open(unit);
      return Reading.unknown(Kind.DATE, value, "counted from an event the words do not date");
    }
    Match.Part anchor = next.parts().get(0);
    Optional<Reading> day = calendar(next, anchor, next.rule().action(), sentence(anchor));
    day.ifPresent(reading -> reference.tell(reading, sentence(anchor)));
    return relative.shift(unit, amount, sign, true);
  }

  private Reading length(Match.Part part, Rule.Action action) {
    return switch (action.name()) {
      case "duration" -> {
        Item last = items.get(part.end() - 1);
        double more = last.is("half") ? 0.5 : 0;
        yield LengthReader.duration(
            LengthReader.unit(part), LengthReader.amount(part, items) + more);
      }
      case "window" -> {
        double amount = LengthReader.amount(part, items);
        yield lengths.window(LengthReader.unit(part), amount, number(part, "SPAN"));
      }
      case "adjective" -> Reading.unknown(Kind.DATE, part.get("ADJECTIVE"), "too vague for a date");
      case "any-day" ->
          Reading.unknown(
              Kind.TIME,
              "XXXX-XX-XXT" + CalendarReader.daytime(part.get("DAYTIME")),
              "a time without a day");
      case "set" -> LengthReader.set(part, action.argument(0).equals("each"));
      case "ref" -> Reading.unknown(Kind.DATE, action.argument(0), "too vague for a date");
      default ->
          throw new IllegalStateException("no such meaning of a time rule: " + action.name());
    };
  }

  private static int number(Match.Part part, String type) {
    return part.has(type) ? Integer.parseInt(part.get(type)) : 0;
  }
}
