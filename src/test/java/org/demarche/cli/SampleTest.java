package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who runs the commands on the sample that is shipped. */
class SampleTest {
  private static final Path SAMPLE = Path.of("examples/written-answers");

  @TempDir private Path home;

  @Test
  void analysePrintsLinesThatFitTheSchema() throws IOException {
    Screen screen = Screen.of("analyse", SAMPLE);
    assertThat(screen.exitCode()).isZero();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/record.schema.json")));
    ObjectMapper json = new ObjectMapper();
    List<String> lines = screen.out().lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("{\"type\":\"report\"")).hasSize(6);
    for (String line : lines) {
      JsonNode node = json.readTree(line);
      assertThat(schema.validate(node)).as(line).isEmpty();
    }
  }

  @Test
  void analyseWritesTheSameToAFile() throws IOException {
    Path file = home.resolve("record.jsonl");
    Screen screen = Screen.of("analyse", SAMPLE, "--out", file);
    assertThat(screen.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Screen.of("analyse", SAMPLE).out());
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void theSameReportsGiveTheSameBytesEverywhere() throws IOException {
    String here = Screen.of("analyse", SAMPLE, "--threads", "1").out();
    List<Path> files;
    try (Stream<Path> list = Files.list(SAMPLE)) {
      files = list.sorted(Comparator.reverseOrder()).toList();
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Object[] words =
          Stream.concat(Stream.of("analyse", "--threads", "4"), files.stream()).toArray();
      assertThat(Screen.of(words).out()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void briefPrintsAndWritesAFolderThatVerifies() {
    Path out = home.resolve("brief");
    Screen screen = Screen.of("brief", SAMPLE, "--out", out);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out()).isNotBlank().doesNotContain("\u001b");
    assertThat(screen.err()).contains(out.resolve("brief.html").toString());
    assertThat(out.resolve("brief.html")).exists();
    assertThat(out.resolve("brief.md")).exists();
    assertThat(out.resolve("brief.txt")).exists();
    Screen verified = Screen.of("verify", out.resolve("record.json"), SAMPLE);
    assertThat(verified.out()).startsWith("verified:");
    assertThat(verified.exitCode()).isZero();
  }

  @Test
  void eachFormatIsTheFileOfTheFolder() throws IOException {
    Path out = home.resolve("brief");
    assertThat(Screen.of("brief", SAMPLE, "--out", out, "--format", "md").out())
        .isEqualTo(Files.readString(out.resolve("brief.md")));
    assertThat(Screen.of("brief", SAMPLE, "--out", out, "--format", "html").out())
        .isEqualTo(Files.readString(out.resolve("brief.html")));
    assertThat(Screen.of("brief", SAMPLE, "--out", out, "--format", "JSON").out())
        .isEqualTo(Files.readString(out.resolve("record.json")));
  }

  @Test
  void verifyFailsWhenOneByteOfAnInputChanges() throws IOException {
    Path inputs = Files.createDirectory(home.resolve("reports"));
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, inputs.resolve(file.getFileName()));
      }
    }
    Path out = home.resolve("brief");
    Screen.of("brief", inputs, "--out", out);
    Path record = out.resolve("record.json");
    assertThat(Screen.of("verify", record).exitCode()).isZero();
    Path changed = inputs.resolve("evening-ledger.txt");
    byte[] bytes = Files.readAllBytes(changed);
    bytes[bytes.length - 1] ^= 1;
    Files.write(changed, bytes);
    Screen screen = Screen.of("verify", record);
    assertThat(screen.exitCode()).isEqualTo(1);
    assertThat(screen.out()).contains(changed.toString(), "changed", "1 failure");
    assertThat(Screen.of("verify", record, inputs).exitCode()).isEqualTo(1);
  }

  @Test
  void briefRefusesAFolderItDidNotMakeBeforeItWorks() throws IOException {
    Files.writeString(home.resolve("thesis.doc"), "years of work");
    Screen screen = Screen.of("brief", SAMPLE, "--out", home);
    assertThat(screen.exitCode()).isEqualTo(2);
    assertThat(screen.err()).contains("was not made by this program", "--out");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void saysWhenNothingCouldBeRead() throws IOException {
    Path empty = Files.createFile(home.resolve("empty.txt"));
    Screen screen = Screen.of("analyse", empty, home.resolve("nowhere"));
    assertThat(screen.exitCode()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .contains("2 problems in the input:", "nowhere", "empty.txt", "no report could be read");
  }

  @Test
  void goesOnPastWhatCannotBeReadAndTellsItOnce() throws IOException {
    Path empty = Files.createFile(home.resolve("empty.txt"));
    Screen screen = Screen.of("analyse", SAMPLE, empty);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.err()).containsOnlyOnce("empty.txt");
    assertThat(screen.out()).contains("{\"type\":\"problem\",\"file\":\"" + empty);
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    Screen screen = Screen.of("analyse", SAMPLE, "--out", file.resolve("inside.jsonl"));
    assertThat(screen.exitCode()).isEqualTo(3);
    assertThat(screen.err()).contains(file.toString()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void neverWritesOverAnInput() throws IOException {
    Path input = Files.copy(SAMPLE.resolve("evening-ledger.txt"), home.resolve("a.txt"));
    String before = Files.readString(input);
    assertThat(Screen.of("analyse", input, "--out", input).exitCode()).isEqualTo(2);
    assertThat(Files.readString(input)).isEqualTo(before);
  }

  @Test
  void benchPrintsItsFigures() {
    Screen screen = Screen.of("bench", SAMPLE);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out())
        .containsPattern("reports +6\n")
        .containsPattern("reports/s +[0-9.]+\n")
        .containsPattern("tokens/s +[0-9]+\n")
        .containsPattern("peak heap +[0-9]+ MB\n")
        .containsPattern("first output +[0-9.]+ s");
  }

  @Test
  void scoresStatementsAgainstWhatAPersonMarked() throws IOException {
    Path lines = home.resolve("lines.jsonl");
    Screen.of("analyse", SAMPLE.resolve("evening-ledger.txt"), "--out", lines);
    Path gold =
        Files.writeString(
            home.resolve("gold.json"),
            """
            [{"report": "evening-ledger.txt", "speaker": "Nobody", "party": ["XXX"],
              "move": "offer", "begin": 0, "end": 10}]
            """);
    Screen screen = Screen.of("score", "statements", gold, lines);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out()).contains("gold 1 found ", "recall ");
    Files.writeString(
        gold, Files.readString(gold).replace("\"end\"", "\"digest\": \"0\", \"end\""));
    assertThat(Screen.of("score", "statements", gold, lines))
        .satisfies(
            failed -> {
              assertThat(failed.exitCode()).isEqualTo(1);
              assertThat(failed.err()).contains("does not fit its text");
            });
  }
}
