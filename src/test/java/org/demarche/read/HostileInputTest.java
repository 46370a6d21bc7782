package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.demarche.model.Problem;
import org.demarche.model.Report;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

class HostileInputTest {
  private static final String[] KINDS = {
    "a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.txt.gz", "a.jsonl.gz", "a.html.gz"
  };
  private static final Zoner ZONER = Zoner.load();
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Reading read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    try {
      return ReportReader.read(List.of(file), Defaults.NONE);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void anyBytesGiveReportsOrProblems(@ForAll byte[] bytes, @ForAll Random random)
      throws IOException {
    Reading reading = read(KINDS[random.nextInt(KINDS.length)], bytes);
    assertThat(reading.reports().size() + reading.problems().size()).isPositive();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\u00A0",
            "\u2028",
            ".",
            "“",
            "”",
            "\"",
            "- ",
            "|",
            "Comments",
            "3 comments",
            "Read More",
            "By Ada Brook",
            "2 hours ago",
            "Reply",
            "x",
            "The envoys met on Monday, officials said",
            "SHIP SAILS AT LAST FROM THE QUAY",
            "I think you lie!",
            "Photo: Jan Berg / Getty Images",
            "click here",
            "💬",
            "\uD83D",
            "(Reporting by Ada Brook; Editing by Jan Berg)",
            "January 3, 2022",
            "a",
            "\u0000");
    return piece.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void zonesCoverEveryCharacterThatIsNoSpaceOnce(@ForAll("texts") String text) {
    List<ZoneSpan> zones = ZONER.zones(text, "");
    int last = 0;
    for (ZoneSpan zone : zones) {
      assertThat(zone.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(last, zone.span().begin()).chars())
          .allMatch(c -> Line.isSpace((char) c.intValue()));
      last = zone.span().end();
    }
    assertThat(text.substring(last).chars()).allMatch(c -> Line.isSpace((char) c.intValue()));
  }

  @Property(tries = 40)
  void theOrderOfTheInputsDoesNotMatter(@ForAll Random random) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Path file = folder.resolve("order" + i + ".txt");
      Files.writeString(file, "Envoy " + i % 4 + " met the captain of the ferry.");
      paths.add(file);
    }
    Reading sorted = ReportReader.read(paths, Defaults.NONE);
    Collections.shuffle(paths, random);
    assertThat(ReportReader.read(paths, Defaults.NONE)).isEqualTo(sorted);
    assertThat(sorted.reports()).hasSize(4);
    assertThat(sorted.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.DUPLICATE);
  }

  @Example
  void aHundredThousandNestedTagsAreRead() throws IOException {
    for (String tag : List.of("<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a>", "<p><font>")) {
      int times = tag.equals("<div>") ? 100_000 : 20_000;
      String page = "<html><body>" + tag.repeat(times) + "The envoys met on the quay.";
      Reading reading = read("deep.html", page.getBytes(StandardCharsets.UTF_8));
      assertThat(reading.reports()).as(tag).hasSize(1);
      assertThat(reading.reports().get(0).text()).contains("The envoys met on the quay.");
    }
  }

  @Example
  void aMillionCharactersOfAnAttributeAreNoText() throws IOException {
    String page = "<p class=\"" + "x ".repeat(500_000) + "\">The envoys met on the quay.</p>";
    Reading reading = read("wide.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.reports())
        .extracting(Report::text)
        .containsExactly("The envoys met on the quay.");
  }

  @Example
  void longTextsWithoutSpacesOrBreaksAreRead() throws IOException {
    for (String piece :
        List.of("x", "“", "A", "the envoys met ", "By A ", "the 1 comment ", "\n")) {
      String text = "The envoys met. " + piece.repeat(1_000_000 / piece.length());
      Reading reading = read("long.txt", text.getBytes(StandardCharsets.UTF_8));
      assertThat(reading.reports()).as(piece).extracting(Report::text).containsExactly(text);
    }
  }

  @Example
  void aPackedFileThatEndsTooEarlyOrIsNoneIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("The envoys met on the quay.".repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = out.toByteArray();
    assertThat(read("a.txt.gz", whole).reports()).hasSize(1);
    for (byte[] broken :
        List.of(Arrays.copyOf(whole, whole.length / 2), new byte[] {1, 2, 3}, new byte[0])) {
      Reading reading = read("a.txt.gz", broken);
      assertThat(reading.reports()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::kind)
          .containsExactly(Problem.Kind.UNREADABLE);
    }
  }

  @Example
  void aPackedFileLargerThanTheLimitIsRefused() throws IOException {
    Path file = folder.resolve("bomb.txt.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(new byte[200_000]);
    }
    Reading reading = ReportReader.read(List.of(file), Defaults.NONE, 10_000);
    Files.delete(file);
    assertThat(reading.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.TOO_LARGE);
  }

  @Property(tries = 60)
  void namesOfFilesMayBeOdd(@ForAll("names") String name) throws IOException {
    Path odd = folder.resolve("odd");
    Files.createDirectories(odd);
    Path file = odd.resolve(name + ".txt");
    Files.writeString(file, "The envoys met on the quay.");
    Reading reading = ReportReader.read(List.of(odd), Defaults.NONE);
    Files.delete(file);
    assertThat(reading.reports())
        .extracting(Report::file)
        .containsExactly(odd.toString() + "/" + name + ".txt");
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> odd =
        Arbitraries.of("a", " ", "#", "\\", "\n", "'", "\"", "%", "*", "é", "~");
    return Combinators.combine(Arbitraries.of("a", "b"), odd.list().ofMaxSize(8))
        .as((first, rest) -> first + String.join("", rest));
  }

  @Example
  void controlCharactersAreBinaryAndAFewAreNot() throws IOException {
    byte[] binary = new byte[1000];
    new Random(7).nextBytes(binary);
    binary[0] = 1;
    assertThat(read("a.txt", binary).problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.BINARY);
    assertThat(read("a.txt", "%PDF-1.4 …".getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.BINARY);
    String one = "The envoys met\u0000 on the quay of the island. ".repeat(5);
    assertThat(ZONER.zones(one, "")).extracting(ZoneSpan::zone).containsOnly(Zone.BODY);
  }
}
