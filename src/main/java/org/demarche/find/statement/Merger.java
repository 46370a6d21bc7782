package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Joins what the model and the rules found. Where both found one thing, the surer one stands; a
 * rule's find inside another's content is an attribution within an attribution and stays.
 */
final class Merger {
  private static final double SAME = 0.5;

  private Merger() {}

  /** The model's finds and the rules' finds, no two about the same words, in text order. */
  static List<Find> merge(Words words, List<Find> model, List<Find> rules) {
    Map<Integer, List<Find>> byPassage = new TreeMap<>();
    for (Find find : model) {
      inPassage(byPassage, words, find).add(find);
    }
    for (Find rule : rules) {
      add(words, inPassage(byPassage, words, rule), rule);
    }
    List<Find> merged = new ArrayList<>();
    byPassage.values().forEach(merged::addAll);
    merged.sort(Comparator.comparingInt(Find::firstToken).thenComparingInt(Find::endToken));
    return merged;
  }

  private static List<Find> inPassage(Map<Integer, List<Find>> byPassage, Words words, Find find) {
    int passage = words.passage[find.firstToken()];
    return byPassage.computeIfAbsent(passage, key -> new ArrayList<>());
  }

  private static void add(Words words, List<Find> merged, Find rule) {
    for (int i = 0; i < merged.size(); i++) {
      Find known = merged.get(i);
      int common = known.common(rule);
      double jaccard = (double) common / (known.tokens() + rule.tokens() - common);
      if (jaccard >= SAME || known.sharesCueWith(rule)) {
        merged.set(i, better(words, known, rule));
        return;
      }
      boolean nested = known.quotesCueOf(rule) || rule.quotesCueOf(known);
      if (common > 0 && !nested) {
        merged.set(i, better(words, known, rule));
        return;
      }
    }
    merged.add(rule);
  }

  private static Find better(Words words, Find known, Find rule) {
    if (known.sharesCueWith(rule) && isWordWithin(words, rule, known)) {
      return rule;
    }
    ToDoubleFunction<Find> worth = f -> f.confidence() - (f.link().source().isEmpty() ? 0.3 : 0);
    return worth.applyAsDouble(rule) > worth.applyAsDouble(known) ? rule : known;
  }

  /** Whether the rule's find is the quoted word or phrase by which the other's is characterized. */
  private static boolean isWordWithin(Words words, Find rule, Find known) {
    boolean quoted = true;
    for (Segment segment : rule.link().content()) {
      for (int i = segment.first(); i < segment.end(); i++) {
        quoted &= words.quoted(i);
      }
    }
    return quoted && rule.common(known) == rule.tokens() && !words.quoted(known.firstToken());
  }
}
