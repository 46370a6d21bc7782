package org.demarche.score;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Span;

/**
 * How well time expressions are found and valued, as TempEval-3 counts it (UzZaman et al. 2013):
 * relaxed is any overlap, each expression used once; a value is right when it is the gold value,
 * character by character, on a pair that overlaps.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param strict found with exactly the gold span
 * @param relaxed found with an overlapping span
 * @param valued found with an overlapping span and the gold value
 */
public record TimeScore(int gold, int found, int strict, int relaxed, int valued) {

  /** An expression and its TIMEX3 value. */
  public record Timex(Span span, String value) implements Comparable<Timex> {
    private static final Comparator<Timex> OUTER_FIRST =
        Comparator.<Timex>comparingInt(timex -> timex.span().begin())
            .thenComparingInt(timex -> -timex.span().end())
            .thenComparing(Timex::value);

    @Override
    public int compareTo(Timex other) {
      return OUTER_FIRST.compare(this, other);
    }
  }

  /** The score of one text. */
  public static TimeScore score(List<Timex> gold, List<Timex> found) {
    List<Timex> wanted = gold.stream().sorted().toList();
    Set<Integer> used = new HashSet<>();
    int strict = 0;
    int relaxed = 0;
    int valued = 0;
    int first = 0;
    for (Timex mine : found.stream().sorted().toList()) {
      while (first < wanted.size() && wanted.get(first).span().end() <= mine.span().begin()) {
        first++;
      }
      int match = best(wanted, first, mine, used);
      if (match >= 0) {
        used.add(match);
        Timex theirs = wanted.get(match);
        strict += theirs.span().equals(mine.span()) ? 1 : 0;
        relaxed++;
        valued += theirs.value().equals(mine.value()) ? 1 : 0;
      }
    }
    return new TimeScore(gold.size(), found.size(), strict, relaxed, valued);
  }

  private static int best(List<Timex> wanted, int first, Timex mine, Set<Integer> used) {
    int best = -1;
    for (int i = first; i < wanted.size(); i++) {
      Timex theirs = wanted.get(i);
      if (theirs.span().begin() >= mine.span().end()) {
        break;
      }
      boolean closer =
          best < 0
              || !wanted.get(best).span().equals(mine.span()) && theirs.span().equals(mine.span());
      if (closer && !used.contains(i) && theirs.span().overlaps(mine.span())) {
        best = i;
      }
    }
    return best;
  }

  /** The sum over texts. */
  public TimeScore plus(TimeScore other) {
    return new TimeScore(
        gold + other.gold,
        found + other.found,
        strict + other.strict,
        relaxed + other.relaxed,
        valued + other.valued);
  }

  public double strictF1() {
    return f1(strict);
  }

  public double relaxedF1() {
    return f1(relaxed);
  }

  public double valueF1() {
    return f1(valued);
  }

  public double precision() {
    return found == 0 ? 0 : (double) relaxed / found;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) relaxed / gold;
  }

  /** The share of right values among the expressions found. */
  public double valueAccuracy() {
    return relaxed == 0 ? 0 : (double) valued / relaxed;
  }

  private double f1(int right) {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}
