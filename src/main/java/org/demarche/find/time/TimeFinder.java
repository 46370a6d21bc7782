package org.demarche.find.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;

/**
 * Finds the words of a report that tell a time, with their TIMEX3 types and values (TimeML 1.2.1)
 * and the days they mean.
 *
 * <p>The two ends of a range are two expressions, as TIMEX3 has it, and both mean all its days.
 */
public final class TimeFinder {
  /** How many full years far from publication make a text a narrative of another time. */
  private static final int MANY_YEARS = 8;

  /** How many are enough where nothing tells of days near publication. */
  private static final int SOME_YEARS = 4;

  private static final int FAR = 2;

  private final Matcher matcher;
  private final Guards guards;

  private TimeFinder(Matcher matcher, Guards guards) {
    this.matcher = matcher;
    this.guards = guards;
  }

  /** A finder with the grammar of this package; it may be used by many threads. */
  public static TimeFinder load() {
    return new TimeFinder(new Matcher(Lexicon.load(), Grammar.load()), Guards.load());
  }

  /** The time expressions of a report, sorted by their place, not overlapping. */
  public List<TimeExpression> find(Report report, ParsedText text) {
    List<Item> items = Lexer.read(report.text());
    List<TimeExpression> found = new ArrayList<>();
    for (Resolver.Understood one : understand(report, text, items)) {
      Span span = one.part().span(items);
      Reading reading = one.reading();
      found.add(
          new TimeExpression(report.id(), span, reading.kind(), reading.value(), reading.date()));
    }
    return List.copyOf(found);
  }

  List<Resolver.Understood> understand(Report report, ParsedText text, List<Item> items) {
    List<Match> matches = matcher.match(items, guards);
    Reference reference = new Reference(report.published(), isNarrative(report, matches));
    List<Resolver.Understood> found = new Resolver(text, items, reference).resolve(matches);
    return new Bounds(items, reference).apply(found);
  }

  /** Whether a text tells of years far from its publication, as a history does. */
  private static boolean isNarrative(Report report, List<Match> matches) {
    Optional<LocalDate> published = report.published().findDay();
    int far = 0;
    int near = 0;
    for (Match match : matches) {
      String name = match.rule().action().name();
      String year = match.parts().get(0).get("YEAR");
      if (match.parts().get(0).get("ERA").equals("BC")) {
        far++;
      } else if (name.equals("deictic") || name.equals("weekday") || name.equals("window")) {
        near += 2;
      } else if (!year.isEmpty() && published.isPresent()) {
        boolean close = Math.abs(Integer.parseInt(year) - published.get().getYear()) < FAR;
        near += close ? 1 : 0;
        far += close ? 0 : 1;
      }
    }
    return far >= SOME_YEARS && near == 0 || far >= MANY_YEARS && far > 2 * near;
  }
}
