package org.demarche.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;

/**
 * How well do found attributions agree with those people marked?
 *
 * <p>Only letters and digits count. A content is <em>exact</em> when its set of them equals the
 * gold's; <em>soft</em> is one-to-one greedy matching at a Jaccard index of at least one half. The
 * kind of an attribution follows from the share of its letters and digits between quotation marks:
 * at least 95 % direct, none indirect, else mixed; recall counts the gold's kind, precision the
 * found one's. A source is right when it overlaps the gold's.
 */
public final class AttributionScore {
  /** What people and the program say about one text. */
  public record Pair(String text, List<Attribution> gold, List<Attribution> found) {
    public Pair {
      gold = List.copyOf(gold);
      found = List.copyOf(found);
    }
  }

  private static final double SOFT = 0.5;
  private static final double DIRECT = 0.95;
  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  private final String text;
  private final BitSet quoted = new BitSet();
  private final AttributionCounts counts = new AttributionCounts();

  private AttributionScore(String text) {
    this.text = text;
    for (Span span : QuotedRegions.of(text)) {
      quoted.set(span.begin(), span.end());
    }
  }

  /** The figures over all texts, with a 95 % interval from resampling texts. */
  public static AttributionFigures of(List<Pair> pairs) {
    List<AttributionCounts> each = new ArrayList<>();
    for (Pair pair : pairs) {
      each.add(new AttributionScore(pair.text()).count(pair));
    }
    AttributionCounts all = AttributionCounts.sum(each);
    List<Double> exact = new ArrayList<>();
    List<Double> soft = new ArrayList<>();
    Random dice = new Random(SEED);
    for (int i = 0; i < RESAMPLES && !each.isEmpty(); i++) {
      AttributionCounts drawn = new AttributionCounts();
      for (int k = 0; k < each.size(); k++) {
        drawn.add(each.get(dice.nextInt(each.size())));
      }
      exact.add(drawn.exact().f1());
      soft.add(drawn.soft().f1());
    }
    return AttributionFigures.of(all, interval(exact), interval(soft));
  }

  private static AttributionFigures.Interval interval(List<Double> values) {
    values.sort(Comparator.naturalOrder());
    int last = values.size() - 1;
    return last < 0
        ? new AttributionFigures.Interval(0, 0)
        : new AttributionFigures.Interval(
            values.get((int) Math.round(0.025 * last)), values.get((int) Math.round(0.975 * last)));
  }

  /** A digest of the texts and their annotation: the same data, in any order of files, the same. */
  public static String digest(List<Pair> pairs) {
    List<String> parts = new ArrayList<>();
    for (Pair pair : pairs) {
      StringBuilder part = new StringBuilder(Report.idOf(pair.text()));
      for (Attribution a : pair.gold()) {
        part.append(a.source()).append(a.cue()).append(a.content());
      }
      parts.add(Report.idOf(part.toString()));
    }
    parts.sort(Comparator.naturalOrder());
    return Report.idOf(String.join("\n", parts));
  }

  /** The kind of an attribution with this content, by the share between quotation marks. */
  public static StatementKind kindOf(String text, List<Span> content) {
    AttributionScore score = new AttributionScore(text);
    return score.kind(score.letters(content));
  }

  private AttributionCounts count(Pair pair) {
    List<BitSet> gold = pair.gold().stream().map(a -> letters(a.content())).toList();
    List<BitSet> found = pair.found().stream().map(a -> letters(a.content())).toList();
    gold.stream().filter(g -> !g.isEmpty()).forEach(g -> counts.gold(kind(g)));
    found.stream().filter(f -> !f.isEmpty()).forEach(f -> counts.found(kind(f)));
    match(pair, gold, found);
    countSpans(pair);
    countQuotations(pair, gold);
    return counts;
  }

  private record Match(double jaccard, int gold, int found) {}

  private void match(Pair pair, List<BitSet> gold, List<BitSet> found) {
    List<Match> matches = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double jaccard = jaccard(gold.get(g), found.get(f));
        if (jaccard >= SOFT) {
          matches.add(new Match(jaccard, g, f));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(m -> -m.jaccard()));
    Set<Integer> goldSeen = new HashSet<>();
    Set<Integer> foundSeen = new HashSet<>();
    for (Match m : matches) {
      if (!goldSeen.contains(m.gold()) && !foundSeen.contains(m.found())) {
        goldSeen.add(m.gold());
        foundSeen.add(m.found());
        StatementKind goldKind = kind(gold.get(m.gold()));
        counts.matched(goldKind, kind(found.get(m.found())), m.jaccard() == 1);
        BitSet wanted = letters(pair.gold().get(m.gold()).source());
        BitSet given = letters(pair.found().get(m.found()).source());
        if (!wanted.isEmpty()) {
          counts.source(goldKind, wanted.intersects(given), wanted.equals(given));
        }
      }
    }
  }

  private void countSpans(Pair pair) {
    Set<BitSet> goldSources = new HashSet<>();
    Set<BitSet> foundSources = new HashSet<>();
    Set<BitSet> goldCues = new HashSet<>();
    Set<BitSet> foundCues = new HashSet<>();
    pair.gold().forEach(a -> goldSources.add(letters(a.source())));
    pair.gold().forEach(a -> goldCues.add(letters(a.cue())));
    pair.found().forEach(a -> foundSources.add(letters(a.source())));
    pair.found().forEach(a -> foundCues.add(letters(a.cue())));
    counts.sourceSpans(withoutEmpty(goldSources), withoutEmpty(foundSources));
    counts.cueSpans(withoutEmpty(goldCues), withoutEmpty(foundCues));
  }

  private static Set<BitSet> withoutEmpty(Set<BitSet> sets) {
    sets.removeIf(BitSet::isEmpty);
    return sets;
  }

  /**
   * Credits each quoted region to the gold content that holds half of it, and asks whether a found
   * content over it has that source; where no gold content touches it, whether it was given one.
   */
  private void countQuotations(Pair pair, List<BitSet> gold) {
    for (Span region : QuotedRegions.of(text)) {
      BitSet letters = letters(List.of(region));
      int best = -1;
      boolean touched = false;
      for (int g = 0; g < gold.size(); g++) {
        int common = common(letters, gold.get(g));
        touched |= common > 0;
        best = common > 0 && 2 * common >= letters.cardinality() ? g : best;
      }
      if (!letters.isEmpty() && best >= 0) {
        BitSet wanted = letters(pair.gold().get(best).source());
        if (!wanted.isEmpty()) {
          counts.quotation(kind(gold.get(best)), wanted.intersects(creditedTo(pair, letters)));
        }
      } else if (!letters.isEmpty() && !touched) {
        counts.unattributed(!creditedTo(pair, letters).isEmpty());
      }
    }
  }

  private BitSet creditedTo(Pair pair, BitSet region) {
    BitSet sources = new BitSet();
    int most = 0;
    for (Attribution a : pair.found()) {
      int common = common(region, letters(a.content()));
      if (common > most) {
        most = common;
        sources = letters(a.source());
      }
    }
    return sources;
  }

  private StatementKind kind(BitSet letters) {
    int inside = common(letters, quoted);
    if (inside == 0) {
      return StatementKind.INDIRECT;
    }
    return inside >= DIRECT * letters.cardinality() ? StatementKind.DIRECT : StatementKind.MIXED;
  }

  private BitSet letters(List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters.set(i);
        }
      }
    }
    return letters;
  }

  private static double jaccard(BitSet a, BitSet b) {
    int common = common(a, b);
    return common == 0 ? 0 : (double) common / (a.cardinality() + b.cardinality() - common);
  }

  private static int common(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
