package org.demarche.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How alike are two ways to group the same things?
 *
 * <p>Groups are lists of names; both groupings hold the same names, each once.
 */
public final class Clusterings {
  private Clusterings() {}

  /**
   * BCubed precision and recall (Bagga and Baldwin 1998): for each thing the share of its found
   * group that belongs to its gold group, and the reverse, averaged over things.
   *
   * @throws IllegalArgumentException when the groupings hold different names
   */
  public static Figures bCubed(
      Collection<? extends Collection<String>> gold,
      Collection<? extends Collection<String>> found) {
    Table table = Table.of(gold, found);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Integer>, Integer> cell : table.cells.entrySet()) {
      double both = (double) cell.getValue() * cell.getValue();
      recall += both / table.goldSizes.get(cell.getKey().get(0));
      precision += both / table.foundSizes.get(cell.getKey().get(1));
    }
    int things = table.things;
    return things == 0 ? new Figures(1, 1) : new Figures(precision / things, recall / things);
  }

  /** Precision and recall over the pairs that stand in one group. */
  public static Figures pairs(
      Collection<? extends Collection<String>> gold,
      Collection<? extends Collection<String>> found) {
    Table table = Table.of(gold, found);
    long right = table.cells.values().stream().mapToLong(Clusterings::pairsOf).sum();
    return Figures.of(
        right,
        table.foundSizes.values().stream().mapToLong(Clusterings::pairsOf).sum(),
        table.goldSizes.values().stream().mapToLong(Clusterings::pairsOf).sum());
  }

  private static long pairsOf(int size) {
    return (long) size * (size - 1) / 2;
  }

  /** How many things each gold and found group share. */
  private static final class Table {
    final Map<List<Integer>, Integer> cells = new HashMap<>();
    final Map<Integer, Integer> goldSizes = new HashMap<>();
    final Map<Integer, Integer> foundSizes = new HashMap<>();
    int things;

    static Table of(
        Collection<? extends Collection<String>> gold,
        Collection<? extends Collection<String>> found) {
      Map<String, Integer> goldOf = groups(gold);
      Map<String, Integer> foundOf = groups(found);
      if (!Objects.equals(goldOf.keySet(), foundOf.keySet())) {
        throw new IllegalArgumentException(
            "groupings of different things: " + goldOf.size() + " and " + foundOf.size());
      }
      Table table = new Table();
      for (Map.Entry<String, Integer> entry : goldOf.entrySet()) {
        int other = foundOf.get(entry.getKey());
        table.cells.merge(List.of(entry.getValue(), other), 1, Integer::sum);
        table.goldSizes.merge(entry.getValue(), 1, Integer::sum);
        table.foundSizes.merge(other, 1, Integer::sum);
        table.things++;
      }
      return table;
    }

    private static Map<String, Integer> groups(Collection<? extends Collection<String>> grouping) {
      Map<String, Integer> groupOf = new HashMap<>();
      int index = 0;
      for (Collection<String> group : grouping) {
        for (String name : group) {
          if (groupOf.put(name, index) != null) {
            throw new IllegalArgumentException("in two groups: " + name);
          }
        }
        index++;
      }
      return groupOf;
    }
  }
}
