package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Report;
import org.demarche.score.WordOverlap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportsTest {
  private static final Path PAGES = Path.of("../shared/data/web-articles");

  private static final String PAGE =
      """
      <html><head><meta charset="windows-1252"><title>Envoys meet – Harbour Ledger</title>
      <meta property="og:site_name" content="Harbour Ledger">
      <link rel="canonical" href="https://ledger.example/2022/01/26/envoys">
      %s
      <style>p { color: red }</style><script>var envoy = "secret";</script></head><body>
      <nav><a href="/">Home</a> <a href="/x">World</a></nav>
      <article><h1>Envoys meet</h1>
      <p>The envoys of both islands met on the quay to speak about a timetable for the ferry,
      which has been late since the spring of the year before.</p>
      <p style="display: none">Hidden words of the desk that nobody should see or read.</p>
      <p>“We want an answer,” said the minister’s envoy, who had come by boat that morning.<br>
      She left at noon, and the other delegation stayed behind to draft a paper.</p>
      <ul><li>The first point is winter.</li><li>The second point is the fare.</li></ul>
      </article>
      <h3>Related stories</h3><p>Another story that is not part of this one at all, nor close.</p>
      <footer>© 2022 Harbour Ledger. All rights reserved.</footer></body></html>
      """;

  @TempDir Path folder;

  private Report read(String head) throws IOException {
    Path file = folder.resolve("a.html");
    Files.write(file, PAGE.formatted(head).getBytes(Charset.forName("windows-1252")));
    Reading reading = ReportReader.read(List.of(file), Defaults.NONE);
    assertThat(reading.reports()).hasSize(1);
    return reading.reports().get(0);
  }

  @Test
  void theTextIsTheArticleInParagraphs() throws IOException {
    String text = read("").text();
    assertThat(text).contains("timetable for the ferry, which has been late");
    assertThat(text).contains("that morning.\nShe left at noon");
    assertThat(text).contains("a paper.\n\nThe first point is winter.\nThe second point");
    assertThat(text)
        .doesNotContain("secret")
        .doesNotContain("color")
        .doesNotContain("Hidden words")
        .doesNotContain("Home")
        .doesNotContain("Another story")
        .doesNotContain("rights reserved");
  }

  @Test
  void factsComeFromTheMostTrustedPlace() throws IOException {
    String meta = "<meta property=\"article:published_time\" content=\"2022-01-27T01:00:00Z\">";
    String linked =
        """
        <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
        "datePublished": "2022-01-25", "author": [{"@type": "Person", "name": "Ada Brook"}]}]}
        </script>""";

    Report report = read(meta + linked);
    assertThat(report.title()).isEqualTo("Envoys meet");
    assertThat(report.outlet()).isEqualTo("Harbour Ledger");
    assertThat(report.authors()).containsExactly("Ada Brook");
    assertThat(report.url()).isEqualTo("https://ledger.example/2022/01/26/envoys");
    assertThat(report.published().from()).isEqualTo(LocalDate.of(2022, 1, 25));
    assertThat(read(meta).published().from()).isEqualTo(LocalDate.of(2022, 1, 27));
    assertThat(read("").published().from()).isEqualTo(LocalDate.of(2022, 1, 26));
    assertThat(read("").published().origin()).isEqualTo("url");
  }

  @Test
  void brokenLinkedDataIsPassedOver() throws IOException {
    Report report = read("<script type=\"application/ld+json\">{\"author\": </script>");
    assertThat(report.title()).isEqualTo("Envoys meet");
  }

  @TestFactory
  Stream<DynamicTest> everyLabelOfAnEndHoldsForItsExamples() {
    ArticleEnd end = ArticleEnd.load();
    return end.labels().stream()
        .map(
            label ->
                DynamicTest.dynamicTest(
                    label.name(),
                    () -> {
                      assertThat(label.right()).allMatch(l -> label.pattern().matcher(l).matches());
                      assertThat(label.wrong()).noneMatch(end::isEnd);
                    }));
  }

  /** The figure over all pages is measured by a command; every tenth page guards it here. */
  @Test
  void savedPagesGiveTheTextOfTheirArticles() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "the saved pages are not here: " + PAGES);
    double f1 = 0;
    int count = 0;
    int line = 0;
    for (String expected : Files.readAllLines(PAGES.resolve("expected.jsonl"))) {
      if (line++ % 10 == 0) {
        JsonNode page = new ObjectMapper().readTree(expected);
        Path file = PAGES.resolve(page.get("file").asText());
        Reading reading = ReportReader.read(List.of(file), Defaults.NONE);
        String found = reading.reports().stream().map(Report::text).findFirst().orElse("");
        f1 += WordOverlap.of(page.get("text").asText(), found).f1();
        count++;
      }
    }
    assertThat(f1 / count).isGreaterThan(0.93);
  }
}
