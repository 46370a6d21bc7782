package org.demarche.record;

import java.util.Objects;

/**
 * Something in a record's file that is not so.
 *
 * @param place the line and id, or the file
 * @param what what is wrong, in a sentence
 */
public record Failure(String place, String what) {
  public Failure {
    Objects.requireNonNull(place);
    Objects.requireNonNull(what);
  }

  @Override
  public String toString() {
    return place + ": " + what;
  }
}
