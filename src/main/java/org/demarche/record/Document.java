package org.demarche.record;

import java.util.List;
import java.util.Objects;
import org.demarche.model.Record;

/**
 * A record as it is kept in one file.
 *
 * @param program version of the program that made it
 * @param inputs the files it was made from, sorted by name
 * @param record what was found
 */
public record Document(String program, List<Input> inputs, Record record) {
  /** The version of the file's shape; it grows when a reader must change. */
  public static final int SCHEMA = 1;

  public Document {
    Objects.requireNonNull(program);
    Objects.requireNonNull(record);
    inputs = List.copyOf(inputs);
  }
}
