package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * Reports that share one text, a wire and its copies, and so confirm nothing new.
 *
 * @param id derived from its reports
 * @param agency the agency named in them, or empty
 * @param reports ids, sorted; one for a report of its own
 * @param evidence the shared passages and agency marks; also passages these reports share with
 *     reports of other origins; empty for a report that shares nothing and names no agency
 */
public record Origin(String id, String agency, List<String> reports, List<Evidence> evidence) {
  public Origin {
    Objects.requireNonNull(agency);
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an origin without reports: " + id);
    }
  }
}
