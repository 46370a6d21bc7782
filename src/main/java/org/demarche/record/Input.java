package org.demarche.record;

import java.util.List;
import java.util.Objects;

/**
 * A file that a record was made from.
 *
 * @param file as given
 * @param sha256 digest of its bytes, in lower-case hex
 * @param reports ids of the reports it holds, sorted; empty where it gave none
 */
public record Input(String file, String sha256, List<String> reports) {
  public Input {
    Objects.requireNonNull(file);
    reports = List.copyOf(reports);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 of " + file + ": " + sha256);
    }
  }
}
