package org.demarche.find.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.score.TimeScore;
import org.demarche.score.TimexDocument;
import org.junit.jupiter.api.Test;

/** The figures on other people's texts, where these are at hand. */
class LabelledTimesTest {
  private static final Path SHARED = Path.of("../shared/data");
  private static final Path LABELS = Path.of("eval/times.tsv");

  @Test
  void valuesOfNewsExpressionsAreRight() throws IOException {
    Path reports = SHARED.resolve("iran-talks/reports.jsonl");
    assumeTrue(Files.exists(reports), "needs ../shared/data/iran-talks, which is not here");
    Map<String, String> texts = texts(reports);
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String line : Files.readAllLines(LABELS)) {
      if (!line.startsWith("#")) {
        all++;
        check(line.split("\t"), texts, wrong);
      }
    }
    assertThat(all).isGreaterThan(100);
    assertThat(wrong.size()).as("wrong: %s", wrong).isLessThanOrEqualTo(all * 4 / 100);
  }

  private static void check(String[] label, Map<String, String> texts, List<String> wrong) {
    String text = texts.get(label[0]);
    assertThat(text).as("report %s", label[0]).isNotNull();
    Span span =
        new Span(
            text.offsetByCodePoints(0, Integer.parseInt(label[1])),
            text.offsetByCodePoints(0, Integer.parseInt(label[2])));
    assertThat(digest(span.of(text))).isEqualTo(label[6]);
    String found =
        Samples.find(text, label[3]).stream()
            .filter(time -> time.span().overlaps(span))
            .map(TimeExpression::value)
            .findFirst()
            .orElse("NONE");
    if (!found.equals(label[4])) {
      wrong.add(label[0] + " at " + label[1] + ": " + found + ", not " + label[4]);
    }
  }

  @Test
  void narrativesAreReadAsWellAsClaimed() throws IOException {
    Path folder = SHARED.resolve("wikiwars");
    assumeTrue(Files.exists(folder), "needs ../shared/data/wikiwars, which is not here");
    TimeScore sum = new TimeScore(0, 0, 0, 0, 0);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tml")).sorted().toList()) {
        TimexDocument document = TimexDocument.read(Files.readString(file));
        List<TimeScore.Timex> found =
            Samples.find(document.text(), document.published()).stream()
                .map(time -> new TimeScore.Timex(time.span(), time.value()))
                .toList();
        sum = sum.plus(TimeScore.score(document.times(), found));
      }
    }
    assertThat(sum.relaxedF1()).isGreaterThan(0.93);
    assertThat(sum.valueF1()).isGreaterThan(0.84);
  }

  private static Map<String, String> texts(Path reports) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(reports)) {
      JsonNode node = mapper.readTree(line);
      String text = node.path("text").asText();
      texts.put(Report.idOf(text), text);
    }
    return texts;
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
