package org.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {
  private final Brief brief = Brief.of(Samples.record(""), "invented dispute");

  @Test
  void everyLinkOfEveryPageOpensAPlaceThatIsThere() {
    Map<String, String> pages = brief.html();
    int followed = 0;
    for (var page : pages.entrySet()) {
      for (Element link : Jsoup.parse(page.getValue()).select("a[href]")) {
        String[] target = link.attr("href").split("#", 2);
        Path from = Path.of(page.getKey());
        String file =
            target[0].isEmpty()
                ? page.getKey()
                : from.resolveSibling(target[0]).normalize().toString();
        assertThat(pages).as("%s in %s", link, page.getKey()).containsKey(file);
        if (target.length > 1) {
          Document there = Jsoup.parse(pages.get(file));
          assertThat(there.getElementById(target[1])).as(link.toString()).isNotNull();
        }
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(15);
  }

  @Test
  void aReportPageShowsTheWholeTextAndMarksTheWords() {
    var record = Samples.record("");
    for (var report : record.reports()) {
      Document page = Jsoup.parse(brief.html().get(Links.report(report.id())));
      Element text = page.selectFirst("article.report");
      text.select("a.ref").remove();
      assertThat(text.wholeText()).isEqualTo(report.text());
      assertThat(text.select("mark").text()).contains("troops");
    }
  }

  @Test
  void theStateOfPlayNamesTheMoveAndItsConditionInWords() {
    Document page = Jsoup.parse(brief.html().get("brief.html"));
    assertThat(page.select("table.state td").text()).contains("offers", "on condition", "May 2031");
    assertThat(brief.text(80, false)).contains("FRE offers, on condition: Our troops should leave");
    assertThat(brief.markdown()).contains("**offers** (on condition)");
  }

  @Test
  void aDocumentIsToldWithItsGiverAndWhoCanReadIt() {
    Document page = Jsoup.parse(brief.html().get("brief.html"));
    assertThat(page.select("#documents li").text())
        .contains("3 May 2031", "troop letter, from Ana Prill", "letter, confidential");
    assertThat(brief.text(80, false))
        .contains("troop letter, from Ana Prill [letter, confidential");
    assertThat(brief.markdown()).contains("[troop letter](reports/").contains(", from Ana Prill");
  }

  @Test
  void theDifferingWordIsMarkedOnBothSides() {
    Document page = Jsoup.parse(brief.html().get("brief.html"));
    assertThat(page.select("em.only").eachText()).containsExactlyInAnyOrder("should", "could");
  }

  @Test
  void terminalLinesKeepToTheWidthAndPlainTextHasNoEscapes() {
    assertThat(brief.text(60, false).lines()).allMatch(line -> line.length() <= 60);
    assertThat(brief.text(60, false)).doesNotContain("\u001b");
    assertThat(brief.text(60, true)).contains("\u001b[1m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><svg onload=alert(1)>",
        "javascript:alert(1)",
        "</title><base href=//evil.example>",
        "<!-- -->]]>"
      })
  void wordsOfAReportAreNeverMarkup(String hostile) {
    var pages = Brief.of(Samples.record(hostile), "name" + hostile).html();
    for (String html : pages.values()) {
      Document page = Jsoup.parse(html);
      assertThat(page.select("script, img, svg, base, iframe, object, link")).isEmpty();
      for (Element element : page.getAllElements()) {
        assertThat(element.attributes().asList())
            .noneMatch(attribute -> attribute.getKey().startsWith("on"))
            .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
      }
    }
    assertThat(Jsoup.parse(pages.get("brief.html")).text())
        .contains(hostile.strip().replaceAll("\\s+", " "));
  }

  @Test
  void charactersThatHideOrReorderAreSpeltOut() {
    String html = Brief.of(Samples.record("\u202Eabc\u200B"), "x").html().get("brief.html");
    assertThat(html).contains("⟦U+202E⟧abc⟦U+200B⟧").doesNotContain("\u202E");
  }
}
