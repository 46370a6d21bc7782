package org.demarche.find.actor;

import java.util.Objects;

/**
 * What a person is or does.
 *
 * @param name how we call it: "foreign minister"
 * @param gender what it tells of the person: m, f or -
 * @param state the state it implies when no other is told; empty for none
 * @param rank what it is worth
 */
record Role(String name, char gender, String state, Rank rank) {
  /** What a role is worth to the record. */
  enum Rank {
    /** Speaks for its party. */
    OFFICE,
    /** The office at the top of a state or organisation. */
    HEAD,
    /** Sent by its party; "to" and "on" tell where or about what, not for whom. */
    ENVOY,
    /** One of many: "a senior official". */
    UNNAMED,
    /** Speaks for itself. */
    INDEPENDENT,
    /** A form of address that tells no office. */
    HONORIFIC
  }

  Role {
    Objects.requireNonNull(state);
    Objects.requireNonNull(rank);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a role without a name");
    }
  }

  boolean speaksForParty() {
    return rank == Rank.OFFICE || rank == Rank.HEAD || rank == Rank.ENVOY || rank == Rank.UNNAMED;
  }
}
