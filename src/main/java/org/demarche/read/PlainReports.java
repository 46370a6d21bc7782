package org.demarche.read;

import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Problem;

/** Which report is a plain text file? All of its characters are the report's text. */
final class PlainReports {
  private PlainReports() {}

  static List<Draft> read(Source source, byte[] bytes, Problems problems) {
    Decoded decoded = Encoding.decode(bytes, "");
    if (Binary.isBinary(decoded.text())) {
      tellBinary(source, problems);
      return List.of();
    }
    if (!decoded.note().isEmpty()) {
      problems.add(source.name(), "", Problem.Kind.ENCODING, decoded.note(), decoded.lost());
    }
    String text = decoded.text();
    return List.of(
        new Draft(source.name(), "", "", List.of(), DateClaim.unknown("no date told"), "", text));
  }

  static void tellBinary(Source source, Problems problems) {
    problems.add(
        source.name(), "", Problem.Kind.BINARY, "it has too many control characters", "all of it");
  }
}
