package org.demarche.join.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Evidence;
import org.demarche.model.Ids;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;

/** Gathers reports into origins: a wire and its copies, or a report of its own. */
public final class Origins {
  private static final int LEAST_PASSAGE = 20;
  private static final int PASSAGES_SHOWN = 3;
  private static final int DAYS_WITHIN = 30;

  private final List<Narration> narrations;
  private final List<Optional<Agencies.Mark>> marks;

  /** For each report the longest of its group, or one nearer to it. */
  private final int[] group;

  private final List<TreeSet<Evidence>> evidence = new ArrayList<>();

  private Origins(List<Report> reports) {
    Agencies agencies = Agencies.load();
    this.narrations = reports.stream().map(Narration::of).toList();
    this.marks = reports.stream().map(agencies::findMark).toList();
    this.group = new int[reports.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      evidence.add(new TreeSet<>());
    }
  }

  /**
   * The origins of reports, sorted by id; every report is in exactly one. Passages that a report
   * shares with reports of another origin are among its origin's evidence.
   *
   * @param reports in any order, ids distinct
   */
  public static List<Origin> of(List<Report> reports) {
    List<Report> sorted =
        reports.stream()
            .sorted(
                Comparator.comparing((Report r) -> r.published().from()).thenComparing(Report::id))
            .toList();
    return new Origins(sorted).gather();
  }

  private List<Origin> gather() {
    gatherEqual();
    for (Candidates.Pair pair : Candidates.of(narrations)) {
      compare(pair.one(), pair.other());
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(rootOf(i), root -> new ArrayList<>()).add(i);
    }
    return members.values().stream()
        .map(this::originOf)
        .sorted(Comparator.comparing(Origin::id))
        .toList();
  }

  /** Reports whose narrations and quotations are word for word equal need no alignment. */
  private void gatherEqual() {
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Narration narration = narrations.get(i);
      if (narration.size() >= LEAST_PASSAGE) {
        long key = narration.shingle(0, narration.size()) * 31 + narration.quoted();
        Integer earlier = first.putIfAbsent(key, i);
        if (earlier != null && isNear(earlier, i)) {
          group[rootOf(i)] = rootOf(earlier);
          show(i, narration.span(0, narration.size() - 1));
          show(earlier, narrations.get(earlier).span(0, narration.size() - 1));
        }
      }
    }
  }

  private void compare(int one, int other) {
    int root = rootOf(one);
    int otherRoot = rootOf(other);
    if (root == otherRoot || !isNear(one, other)) {
      return;
    }
    boolean inOrder = narrations.get(one).size() <= narrations.get(other).size();
    int shorter = inOrder ? one : other;
    int longer = inOrder ? other : one;
    Overlap overlap = Overlap.of(narrations.get(shorter), narrations.get(longer));
    if (isCopy(shorter, longer, overlap) && agree(one, root, other, otherRoot)) {
      int longest = isLonger(root, otherRoot) ? root : otherRoot;
      group[root] = longest;
      group[otherRoot] = longest;
    }
    for (Overlap.Passage passage :
        overlap.longest(LEAST_PASSAGE).stream().limit(PASSAGES_SHOWN).toList()) {
      show(shorter, narrations.get(shorter).span(passage.begin(), passage.end() - 1));
      show(longer, narrations.get(longer).span(passage.otherBegin(), passage.otherEnd() - 1));
    }
  }

  private boolean isCopy(int shorter, int longer, Overlap overlap) {
    return CopyRule.holds(
        narrations.get(shorter), agency(shorter), narrations.get(longer), agency(longer), overlap);
  }

  /**
   * Whether the longest texts of two groups are copies too, of each other and of the two compared:
   * a chain of abridged texts must not tie together what differs at its ends.
   */
  private boolean agree(int one, int root, int other, int otherRoot) {
    return (one == root && other == otherRoot || isCopy(root, otherRoot))
        && (one == root || isCopy(one, otherRoot))
        && (other == otherRoot || isCopy(root, other));
  }

  private boolean isCopy(int one, int other) {
    int shorter = isLonger(one, other) ? other : one;
    int longer = shorter == one ? other : one;
    return isCopy(shorter, longer, Overlap.of(narrations.get(shorter), narrations.get(longer)));
  }

  private boolean isLonger(int one, int other) {
    int difference = narrations.get(one).size() - narrations.get(other).size();
    return difference > 0 || difference == 0 && one < other;
  }

  private boolean isNear(int one, int other) {
    return CopyRule.daysBetween(
            narrations.get(one).report().published(), narrations.get(other).report().published())
        <= DAYS_WITHIN;
  }

  /** Adds a shared stretch to the evidence, without what other zones put between. */
  private void show(int index, Span shared) {
    Report report = narrations.get(index).report();
    for (Span body : report.spansOf(Zone.BODY)) {
      if (body.overlaps(shared)) {
        Span inside =
            new Span(Math.max(body.begin(), shared.begin()), Math.min(body.end(), shared.end()));
        evidence.get(index).add(report.at(inside));
      }
    }
  }

  private String agency(int index) {
    return marks.get(index).map(Agencies.Mark::name).orElse("");
  }

  private int rootOf(int index) {
    int at = index;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private Origin originOf(List<Integer> members) {
    List<String> ids = new ArrayList<>();
    TreeMap<String, Integer> named = new TreeMap<>();
    TreeSet<Evidence> shown = new TreeSet<>();
    for (int member : members) {
      Report report = narrations.get(member).report();
      ids.add(report.id());
      shown.addAll(evidence.get(member));
      marks
          .get(member)
          .ifPresent(
              mark -> {
                named.merge(mark.name(), 1, Integer::sum);
                mark.place().ifPresent(place -> shown.add(report.at(place)));
              });
    }
    ids.sort(null);
    String agency = "";
    for (Map.Entry<String, Integer> entry : named.entrySet()) {
      if (agency.isEmpty() || entry.getValue() > named.get(agency)) {
        agency = entry.getKey();
      }
    }
    return new Origin(Ids.of("origin", ids.toArray()), agency, ids, List.copyOf(shown));
  }
}
