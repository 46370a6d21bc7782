package org.demarche.score;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.Move;
import org.demarche.model.Span;

/**
 * A statement as a person marked it.
 *
 * @param report name of the text it stands in
 * @param parts where in that text; one span, or several where it is discontinuous
 * @param speaker who says it; several separated by ";"
 * @param parties whom the speakers speak for; "analyst" for independents
 * @param move the plain move
 * @param also further moves that are right too
 * @param optional whether it may be found or not
 */
public record GoldStatement(
    String report,
    List<Span> parts,
    String speaker,
    Set<String> parties,
    Move move,
    Set<Move> also,
    boolean optional) {
  public GoldStatement {
    Objects.requireNonNull(report);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(move);
    parts = List.copyOf(parts);
    parties = Set.copyOf(parties);
    also = Set.copyOf(also);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a gold statement without a span in " + report);
    }
  }

  boolean isMove(Move found) {
    return found == move || also.contains(found);
  }
}
