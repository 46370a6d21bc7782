package org.demarche.text;

import java.util.Objects;
import org.demarche.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its marks, as far as they are there
 * @param inner without its marks
 * @param level 0 for an outer quotation, 1 for one inside another …
 * @param continues whether it continues the quotation of the paragraph before
 * @param repair what was assumed about a missing mark, in words; empty when both marks are there
 */
public record Quotation(Span span, Span inner, int level, boolean continues, String repair) {
  public Quotation {
    Objects.requireNonNull(repair);
    if (!span.covers(inner)) {
      throw new IllegalArgumentException("quotation " + span + " does not cover " + inner);
    }
  }

  public boolean isRepaired() {
    return !repair.isEmpty();
  }
}
