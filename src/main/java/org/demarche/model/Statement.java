package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * An attribution with its speaker resolved, or left unresolved with candidates.
 *
 * @param id derived from report, content and kind
 * @param report the report's id
 * @param words the attribution it rests on
 * @param speakers ids of the actors whose words these are; empty when unresolved
 * @param candidates who else it may be, most probable first
 * @param tellers ids of those who passed the words on, innermost first: state media, another party
 * @param addressees ids of those spoken to
 * @param venue where it was said, in the report's words, or empty
 * @param date when it was said
 */
public record Statement(
    String id,
    String report,
    Attribution words,
    List<String> speakers,
    List<Candidate> candidates,
    List<String> tellers,
    List<String> addressees,
    String venue,
    DateClaim date) {
  public Statement {
    Objects.requireNonNull(report);
    Objects.requireNonNull(words);
    Objects.requireNonNull(venue);
    Objects.requireNonNull(date);
    speakers = List.copyOf(speakers);
    candidates = List.copyOf(candidates);
    tellers = List.copyOf(tellers);
    addressees = List.copyOf(addressees);
  }

  /** The id of a statement with these words in this report. */
  public static String idOf(String report, Attribution words) {
    return Ids.of("statement", report, words.content(), words.kind());
  }

  public boolean isResolved() {
    return !speakers.isEmpty();
  }
}
