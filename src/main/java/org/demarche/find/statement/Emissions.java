package org.demarche.find.statement;

import org.demarche.model.Report;
import org.demarche.text.ParsedText;

/**
 * What another model thinks of each token, mixed into the tagger before it chooses the best
 * sequence.
 */
@FunctionalInterface
public interface Emissions {
  /**
   * Natural logarithms of label probabilities.
   *
   * @return one row for each token of {@code text}, in order; each with {@link
   *     AttributionLabels#COUNT} values in the order of {@link AttributionLabels#names()}, finite
   */
  float[][] of(Report report, ParsedText text);
}
