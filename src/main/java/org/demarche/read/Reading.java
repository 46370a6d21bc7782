package org.demarche.read;

import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Report;

/**
 * What was read.
 *
 * @param reports sorted by id, each text once
 * @param problems what could not be read as meant, sorted
 */
public record Reading(List<Report> reports, List<Problem> problems) {
  public Reading {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
