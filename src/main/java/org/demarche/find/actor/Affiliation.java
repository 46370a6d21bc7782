package org.demarche.find.actor;

import java.util.List;
import java.util.Objects;

/**
 * A state or organisation, as a word or phrase tells it.
 *
 * @param sort how it is told
 * @param name the state's or organisation's name
 * @param adjective what goes before a noun: "Russian", "NATO"
 * @param parties whom it speaks for; empty for independents and regions
 */
record Affiliation(Sort sort, String name, String adjective, List<String> parties) {
  /** How an affiliation is told. */
  enum Sort {
    /** A state's name. */
    STATE,
    /** An adjective of a state. */
    ADJECTIVE,
    /** A people: "Russians". */
    PEOPLE,
    /** A capital, which may mean its government. */
    CAPITAL,
    /** A seat that means its government. */
    SEAT,
    /** A region or a wider belonging, which is no party. */
    REGION,
    /** A place that is no actor and tells no belonging. */
    PLACE,
    /** An organisation that is a party itself. */
    PARTY,
    /** An organisation that speaks for the parties. */
    BODY,
    /** Several states under one name. */
    BLOC,
    MEDIA,
    INDEPENDENT
  }

  Affiliation {
    Objects.requireNonNull(sort);
    parties = List.copyOf(parties);
    if (name.isBlank() || adjective.isBlank()) {
      throw new IllegalArgumentException("an affiliation without a name: " + sort);
    }
  }

  /** Whether it tells a state or its government. */
  boolean isState() {
    return switch (sort) {
      case STATE, ADJECTIVE, PEOPLE, CAPITAL, SEAT -> true;
      default -> false;
    };
  }

  /** Whether it can stand before a noun without 's: "Russian", "US", "NATO", "State Department". */
  boolean isAttributive() {
    return switch (sort) {
      case STATE -> adjective.equals(name) || name.equals("United States");
      case PEOPLE, CAPITAL, PLACE -> false;
      default -> true;
    };
  }
}
