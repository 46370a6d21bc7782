package org.demarche.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.record.Document;
import org.demarche.record.Inputs;
import org.demarche.record.RecordWriter;
import org.demarche.record.Verifier;
import org.junit.jupiter.api.Assumptions;

/** Whatever is analysed, every span, id and reference of the record holds. */
class SpanLawsTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Analysis ANALYSIS = Analysis.load();
  private static final int EVERY_FEW = 12;
  private static final int SOME = 25;
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("laws");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Example
  void holdOverTheSample() throws IOException {
    assertThat(verified(List.of(Path.of("examples"))).statements()).isNotEmpty();
  }

  @Example
  void holdOverFiveReportsOnOneExchange() throws IOException {
    assertThat(verified(List.of(given("seeds"))).statements()).isNotEmpty();
  }

  @Example
  void holdOverReportsOnOneLongDispute() throws IOException {
    List<String> lines = Files.readAllLines(given("data/iran-talks/reports.jsonl"));
    List<String> some = everyFew(lines, EVERY_FEW);
    Path file = Files.write(folder.resolve("talks.jsonl"), some);
    Record record = verified(List.of(file));
    assertThat(record.reports()).hasSizeGreaterThan(some.size() / 2);
    assertThat(record.events()).isNotEmpty();
  }

  @Example
  void holdOverNewsWithoutItsSpaces() throws IOException {
    List<Path> texts = filesBelow(given("data/polnear"), ".txt");
    List<Path> dev = texts.stream().filter(path -> path.toString().contains("dev")).toList();
    assertThat(verified(everyFew(dev, Math.max(1, dev.size() / SOME))).reports()).isNotEmpty();
  }

  @Example
  void holdOverPagesOfTheWeb() throws IOException {
    List<Path> pages = filesBelow(given("data/web-articles"), ".html", ".html.gz");
    assertThat(verified(everyFew(pages, Math.max(1, pages.size() / SOME))).reports()).isNotEmpty();
  }

  @Property(tries = 60)
  void holdOverAnyText(@ForAll("texts") String text) throws IOException {
    Path file = folder.resolve("any.json");
    new JsonMapper().writeValue(file.toFile(), Collections.singletonMap("text", text));
    Record record = analyse(List.of(file));
    assertThat(record.reports().size() + record.problems().size()).isPositive();
    assertThat(failures(record)).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            ".",
            ",",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            "—",
            "(",
            "\uD83D\uDE00",
            "\uD835\uDD38",
            "\uD83D",
            "\u0000",
            "\u202E",
            "\u0301",
            "Anna Kowal",
            "Foreign Minister Oleg Tarn",
            "Poland",
            "NATO",
            "POLAND REFUSES",
            "he",
            "said",
            "told reporters",
            "that",
            "we will not withdraw",
            "demands",
            "unless",
            "offered talks",
            "on Friday",
            "March 4, 2021",
            "5,000 troops",
            "next week",
            "the missile treaty",
            "3 comments",
            "Read More");
    return piece.list().ofMaxSize(70).map(pieces -> String.join("", pieces));
  }

  @Example
  void placesOfProblemsAndSpansCountCodePoints() throws IOException {
    String before = "\uD83D\uDE00\uD835\uDD38 Talks end\n\nWARSAW - Anna Kowal said on Monday: ";
    String text = before + "\"Poland will not sign \uD83D\uDE00 the treaty.\n\nThe talks ended.\n";
    Path file = Files.writeString(folder.resolve("faces.txt"), text);
    Record record = verified(List.of(file));
    assertThat(record.problems())
        .extracting(Problem::place)
        .containsExactly("character " + before.codePointCount(0, before.length()));
  }

  @Example
  void holdWhereASentenceEndsBetweenSpeakerAndCue() throws IOException {
    String odd = "NATOnext weekNATO3 comments\n demands Poland“Polandhetold reporters3 comments";
    String text =
        odd + "POLAND REFUSES3 commentshe“ \uFFFDsaidAnna Kowal—on Fridaythe missile treaty";
    verified(List.of(Files.writeString(folder.resolve("odd.txt"), text)));
  }

  private static Path given(String name) {
    Path path = SHARED.resolve(name);
    Assumptions.assumeTrue(Files.exists(path), "needs " + path + ", which is not there");
    return path;
  }

  private static List<Path> filesBelow(Path top, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(path -> Arrays.stream(endings).anyMatch(path.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static <T> List<T> everyFew(List<T> all, int step) {
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static Record analyse(List<Path> inputs) {
    return ANALYSIS.analyse(inputs, "", "", new Settings(2), Progress.SILENT);
  }

  private static Record verified(List<Path> inputs) throws IOException {
    Record record = analyse(inputs);
    assertThat(failures(record)).isEmpty();
    return record;
  }

  private static List<String> failures(Record record) throws IOException {
    Path file = folder.resolve("record.json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RecordWriter.writeDocument(new Document("test", Inputs.of(record), record), out);
    }
    return Verifier.verify(file, List.of()).stream().map(Object::toString).toList();
  }
}
