package org.demarche.find.event;

import java.util.List;

/**
 * Tells the PLOVER class of a marked actor pair by a linear model over stemmed n-grams, the words
 * around and between the actors, and the event words of our lexicon. No neural model.
 */
public final class PairClassifier {
  private final PairFeatures features;
  private final Linear model;

  PairClassifier(PairFeatures features, Linear model) {
    this.features = features;
    this.model = model;
  }

  /** The classifier of this version. */
  public static PairClassifier load() {
    return new PairClassifier(
        new PairFeatures(Resources.lines("plover-words.tsv")), Resources.model("plover.model"));
  }

  /** The most probable class of a sentence with marks. */
  public String classify(String marked) {
    return model.labels().get(Linear.argMax(model.scores(features.of(Pair.of(marked)))));
  }

  /** The classes of sentences with marks, in their order. */
  public List<String> classify(List<String> marked) {
    return marked.stream().map(this::classify).toList();
  }
}
