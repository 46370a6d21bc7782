package org.demarche.model;

import java.util.Objects;

/** A stretch of a report in one zone; the zones of a report are sorted and never overlap. */
public record ZoneSpan(Zone zone, Span span) {
  public ZoneSpan {
    Objects.requireNonNull(zone);
    Objects.requireNonNull(span);
  }
}
