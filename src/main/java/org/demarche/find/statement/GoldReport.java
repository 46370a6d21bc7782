package org.demarche.find.statement;

import java.util.List;
import java.util.Objects;
import org.demarche.model.Attribution;
import org.demarche.model.Report;

/** A report with the attributions people marked in it. */
public record GoldReport(Report report, List<Attribution> attributions) {
  public GoldReport {
    Objects.requireNonNull(report);
    attributions = List.copyOf(attributions);
  }
}
