package org.demarche.score;

import java.util.List;
import java.util.Locale;

/**
 * How well were a person's statements found?
 *
 * <p>Gold and found contents are matched one to one, greedily, where at least half of their letters
 * and digits are common (Jaccard). Gold marked optional is neither missed nor extra.
 *
 * @param gold statements that must be found
 * @param found statements found in the same reports
 * @param matched gold statements found
 * @param exact of the matched: all letters and digits agree
 * @param rightSpeaker of the matched: all gold speakers are among the speakers' names
 * @param wrongSpeaker of the matched: a speaker is named, and not the right one
 * @param unresolved of the matched: no speaker is named
 * @param rightParty of the matched: a speaker's party is right
 * @param rightMove of the matched: a move is right
 * @param nearMove of the matched: a move is right or close
 * @param inverted of the matched: a move stands the position on its head
 * @param remarks what was wrong, in words, by kind
 */
public record StatementScore(
    int gold,
    int found,
    int matched,
    int exact,
    int rightSpeaker,
    int wrongSpeaker,
    int unresolved,
    int rightParty,
    int rightMove,
    int nearMove,
    int inverted,
    List<String> remarks) {
  public StatementScore {
    remarks = List.copyOf(remarks);
  }

  public double recall() {
    return share(matched, gold);
  }

  public double precision() {
    return share(matched, found);
  }

  /** The figures in one line. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "gold %d found %d; recall %.3f precision %.3f exact %.3f; speaker %.3f (wrong %.3f"
            + " unresolved %.3f) party %.3f; move %.3f near %.3f; inverted %d",
        gold,
        found,
        recall(),
        precision(),
        share(exact, matched),
        share(rightSpeaker, matched),
        share(wrongSpeaker, matched),
        share(unresolved, matched),
        share(rightParty, matched),
        share(rightMove, matched),
        share(nearMove, matched),
        inverted);
  }

  private static double share(int part, int whole) {
    return (double) part / Math.max(1, whole);
  }
}
