package org.demarche.join;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.junit.jupiter.api.Assumptions;

/** Reports of the folder beside the project, for tests that measure. */
public final class SharedReports {
  private SharedReports() {}

  /** The 348 reports on one long dispute; the test is skipped where they are missing. */
  public static List<Report> iranTalks() throws IOException {
    Path file = Path.of("../shared/data/iran-talks/reports.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/iran-talks");
    List<Report> reports = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String published = node.path("published").asText("");
      String text = node.get("text").asText();
      reports.add(
          new Report(
              Report.idOf(text),
              node.get("id").asText(),
              node.path("outlet").asText(""),
              node.path("title").asText(""),
              node.path("author").isTextual() ? List.of(node.get("author").asText()) : List.of(),
              published.matches("\\d{4}-\\d\\d-\\d\\d")
                  ? DateClaim.day(LocalDate.parse(published), "metadata")
                  : DateClaim.unknown("metadata"),
              node.path("url").asText(""),
              "en",
              text,
              List.of()));
    }
    return reports;
  }
}
