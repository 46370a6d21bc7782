package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Difference;
import org.demarche.model.Ids;

/**
 * Finds numbers that reports of one story give differently for one thing: the same noun and unit in
 * sentences about the same, values that cannot both be true.
 */
final class NumberDifferences {
  private static final String BY = "numbers 1";
  private static final int LEAST_SHARED = 3;
  private static final double LEAST_OVERLAP = 0.4;
  private static final int MOST_DAYS = 5;
  private static final int MOST_OF_A_KIND = 200;
  private static final double LEAST_VALUE = 3;
  private static final double FARTHEST = 4;
  private static final double SMALL = 10;
  private static final double OVERLAP_OF_SMALL = 0.6;
  private static final Set<String> UNCOUNTED =
      Set.of(
          "year", "month", "week", "day", "hour", "minute", "percent", "time", "point", "people");

  private final Neighbourhood reports;

  NumberDifferences(Neighbourhood reports) {
    this.reports = reports;
  }

  /** Two numbers in conflict, and how alike their sentences are. */
  private record Conflict(NumberTold one, NumberTold other, double likeness) {}

  List<Difference> find(List<NumberTold> numbers) {
    Map<String, List<NumberTold>> kinds = new TreeMap<>();
    for (NumberTold number : numbers) {
      String of = number.quantity().of();
      String unit = number.quantity().unit();
      boolean counted = !of.isEmpty() && !(unit.isEmpty() && UNCOUNTED.contains(of));
      if (counted && number.quantity().value().doubleValue() >= LEAST_VALUE) {
        String kind = reports.story(number.evidence().report()) + '\t' + unit + '\t' + of;
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(number);
      }
    }
    List<Difference> differences = new ArrayList<>();
    kinds.values().stream()
        .filter(kind -> kind.size() <= MOST_OF_A_KIND)
        .forEach(kind -> differences.addAll(conflicts(kind)));
    return differences;
  }

  private List<Difference> conflicts(List<NumberTold> kind) {
    kind.sort(Comparator.comparing(NumberTold::evidence));
    Map<String, Conflict> best = new TreeMap<>();
    for (int i = 0; i < kind.size(); i++) {
      for (int j = i + 1; j < kind.size(); j++) {
        NumberTold one = kind.get(i);
        NumberTold other = kind.get(j);
        double likeness = likeness(one, other);
        if (likeness > 0 && !tellsBoth(one, other, kind)) {
          Set<String> values = new TreeSet<>(List.of(value(one), value(other)));
          Conflict conflict = new Conflict(one, other, likeness);
          best.merge(values.toString(), conflict, (a, b) -> b.likeness() > a.likeness() ? b : a);
        }
      }
    }
    return best.values().stream().map(conflict -> difference(conflict, kind)).toList();
  }

  /** How alike two sentences with conflicting numbers are; 0 where there is no conflict. */
  private double likeness(NumberTold one, NumberTold other) {
    String report = one.evidence().report();
    String otherReport = other.evidence().report();
    double value = one.quantity().value().doubleValue();
    double otherValue = other.quantity().value().doubleValue();
    if (reports.isOneOrigin(report, otherReport)
        || reports.days(report, otherReport) > MOST_DAYS
        || Math.max(value, otherValue) > FARTHEST * Math.min(value, otherValue)
        || Compatibility.holds(one.quantity(), other.quantity())) {
      return 0;
    }
    Set<String> about = without(one);
    Set<String> otherAbout = without(other);
    int shared = Words.shared(about, otherAbout);
    double overlap = (double) shared / Math.max(1, Math.min(about.size(), otherAbout.size()));
    double least = Math.max(value, otherValue) < SMALL ? OVERLAP_OF_SMALL : LEAST_OVERLAP;
    boolean added = isAdded(one) || isAdded(other);
    return !added && shared >= LEAST_SHARED && overlap >= least ? overlap : 0;
  }

  /** "A and five others": the number leaves out what is named before it. */
  private boolean isAdded(NumberTold number) {
    String text = reports.report(number.evidence().report()).text();
    String before =
        text.substring(
                Math.max(0, number.evidence().span().begin() - 8), number.evidence().span().begin())
            .stripTrailing();
    return before.endsWith(" and") || before.endsWith(" plus");
  }

  private static Set<String> without(NumberTold number) {
    Set<String> about = new TreeSet<>(number.about());
    about.remove(Words.stem(number.quantity().of()));
    return about;
  }

  /** Whether a report of either tells the other's number too: then they count different things. */
  private static boolean tellsBoth(NumberTold one, NumberTold other, List<NumberTold> kind) {
    return kind.stream()
        .anyMatch(
            number ->
                number.evidence().report().equals(one.evidence().report())
                        && Compatibility.holds(number.quantity(), other.quantity())
                    || number.evidence().report().equals(other.evidence().report())
                        && Compatibility.holds(number.quantity(), one.quantity()));
  }

  private Difference difference(Conflict conflict, List<NumberTold> kind) {
    NumberTold one = conflict.one();
    NumberTold other = conflict.other();
    List<Difference.Side> sides = List.of(side(one, kind), side(other, kind));
    String unit = one.quantity().unit();
    return new Difference(
        Ids.of("difference", "number", one.evidence(), other.evidence()),
        reports.story(one.evidence().report()),
        Difference.Kind.NUMBER,
        unit.isEmpty() ? one.quantity().of() : one.quantity().of() + " (" + unit + ")",
        sides,
        Math.min(0.95, 0.4 + 0.5 * conflict.likeness()),
        BY);
  }

  private static Difference.Side side(NumberTold told, List<NumberTold> kind) {
    Set<String> same = new LinkedHashSet<>();
    kind.stream()
        .filter(n -> n.quantity().value().compareTo(told.quantity().value()) == 0)
        .filter(n -> Words.shared(n.about(), told.about()) >= LEAST_SHARED)
        .forEach(n -> same.add(n.evidence().report()));
    same.add(told.evidence().report());
    return new Difference.Side(same.stream().sorted().toList(), told.evidence(), value(told));
  }

  private static String value(NumberTold number) {
    String modifier = number.quantity().modifier();
    String value = number.quantity().value().toPlainString();
    return modifier.isEmpty() ? value : modifier + ' ' + value;
  }
}
