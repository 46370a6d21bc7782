package org.demarche.model;

import java.util.List;

/**
 * Words credited to a source: PolNeAR's triple. Each part may be discontinuous.
 *
 * @param content what is credited; never empty
 * @param cue what credits it: "said", "according to"; may be empty
 * @param source who is credited, in the report's words; may be empty
 * @param kind direct, mixed or indirect
 * @param confidence calibrated probability that content and source are right, in [0, 1]
 * @param by rule or model that found it, with its version
 */
public record Attribution(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    StatementKind kind,
    double confidence,
    String by) {
  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content, by " + by);
    }
    Checks.probability(confidence);
  }

  /** The stretch from the first to the last content character. */
  public Span contentSpan() {
    return content.get(0).and(content.get(content.size() - 1));
  }
}
