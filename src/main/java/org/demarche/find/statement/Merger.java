package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Joins what the model and the rules found. Where both found one thing, the surer one stands; a
 * rule's find inside another's content is an attribution within an attribution and stays.
 */
final class Merger {
  private static final double SAME = 0.5;

  private Merger() {}

  /** The model's finds and the rules' finds, no two about the same words, in text order. */
  static List<Find> merge(List<Find> model, List<Find> rules) {
    List<Find> merged = new ArrayList<>(model);
    for (Find rule : rules) {
      add(merged, rule);
    }
    merged.sort(Comparator.comparingInt(Find::firstToken).thenComparingInt(Find::endToken));
    return merged;
  }

  private static void add(List<Find> merged, Find rule) {
    for (int i = 0; i < merged.size(); i++) {
      Find known = merged.get(i);
      int common = known.common(rule);
      double jaccard = (double) common / (known.tokens() + rule.tokens() - common);
      boolean sameThing = jaccard >= SAME || common > 0 && known.sharesCueWith(rule);
      if (sameThing) {
        merged.set(i, better(known, rule));
        return;
      }
      boolean apart = common == 0 && !known.sharesCueWith(rule);
      boolean nested = known.quotesCueOf(rule) || rule.quotesCueOf(known);
      if (!apart && !nested) {
        return;
      }
    }
    merged.add(rule);
  }

  private static Find better(Find known, Find rule) {
    ToDoubleFunction<Find> worth = f -> f.confidence() - (f.link().source().isEmpty() ? 0.3 : 0);
    return worth.applyAsDouble(rule) > worth.applyAsDouble(known) ? rule : known;
  }
}
