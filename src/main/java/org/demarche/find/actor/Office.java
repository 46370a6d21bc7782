package org.demarche.find.actor;

import java.util.List;
import java.util.Objects;

/**
 * What a report says a person is, and for whom.
 *
 * @param role how we call it: "foreign minister"
 * @param rank what it is worth
 * @param parties for whom; empty where not told and for independents
 * @param former whether the person has left it
 * @param gender what it tells: m, f or -
 * @param guessed whether the party was not told, but is the only one spoken of near by
 * @param body whether it is told to be that of a body without a state: "foreign ministry"
 */
record Office(
    String role,
    Role.Rank rank,
    List<String> parties,
    boolean former,
    char gender,
    boolean guessed,
    boolean body) {

  Office(String role, Role.Rank rank, List<String> parties, boolean former, char gender) {
    this(role, rank, parties, former, gender, false, false);
  }

  Office {
    Objects.requireNonNull(role);
    Objects.requireNonNull(rank);
    parties = List.copyOf(parties);
  }

  /** Whether who holds it speaks for its parties today. */
  boolean isCurrent() {
    return !former && rank != Role.Rank.INDEPENDENT && rank != Role.Rank.HONORIFIC;
  }

  /** The same office of a body whose state is not told. */
  Office ofBody() {
    return new Office(role, rank, parties, former, gender, guessed, true);
  }

  /** The same office for a party that was guessed. */
  Office guessed(List<String> party) {
    return new Office(role, rank, party, former, gender, true, body);
  }

  /** Whether it tells someone the report does not have to name again: not one of many. */
  boolean isUnique() {
    return rank != Role.Rank.UNNAMED && rank != Role.Rank.HONORIFIC;
  }
}
