package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Are the inputs of a record still the bytes it was made from? */
final class InputCheck {
  private InputCheck() {}

  /**
   * What is wrong with the inputs.
   *
   * @param given files and folders; when empty, the recorded names are looked for
   */
  static List<Failure> check(RawRecord raw, List<Path> given) throws IOException {
    List<Failure> failures = new ArrayList<>();
    List<Path> there = new ArrayList<>();
    for (Path path : given) {
      if (Files.exists(path)) {
        there.add(path);
      } else {
        failures.add(new Failure(path.toString(), "no such file or folder"));
      }
    }
    List<Path> files = Inputs.filesBelow(there);
    Set<String> held = new HashSet<>();
    for (Fields input : raw.inputs()) {
      held.addAll(input.texts("reports"));
      check(input, given.isEmpty() ? recorded(input) : files, failures);
    }
    for (Fields report : raw.all(Kind.REPORT)) {
      if (!held.contains(report.text("id"))) {
        failures.add(new Failure(report.place(), "no input is recorded for this report"));
      }
    }
    return failures;
  }

  private static List<Path> recorded(Fields input) throws IOException {
    Path file = Path.of(input.text("file"));
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  private static void check(Fields input, List<Path> files, List<Failure> failures)
      throws IOException {
    String name = input.text("file");
    String sha256 = input.text("sha256");
    List<Path> named = named(Path.of(name), files);
    for (Path file : named.isEmpty() ? files : named) {
      if (Inputs.sha256(file).equals(sha256)) {
        return;
      }
    }
    String what =
        named.isEmpty()
            ? "the file is not there; name the inputs behind the record"
            : "the bytes have changed: the record was made from SHA-256 " + sha256;
    failures.add(new Failure(name, what));
  }

  /** The files whose path ends most like a recorded one; none where even the file name differs. */
  private static List<Path> named(Path recorded, List<Path> files) {
    List<Path> best = new ArrayList<>();
    int most = 1;
    for (Path file : files) {
      int common = commonEnd(recorded, file);
      if (common > most) {
        best.clear();
        most = common;
      }
      if (common == most) {
        best.add(file);
      }
    }
    return best;
  }

  private static int commonEnd(Path one, Path other) {
    int common = 0;
    int most = Math.min(one.getNameCount(), other.getNameCount());
    while (common < most
        && one.getName(one.getNameCount() - 1 - common)
            .equals(other.getName(other.getNameCount() - 1 - common))) {
      common++;
    }
    return common;
  }
}
