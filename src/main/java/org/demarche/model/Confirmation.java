package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * How well an event is carried.
 *
 * @param event the event's id
 * @param reports ids of the reports that tell it, sorted
 * @param origins how many independent origins they have
 */
public record Confirmation(String event, List<String> reports, int origins) {
  public Confirmation {
    Objects.requireNonNull(event);
    reports = List.copyOf(reports);
    if (origins < 1 || origins > reports.size()) {
      throw new IllegalArgumentException(origins + " origins of " + reports.size() + " reports");
    }
  }
}
