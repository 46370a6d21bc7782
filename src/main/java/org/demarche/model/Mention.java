package org.demarche.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a report names, describes or refers to an actor.
 *
 * @param report the report's id
 * @param actor the actor's id, or empty when unresolved
 * @param span where
 * @param form how
 */
public record Mention(String report, String actor, Span span, Form form) {

  /** How a mention refers. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  public Mention {
    Objects.requireNonNull(report);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
  }

  public Optional<String> findActor() {
    return actor.isEmpty() ? Optional.empty() : Optional.of(actor);
  }
}
