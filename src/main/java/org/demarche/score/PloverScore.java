package org.demarche.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well PLOVER classes were told: accuracy and mean F1 over the classes of the gold, for the
 * classes themselves ("root") and for the four quads they belong to.
 *
 * @param rows how many were judged
 * @param accuracy share of right classes
 * @param rootF1 mean F1 over the gold's classes
 * @param quadF1 mean F1 over the gold's quads; a predicted class counts as the quad it has in
 *     PLOVER
 * @param classes F1 by class, sorted
 */
public record PloverScore(
    int rows, double accuracy, double rootF1, double quadF1, Map<String, Double> classes) {
  private static final Map<String, String> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", "1"),
          Map.entry("CONSULT", "1"),
          Map.entry("SUPPORT", "1"),
          Map.entry("CONCEDE", "1"),
          Map.entry("COOPERATE", "2"),
          Map.entry("AID", "2"),
          Map.entry("RETREAT", "2"),
          Map.entry("YIELD", "2"),
          Map.entry("REQUEST", "3"),
          Map.entry("ACCUSE", "3"),
          Map.entry("REJECT", "3"),
          Map.entry("THREATEN", "3"),
          Map.entry("PROTEST", "4"),
          Map.entry("SANCTION", "4"),
          Map.entry("MOBILIZE", "4"),
          Map.entry("COERCE", "4"),
          Map.entry("ASSAULT", "4"));

  public PloverScore {
    classes = java.util.Collections.unmodifiableMap(new TreeMap<>(classes));
  }

  /**
   * Compares predictions with gold, row by row.
   *
   * @throws IllegalArgumentException when the lists differ in length
   */
  public static PloverScore of(List<String> roots, List<String> quads, List<String> predicted) {
    if (roots.size() != predicted.size() || quads.size() != predicted.size()) {
      throw new IllegalArgumentException(
          predicted.size() + " predictions for " + roots.size() + " rows");
    }
    Map<String, Double> byRoot = f1(roots, predicted);
    List<String> predictedQuads = predicted.stream().map(p -> QUADS.getOrDefault(p, "")).toList();
    int right = 0;
    for (int i = 0; i < roots.size(); i++) {
      right += roots.get(i).equals(predicted.get(i)) ? 1 : 0;
    }
    return new PloverScore(
        roots.size(),
        roots.isEmpty() ? 0 : (double) right / roots.size(),
        mean(byRoot),
        mean(f1(quads, predictedQuads)),
        byRoot);
  }

  private static Map<String, Double> f1(List<String> gold, List<String> predicted) {
    Map<String, Double> found = new TreeMap<>();
    for (String label : new TreeSet<>(gold)) {
      int both = 0;
      int either = 0;
      for (int i = 0; i < gold.size(); i++) {
        boolean wanted = gold.get(i).equals(label);
        boolean told = predicted.get(i).equals(label);
        both += wanted && told ? 1 : 0;
        either += (wanted ? 1 : 0) + (told ? 1 : 0);
      }
      found.put(label, either == 0 ? 0 : 2.0 * both / either);
    }
    return found;
  }

  private static double mean(Map<String, Double> values) {
    double sum = 0;
    for (double value : values.values()) {
      sum += value;
    }
    return values.isEmpty() ? 0 : sum / values.size();
  }
}
