package org.demarche.score;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.StatementKind;

/** What was counted in one text or several, before it becomes figures. */
final class AttributionCounts {
  private static final int KINDS = StatementKind.values().length;

  private enum Of {
    GOLD,
    FOUND,
    EXACT_GOLD,
    EXACT_FOUND,
    SOFT_GOLD,
    SOFT_FOUND,
    SOURCES,
    SOURCE_RIGHT,
    SOURCE_EXACT,
    QUOTATIONS,
    QUOTATION_RIGHT
  }

  private final int[][] byKind = new int[Of.values().length][KINDS];
  private final int[] sourceSpans = new int[3];
  private final int[] cueSpans = new int[3];
  private final int[] unattributed = new int[2];

  static AttributionCounts sum(List<AttributionCounts> each) {
    AttributionCounts sum = new AttributionCounts();
    each.forEach(sum::add);
    return sum;
  }

  void add(AttributionCounts other) {
    for (int i = 0; i < byKind.length; i++) {
      add(byKind[i], other.byKind[i]);
    }
    add(sourceSpans, other.sourceSpans);
    add(cueSpans, other.cueSpans);
    add(unattributed, other.unattributed);
  }

  private static void add(int[] to, int[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private void count(Of what, StatementKind kind) {
    byKind[what.ordinal()][kind.ordinal()]++;
  }

  void gold(StatementKind kind) {
    count(Of.GOLD, kind);
  }

  void found(StatementKind kind) {
    count(Of.FOUND, kind);
  }

  void matched(StatementKind gold, StatementKind found, boolean exact) {
    count(Of.SOFT_GOLD, gold);
    count(Of.SOFT_FOUND, found);
    if (exact) {
      count(Of.EXACT_GOLD, gold);
      count(Of.EXACT_FOUND, found);
    }
  }

  void source(StatementKind kind, boolean right, boolean exact) {
    count(Of.SOURCES, kind);
    if (right) {
      count(Of.SOURCE_RIGHT, kind);
    }
    if (exact) {
      count(Of.SOURCE_EXACT, kind);
    }
  }

  void quotation(StatementKind kind, boolean right) {
    count(Of.QUOTATIONS, kind);
    if (right) {
      count(Of.QUOTATION_RIGHT, kind);
    }
  }

  void unattributed(boolean givenSource) {
    unattributed[0]++;
    unattributed[1] += givenSource ? 1 : 0;
  }

  void sourceSpans(Set<BitSet> gold, Set<BitSet> found) {
    addSpans(sourceSpans, gold, found);
  }

  void cueSpans(Set<BitSet> gold, Set<BitSet> found) {
    addSpans(cueSpans, gold, found);
  }

  private static void addSpans(int[] to, Set<BitSet> gold, Set<BitSet> found) {
    Set<BitSet> both = new HashSet<>(gold);
    both.retainAll(found);
    to[0] += gold.size();
    to[1] += found.size();
    to[2] += both.size();
  }

  private int all(Of what) {
    int sum = 0;
    for (int count : byKind[what.ordinal()]) {
      sum += count;
    }
    return sum;
  }

  private int of(Of what, StatementKind kind) {
    return byKind[what.ordinal()][kind.ordinal()];
  }

  Agreement exact() {
    return new Agreement(all(Of.GOLD), all(Of.FOUND), all(Of.EXACT_GOLD), all(Of.EXACT_FOUND));
  }

  Agreement soft() {
    return new Agreement(all(Of.GOLD), all(Of.FOUND), all(Of.SOFT_GOLD), all(Of.SOFT_FOUND));
  }

  Agreement exact(StatementKind k) {
    return new Agreement(
        of(Of.GOLD, k), of(Of.FOUND, k), of(Of.EXACT_GOLD, k), of(Of.EXACT_FOUND, k));
  }

  Agreement soft(StatementKind k) {
    return new Agreement(
        of(Of.GOLD, k), of(Of.FOUND, k), of(Of.SOFT_GOLD, k), of(Of.SOFT_FOUND, k));
  }

  Agreement sourceSpans() {
    return new Agreement(sourceSpans[0], sourceSpans[1], sourceSpans[2], sourceSpans[2]);
  }

  Agreement cueSpans() {
    return new Agreement(cueSpans[0], cueSpans[1], cueSpans[2], cueSpans[2]);
  }

  Share rightSource() {
    return new Share(all(Of.SOURCE_RIGHT), all(Of.SOURCES));
  }

  Share exactSource() {
    return new Share(all(Of.SOURCE_EXACT), all(Of.SOURCES));
  }

  Share rightSource(StatementKind kind) {
    return new Share(of(Of.SOURCE_RIGHT, kind), of(Of.SOURCES, kind));
  }

  Share rightQuotation(StatementKind kind) {
    return new Share(of(Of.QUOTATION_RIGHT, kind), of(Of.QUOTATIONS, kind));
  }

  Share unattributed() {
    return new Share(unattributed[1], unattributed[0]);
  }
}
