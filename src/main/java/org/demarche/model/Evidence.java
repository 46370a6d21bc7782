package org.demarche.model;

import java.util.Comparator;

/**
 * The exact characters a finding rests on.
 *
 * @param report the report's id
 * @param span where in its text
 * @param exact the text there
 */
public record Evidence(String report, Span span, String exact) implements Comparable<Evidence> {
  private static final Comparator<Evidence> BY_REPORT_AND_OFFSET =
      Comparator.comparing(Evidence::report).thenComparing(Evidence::span);

  public Evidence {
    if (report.isEmpty()) {
      throw new IllegalArgumentException("evidence without a report at " + span);
    }
    if (exact.length() != span.length()) {
      throw new IllegalArgumentException(
          "evidence of " + exact.length() + " units at " + span + " of " + report);
    }
  }

  @Override
  public int compareTo(Evidence other) {
    return BY_REPORT_AND_OFFSET.compare(this, other);
  }
}
