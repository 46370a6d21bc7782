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
 */
record Office(String role, Role.Rank rank, List<String> parties, boolean former, char gender) {
  Office {
    Objects.requireNonNull(role);
    Objects.requireNonNull(rank);
    parties = List.copyOf(parties);
  }

  /** Whether who holds it speaks for its parties today. */
  boolean isCurrent() {
    return !former && rank != Role.Rank.INDEPENDENT && rank != Role.Rank.HONORIFIC;
  }

  /** Whether it tells someone the report does not have to name again: not one of many. */
  boolean isUnique() {
    return rank != Role.Rank.UNNAMED && rank != Role.Rank.HONORIFIC;
  }
}
