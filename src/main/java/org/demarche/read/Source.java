package org.demarche.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name how it was given, with {@code /} between the parts
 * @param format what it holds, by its name
 * @param packed whether it is compressed with gzip
 */
record Source(Path path, String name, Format format, boolean packed) {

  /** What a file holds. */
  enum Format {
    TEXT,
    HTML,
    JSON,
    JSON_LINES
  }

  /** The source a file is, or empty where its extension is not one we read. */
  static Optional<Source> find(Path path, String name) {
    String lower = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean packed = lower.endsWith(".gz");
    String plain = packed ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    int dot = plain.lastIndexOf('.');
    String extension = dot < 0 ? "" : plain.substring(dot + 1);
    return findFormat(extension).map(format -> new Source(path, name, format, packed));
  }

  private static Optional<Format> findFormat(String extension) {
    return switch (extension) {
      case "txt", "md" -> Optional.of(Format.TEXT);
      case "html", "htm" -> Optional.of(Format.HTML);
      case "json" -> Optional.of(Format.JSON);
      case "jsonl" -> Optional.of(Format.JSON_LINES);
      default -> Optional.empty();
    };
  }
}
