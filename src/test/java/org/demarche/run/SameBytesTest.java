package org.demarche.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.demarche.model.Difference;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Variant;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;
import org.demarche.page.Brief;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {
  private static final Path SAMPLE = Path.of("examples/written-answers");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "1, en-US, UTC, 1",
    "4, tr-TR, Pacific/Kiritimati, 2",
    "1, tr-TR, America/Los_Angeles, 3",
    "4, ar-EG, Asia/Tehran, 4"
  })
  void neitherOrderNorThreadsNorLocaleNorTimeZoneChangeAByte(
      int threads, String language, String timeZone, int seed) throws IOException {
    String expected = written(analyse(files(), 2));
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
    List<Path> shuffled = new ArrayList<>(files());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(written(analyse(shuffled, threads))).isEqualTo(expected);
  }

  @Test
  void theSampleShowsTheTroublesItWasWrittenWith() {
    Record record = analyse(List.of(SAMPLE), 2);
    assertThat(record.reports()).hasSize(6);
    assertThat(record.origins()).as("the wire and its copy are one origin").hasSize(5);
    assertThat(record.reports())
        .as("the copy and the forum tell no date")
        .filteredOn(report -> !report.published().isKnown())
        .hasSize(2);
    assertThat(record.problems())
        .as("one quotation has lost its mark")
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.QUOTATION);
    assertThat(record.variants()).as("should and could").anyMatch(Variant::substantive);
    assertThat(record.differences())
        .as("100,000 and 127,000 troops")
        .filteredOn(difference -> difference.kind() == Difference.Kind.NUMBER)
        .hasSize(1);
  }

  @Test
  void nobodyIsCreditedWithWordsOfReaders() {
    Record record = analyse(List.of(SAMPLE.resolve("plaza-forum.txt")), 1);
    Report forum = record.reports().get(0);
    assertThat(forum.zones()).extracting(ZoneSpan::zone).contains(Zone.COMMENT);
    assertThat(record.statements())
        .isNotEmpty()
        .allMatch(said -> forum.zoneAt(said.words().contentSpan().begin()) == Zone.BODY);
  }

  private static Record analyse(List<Path> inputs, int threads) {
    return Analysis.load().analyse(inputs, "", "", new Settings(threads), Progress.SILENT);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.sorted().toList();
    }
  }

  private static String written(Record record) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    RecordWriter.writeLines(record, lines);
    Brief brief = Brief.of(record, "sample");
    return lines.toString(StandardCharsets.UTF_8)
        + String.join("\n", brief.html().values())
        + brief.markdown()
        + brief.text(80, true);
  }
}
