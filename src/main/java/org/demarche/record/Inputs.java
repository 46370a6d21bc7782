package org.demarche.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Report;

/** Which bytes was a record made from? */
public final class Inputs {
  private Inputs() {}

  /**
   * The files that a record's reports and problems come from, with their digests, sorted by name.
   *
   * @throws IOException when a file that was read a moment ago cannot be read again
   */
  public static List<Input> of(Record record) throws IOException {
    Map<String, SortedSet<String>> reports = new TreeMap<>();
    for (Report report : record.reports()) {
      findFile(report.file())
          .ifPresent(file -> reports.computeIfAbsent(file, f -> new TreeSet<>()).add(report.id()));
    }
    for (Problem problem : record.problems()) {
      findFile(problem.file()).ifPresent(file -> reports.putIfAbsent(file, new TreeSet<>()));
    }
    List<Input> inputs = new ArrayList<>();
    for (Map.Entry<String, SortedSet<String>> entry : reports.entrySet()) {
      Path file = Path.of(entry.getKey());
      if (Files.isReadable(file)) {
        inputs.add(new Input(entry.getKey(), sha256(file), List.copyOf(entry.getValue())));
      }
    }
    return inputs;
  }

  /** The file of a name that may end in {@code #entry}; names of files may hold "#" themselves. */
  private static Optional<String> findFile(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('#', end - 1)) {
      String file = name.substring(0, end);
      if (isFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** All files in and below these paths, sorted. */
  static List<Path> filesBelow(List<Path> paths) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    for (Path path : paths) {
      try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
        below.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return List.copyOf(files);
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
