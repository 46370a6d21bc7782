package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Precision;
import org.demarche.model.Problem;
import org.demarche.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportsTest {
  @TempDir Path folder;

  private Reading read(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return ReportReader.read(List.of(file), Defaults.NONE);
  }

  private static String nameIn(Report report) {
    return report.file().substring(report.file().lastIndexOf('/') + 1);
  }

  @Test
  void anObjectIsOneReportWithAllItsFields() throws IOException {
    Reading reading =
        read(
            "a.json",
            """
            {"id": "k1", "outlet": "Harbour Ledger", "title": "Envoys meet",
             "published": "2022-01-26T23:30:00-05:00", "author": ["Ada Brook", "Jan Berg"],
             "url": "https://ledger.example/a", "text": "  The envoys met.\\r\\n\\r\\nThen they left. "}
            """);

    assertThat(reading.problems()).isEmpty();
    Report report = reading.reports().get(0);
    assertThat(nameIn(report)).isEqualTo("a.json");
    assertThat(report.text()).isEqualTo("  The envoys met.\r\n\r\nThen they left. ");
    assertThat(report.outlet()).isEqualTo("Harbour Ledger");
    assertThat(report.title()).isEqualTo("Envoys meet");
    assertThat(report.authors()).containsExactly("Ada Brook", "Jan Berg");
    assertThat(report.published().findDay()).contains(LocalDate.of(2022, 1, 26));
    assertThat(report.published().origin()).isEqualTo("metadata");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": \"x\", \"text\": \"One envoy.\"}, {\"text\": \"Two envoys.\"}]",
        "{\"reports\": [{\"id\": \"x\", \"text\": \"One envoy.\"}, {\"text\": \"Two envoys.\"}]}"
      })
  void entriesAreNamedByIdOrNumber(String content) throws IOException {
    assertThat(read("a.json", content).reports())
        .extracting(JsonReportsTest::nameIn)
        .containsExactlyInAnyOrder("a.json#x", "a.json#2");
  }

  @Test
  void anIdUsedTwiceNamesOnlyTheFirst() throws IOException {
    String lines = "{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\": \"x\", \"text\": \"Two.\"}\n";
    assertThat(read("a.jsonl", lines).reports())
        .extracting(JsonReportsTest::nameIn)
        .containsExactlyInAnyOrder("a.jsonl#x", "a.jsonl#2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\"|not JSON",
        "{\"text\": \"a\", \"text\": \"b\"}|not JSON",
        "{\"text\": \"a\"} x|not JSON",
        "[1, 2]|not a JSON object",
        "{\"title\": \"x\"}|has no \"text\"",
        "{\"text\": null}|has no \"text\"",
        "{\"text\": 7}|is a number",
        "{\"text\": [\"a\"]}|is a list",
        "7|not a JSON object"
      })
  void aBadLineIsToldAndTheRestGoesOn(String line, String what) throws IOException {
    Reading reading = read("a.jsonl", "{\"text\": \"One.\"}\n" + line + "\n{\"text\": \"Two.\"}");

    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().get(0);
    assertThat(problem.place()).startsWith("line 2");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.FORMAT);
    assertThat(problem.what()).contains(what);
    assertThat(problem.lost()).isNotEmpty();
  }

  @Test
  void fieldsOfOtherTypesLoseThemselvesAlone() throws IOException {
    Reading reading =
        read("a.json", "{\"text\": \"One.\", \"title\": 7, \"author\": [3], \"outlet\": {}}");

    assertThat(reading.reports()).extracting(Report::text).containsExactly("One.");
    assertThat(reading.problems()).hasSize(3).allMatch(p -> p.kind() == Problem.Kind.FORMAT);
  }

  @Test
  void anUnknownFieldIsToldOnceForAFile() throws IOException {
    Reading reading =
        read("a.jsonl", "{\"text\": \"One.\", \"views\": 1}\n{\"text\": \"Two.\", \"views\": 2}\n");

    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("views").contains("2 times"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-26, DAY, 2022-01-26",
    "2022-01, MONTH, 2022-01-01",
    "2022, YEAR, 2022-01-01",
    "2022-01-26T01:00:00Z, DAY, 2022-01-26",
    "20220126, DAY, 2022-01-26"
  })
  void datesKeepTheirPrecision(String written, Precision precision, LocalDate from)
      throws IOException {
    Report report =
        read("a.json", "{\"text\": \"One.\", \"published\": \"" + written + "\"}").reports().get(0);
    assertThat(report.published().precision()).isEqualTo(precision);
    assertThat(report.published().from()).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-30", "yesterday", "3 years ago", "20", "2022-13"})
  void whatIsNoDateIsToldAndUnknown(String written) throws IOException {
    Reading reading = read("a.json", "{\"text\": \"One.\", \"published\": \"" + written + "\"}");
    assertThat(reading.reports().get(0).published().isKnown()).isFalse();
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.DATE);
  }

  @Test
  void halvesOfCharactersAreMendedAndTold() throws IOException {
    Reading reading = read("a.json", "{\"text\": \"One \\ud83d envoy \\ude00.\"}");

    assertThat(reading.reports())
        .extracting(Report::text)
        .containsExactly("One \uFFFD envoy \uFFFD.");
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ENCODING);
  }

  @Test
  void deepNestingIsNotFollowed() throws IOException {
    Reading reading = read("a.json", "[".repeat(100_000) + "]".repeat(100_000));
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.FORMAT);
  }

  @Test
  void aLineOfLinesInUtf16IsRead() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(
        file,
        "\uFEFF{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReportReader.read(List.of(file), Defaults.NONE).reports()).hasSize(2);
  }

  @Test
  void aLongLineIsRefusedWithItsNumber() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        "{\"text\": \"One.\"}\n{\"text\": \"" + "x".repeat(300) + "\"}\n{\"text\": \"Two.\"}");
    Reading reading = ReportReader.read(List.of(file), Defaults.NONE, 200);
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
              assertThat(problem.place()).isEqualTo("line 2");
            });
  }
}
