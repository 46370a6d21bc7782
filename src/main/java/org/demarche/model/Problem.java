package org.demarche.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something in the input that could not be read as meant.
 *
 * @param file the file, as given
 * @param place where in it: a line, an entry, an offset; or empty
 * @param kind what sort of problem
 * @param what what happened and what to do, in a sentence
 * @param lost what could not be read; empty when nothing was lost
 */
public record Problem(String file, String place, Kind kind, String what, String lost)
    implements Comparable<Problem> {

  /** The sorts of problems. */
  public enum Kind {
    UNREADABLE,
    EMPTY,
    BINARY,
    DUPLICATE,
    LANGUAGE,
    ENCODING,
    FORMAT,
    DATE,
    TOO_LARGE,
    UNSUPPORTED,
    /** A quotation mark is missing. */
    QUOTATION
  }

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::place)
          .thenComparing(Problem::kind)
          .thenComparing(Problem::what)
          .thenComparing(Problem::lost);

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(place);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(what);
    Objects.requireNonNull(lost);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }
}
