package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * What is due or announced.
 *
 * @param what in the report's words
 * @param who ids of the actors who owe or plan it
 * @param date when
 * @param evidence where it is told; never empty
 */
public record NextStep(String what, List<String> who, DateClaim date, List<Evidence> evidence) {
  public NextStep {
    Objects.requireNonNull(what);
    Objects.requireNonNull(date);
    who = List.copyOf(who);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a next step without evidence: " + what);
    }
  }
}
