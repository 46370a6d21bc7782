package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * Where a party stands on an issue.
 *
 * @param issue the issue's id
 * @param party ISO 3166 alpha-3 code or organisation name
 * @param move the latest move
 * @param event id of the event that made it
 * @param conditional whether it depends on something
 * @param date when it was made
 * @param path ids of the events that led there, oldest first, the latest included
 */
public record Position(
    String issue,
    String party,
    Move move,
    String event,
    boolean conditional,
    DateClaim date,
    List<String> path) {
  public Position {
    Objects.requireNonNull(issue);
    Objects.requireNonNull(party);
    Objects.requireNonNull(move);
    Objects.requireNonNull(date);
    path = List.copyOf(path);
    if (!path.contains(event)) {
      throw new IllegalArgumentException("a position must lie on its path: " + event);
    }
  }
}
