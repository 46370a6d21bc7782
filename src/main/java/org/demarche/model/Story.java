package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * Reports on the same events.
 *
 * @param id derived from its reports
 * @param name made of its own words
 * @param reports ids, sorted
 * @param dates from the first to the last publication that is known
 */
public record Story(String id, String name, List<String> reports, DateClaim dates) {
  public Story {
    Objects.requireNonNull(name);
    Objects.requireNonNull(dates);
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a story without reports: " + id);
    }
  }
}
