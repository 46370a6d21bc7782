package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.demarche.model.Problem;

/** Which bytes does a file hold, up to a limit? */
final class FileBytes {
  private static final int BUFFER = 1 << 16;

  private FileBytes() {}

  /** All bytes of a source, or empty with a problem told. */
  static Optional<byte[]> find(Source source, int limit, Problems problems) {
    try {
      long size = Files.size(source.path());
      if (size > limit) {
        tellTooLarge(source.name(), "", inMegabytes(size), limit, problems);
        return Optional.empty();
      }
      try (InputStream in = open(source)) {
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
          tellTooLarge(source.name(), "", "more than " + inMegabytes(limit), limit, problems);
          return Optional.empty();
        }
        return Optional.of(bytes);
      }
    } catch (IOException e) {
      problems.add(source.name(), "", Problem.Kind.UNREADABLE, Failures.tell(e), "all of it");
      return Optional.empty();
    }
  }

  static InputStream open(Source source) throws IOException {
    InputStream in = Files.newInputStream(source.path());
    if (!source.packed()) {
      return new BufferedInputStream(in, BUFFER);
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  static void tellTooLarge(String file, String place, String size, int limit, Problems problems) {
    problems.add(
        file,
        place,
        Problem.Kind.TOO_LARGE,
        "it has " + size + ", a report may have " + inMegabytes(limit) + "; split it",
        "all of it");
  }

  static String inMegabytes(long bytes) {
    return bytes < 1_000_000
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
