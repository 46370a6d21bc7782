package org.demarche.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Report;

/**
 * Does a record's file still say what its inputs say? Every span's text, every report's id, every
 * reference and every input's digest is checked again.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * What is wrong with a document.
   *
   * @param file the document
   * @param inputs the files and folders it was made from; when empty they are looked for under
   *     their recorded names
   * @return the failures, in the order they were met; empty when all is well
   * @throws IOException when the document or an input cannot be read
   */
  public static List<Failure> verify(Path file, List<Path> inputs) throws IOException {
    List<Failure> failures = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      check(RawRecord.ofDocument(in), inputs, failures);
    } catch (RecordFormatException e) {
      failures.add(new Failure(file.toString(), e.getMessage()));
    }
    return failures;
  }

  private static void check(RawRecord raw, List<Path> inputs, List<Failure> failures)
      throws IOException {
    checkReports(raw, failures);
    new ElementCheck(raw, failures).checkAll();
    if (failures.isEmpty()) {
      RecordReader.document(raw);
    }
    failures.addAll(InputCheck.check(raw, inputs));
  }

  private static void checkReports(RawRecord raw, List<Failure> failures) throws IOException {
    for (Fields report : raw.all(Kind.REPORT)) {
      String id = Report.idOf(report.text("text"));
      if (!id.equals(report.text("id"))) {
        failures.add(
            new Failure(report.place(), "the id is not the SHA-256 of its text, which is " + id));
      }
    }
  }
}
