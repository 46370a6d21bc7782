package org.demarche.bench;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Report;
import org.demarche.read.Defaults;
import org.demarche.read.ReportReader;

/** The reports that are measured: those of {@code -Dreports=…}, or the sample. */
final class Sample {
  private Sample() {}

  static List<Report> reports() {
    Path folder = Path.of(System.getProperty("reports", "examples/written-answers"));
    List<Report> reports = ReportReader.read(List.of(folder), new Defaults("", "")).reports();
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no reports in " + folder.toAbsolutePath());
    }
    return reports;
  }
}
