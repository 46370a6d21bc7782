package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
  @TempDir Path folder;

  @Test
  void aTextFileIsAReportWithAllOfItsCharacters() throws IOException {
    String text = "Envoys Meet Again\r\n\r\n The envoys met.\r\n";
    Files.writeString(folder.resolve("a.txt"), text);

    Reading reading = ReportReader.read(List.of(folder), Defaults.NONE);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.reports()).extracting(Report::text).containsExactly(text);
    assertThat(reading.reports()).extracting(Report::title).containsExactly("Envoys Meet Again");
  }

  @Test
  void aBadLineLosesItselfAlone() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\": \"k\", \"text\": \"One envoy left.\"}\n{\"text\"\n{\"text\": \"Two came.\"}\n");

    Reading reading = ReportReader.read(List.of(folder.resolve("a.jsonl")), Defaults.NONE);

    assertThat(reading.reports())
        .extracting(report -> report.file().substring(report.file().lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder("a.jsonl#k", "a.jsonl#3");
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.FORMAT);
              assertThat(problem.place()).startsWith("line 2");
            });
  }
}
