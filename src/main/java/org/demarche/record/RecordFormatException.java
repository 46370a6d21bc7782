package org.demarche.record;

import java.io.IOException;

/** Says that a file is not a record, where, and why. */
public final class RecordFormatException extends IOException {
  private static final long serialVersionUID = 1;

  RecordFormatException(String place, String what) {
    super(place + ": " + what);
  }
}
