package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;
import org.demarche.model.Zone;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionFinderTest {
  private static final AttributionFinder FINDER = AttributionFinder.load();

  static Stream<String> cases() throws IOException {
    try (InputStream in = AttributionFinderTest.class.getResourceAsStream("attributions.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoIsCreditedWithWhat(String marked) {
    Reports.Marked m = Reports.Marked.of(marked);
    List<String> found =
        find(m.text()).stream()
            .map(a -> words(m.text(), a.source()) + " | " + words(m.text(), a.content()))
            .toList();
    if (m.content().isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .containsExactly(words(m.text(), m.source()) + " | " + words(m.text(), m.content()));
    }
  }

  @Test
  void givesLinksNoticesAndReadersNoVoice() {
    String body = "The minister said that the ferry would sail at noon.";
    String link = "Read more: The president said that the pact was dead.";
    String comment = "The king said that nobody reads this.";
    String text = body + "\n\n" + link + "\n\n" + comment + "\n";
    Report report =
        Reports.of(
            text,
            List.of(
                Reports.zone(Zone.LINK, text, link), Reports.zone(Zone.COMMENT, text, comment)));
    assertThat(FINDER.find(report, TextParser.load().parse(report)))
        .allSatisfy(a -> assertThat(a.contentSpan().end()).isLessThanOrEqualTo(body.length()))
        .isNotEmpty();
  }

  @Test
  void keepsSentencesBehindAQuotationsCueApart() {
    String text = "“The gates stay shut,” the warden said. “Nobody gets in before Friday.”";
    assertThat(find(text))
        .extracting(a -> words(text, a.content()))
        .containsExactly("Thegatesstayshut", "NobodygetsinbeforeFriday");
  }

  @Test
  void tellsTheKindByItsQuotationMarks() {
    assertThat(find("“The gates stay shut,” the warden said.").get(0).kind())
        .isEqualTo(StatementKind.DIRECT);
    assertThat(find("The warden said the gates would “stay shut” until Friday.").get(0).kind())
        .isEqualTo(StatementKind.MIXED);
    assertThat(find("The warden said the gates would stay shut.").get(0).kind())
        .isEqualTo(StatementKind.INDIRECT);
  }

  @Test
  void listensToAnotherModel() {
    String text = "The warden said the gates would stay shut.";
    AttributionFinder deaf =
        FINDER.with(
            (report, parsed) -> {
              float[][] rows = new float[parsed.tokens().size()][AttributionLabels.COUNT];
              for (float[] row : rows) {
                java.util.Arrays.fill(row, 1, row.length, -50);
              }
              return rows;
            },
            0.15);
    Report report = Reports.of(text);
    assertThat(deaf.findWhole(report, TextParser.load().parse(report))).isEmpty();
  }

  private static List<Attribution> find(String text) {
    Report report = Reports.of(text);
    return FINDER.find(report, TextParser.load().parse(report));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(text).replaceAll("[^\\p{L}\\p{N}]", ""))
        .collect(Collectors.joining());
  }
}
