package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.StatementKind;
import org.demarche.model.Variant;

/**
 * Finds probable renderings of one utterance in other words: two translations of a quotation, or a
 * quotation and what another report makes of it. Both must be credited to one speaker, within days,
 * and share most of what they tell.
 */
final class Renderings {
  private static final double SHARE = 0.5;
  private static final int LEAST_SHARED = 3;
  private static final int DAYS_NEAR = 3;
  private static final int LONGEST_BLOCK = 40;
  private static final int STEM = 6;
  private static final double LENGTHS = 3;

  private final List<Utterance> utterances;
  private final Kinship kinship;

  Renderings(List<Utterance> utterances, Kinship kinship) {
    this.utterances = utterances;
    this.kinship = kinship;
  }

  List<Variant> variants() {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < utterances.size(); i++) {
      Utterance utterance = utterances.get(i);
      for (String speaker : utterance.statement().speakers()) {
        for (String stem : stems(utterance).keySet()) {
          Blocks.put(blocks, speaker + ' ' + stem, i);
        }
      }
    }
    blocks.values().removeIf(block -> block.size() > LONGEST_BLOCK);
    Set<Integer> taken = new HashSet<>();
    List<Blocks.Pair> found = new ArrayList<>();
    Blocks.pairs(blocks.values(), utterances)
        .forEach(
            (pair, shared) -> {
              if (shared >= 2 && holds(utterances.get(pair.one()), utterances.get(pair.other()))) {
                found.add(pair);
              }
            });
    List<Variant> variants = new ArrayList<>();
    for (Blocks.Pair pair : found) {
      if (taken.add(pair.one()) | taken.add(pair.other())) {
        variants.add(variant(utterances.get(pair.one()), utterances.get(pair.other())));
      }
    }
    return variants;
  }

  private boolean holds(Utterance one, Utterance other) {
    if (Kinship.days(one, other) > DAYS_NEAR
        || !isUndatedTogether(one, other)
        || isQuotedInEnglish(one, other)
        || isBothIndirect(one, other)) {
      return false;
    }
    Map<String, Double> mine = stems(one);
    Map<String, Double> theirs = stems(other);
    TreeSet<String> shared = new TreeSet<>(mine.keySet());
    shared.retainAll(theirs.keySet());
    double common = shared.stream().mapToDouble(mine::get).sum();
    double larger = Math.max(sum(mine), sum(theirs));
    double smaller = Math.min(sum(mine), sum(theirs));
    return shared.size() >= LEAST_SHARED && larger <= LENGTHS * smaller && common >= SHARE * larger;
  }

  /** Reports without a date are on one occasion only where both lack it. */
  private static boolean isUndatedTogether(Utterance one, Utterance other) {
    return one.report().published().isKnown() == other.report().published().isKnown();
  }

  /** What is said in English needs no translation: two wordings are two utterances. */
  private boolean isQuotedInEnglish(Utterance one, Utterance other) {
    return isDirect(one) && isDirect(other) && kinship.classes().speaksEnglish(one.parties());
  }

  private static boolean isBothIndirect(Utterance one, Utterance other) {
    return one.statement().words().kind() == StatementKind.INDIRECT
        && other.statement().words().kind() == StatementKind.INDIRECT;
  }

  private static boolean isDirect(Utterance utterance) {
    return utterance.statement().words().kind() == StatementKind.DIRECT;
  }

  private Variant variant(Utterance one, Utterance other) {
    List<Utterance> wordings = new ArrayList<>(List.of(one, other));
    wordings.sort(Utterance.longestFirst());
    Variant.Relation relation =
        isDirect(one) && isDirect(other)
            ? Variant.Relation.TRANSLATION
            : Variant.Relation.PARAPHRASE;
    return new Comparison(wordings, kinship).variant(relation);
  }

  /** The beginnings of the content words, each with its weight. */
  private Map<String, Double> stems(Utterance utterance) {
    Map<String, Double> stems = new HashMap<>();
    for (var word : utterance.words()) {
      String form = word.form();
      if (kinship.classes().isContent(form)) {
        stems.put(form.substring(0, Math.min(STEM, form.length())), kinship.weight(form));
      }
    }
    return stems;
  }

  private static double sum(Map<String, Double> weights) {
    return weights.keySet().stream().sorted().mapToDouble(weights::get).sum();
  }
}
