package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * A document in the exchange.
 *
 * @param id derived from kind, givers and name
 * @param name as the reports call it
 * @param kind "draft treaty", "written response", "accord", "joint statement" …
 * @param status public, confidential, or only reported
 * @param from ids of the actors who gave it
 * @param to ids of the actors it was given to
 * @param date when it was given
 * @param evidence where reports speak of it, sorted; never empty
 */
public record Instrument(
    String id,
    String name,
    String kind,
    Status status,
    List<String> from,
    List<String> to,
    DateClaim date,
    List<Evidence> evidence) {

  /** Who can read it. */
  public enum Status {
    PUBLIC,
    CONFIDENTIAL,
    REPORTED
  }

  public Instrument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(status);
    Objects.requireNonNull(date);
    from = List.copyOf(from);
    to = List.copyOf(to);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an instrument without evidence: " + id);
    }
  }
}
