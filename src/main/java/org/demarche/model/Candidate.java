package org.demarche.model;

import java.util.Objects;

/** Somebody who may be meant, with the probability that it is so, in [0, 1]. */
public record Candidate(String actor, double confidence) {
  public Candidate {
    Objects.requireNonNull(actor);
    Checks.probability(confidence);
  }
}
