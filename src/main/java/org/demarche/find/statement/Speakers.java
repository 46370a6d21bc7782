package org.demarche.find.statement;

import java.util.List;
import org.demarche.model.Candidate;

/**
 * Who may be speaking.
 *
 * @param actors the most probable speakers, together; empty when nobody is known
 * @param confidence probability that they are right
 * @param candidates all who may be meant, most probable first
 */
record Speakers(List<String> actors, double confidence, List<Candidate> candidates) {
  static final Speakers UNKNOWN = new Speakers(List.of(), 0, List.of());

  Speakers {
    actors = List.copyOf(actors);
    candidates = List.copyOf(candidates);
  }

  static Speakers of(List<String> actors, double confidence) {
    if (actors.isEmpty()) {
      return UNKNOWN;
    }
    return new Speakers(
        actors, confidence, actors.stream().map(id -> new Candidate(id, confidence)).toList());
  }

  Speakers withConfidence(double other) {
    return of(actors, other);
  }

  boolean isKnown() {
    return !actors.isEmpty();
  }
}
