package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * Two or more reports of one story that give another number, date, actor or wording for one thing.
 *
 * @param id derived from kind and sides
 * @param story the story's id
 * @param kind what differs
 * @param about what it is about, in the reports' words
 * @param sides who says what; at least two, or one for ONLY_HERE
 * @param confidence calibrated probability that it is a real difference
 * @param by rule that found it, with its version
 */
public record Difference(
    String id,
    String story,
    Kind kind,
    String about,
    List<Side> sides,
    double confidence,
    String by) {

  /** What differs. */
  public enum Kind {
    NUMBER,
    DATE,
    ACTOR,
    WORDING,
    ONLY_HERE
  }

  /**
   * One side of a difference.
   *
   * @param reports ids of the reports on this side, sorted
   * @param evidence the words of the first of them
   * @param value the normalized value
   */
  public record Side(List<String> reports, Evidence evidence, String value) {
    public Side {
      Objects.requireNonNull(evidence);
      Objects.requireNonNull(value);
      reports = List.copyOf(reports);
    }
  }

  public Difference {
    Objects.requireNonNull(story);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    Objects.requireNonNull(by);
    sides = List.copyOf(sides);
    if (sides.size() < (kind == Kind.ONLY_HERE ? 1 : 2)) {
      throw new IllegalArgumentException("a difference needs sides: " + sides);
    }
    Checks.probability(confidence);
  }
}
