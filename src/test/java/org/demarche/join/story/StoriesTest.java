package org.demarche.join.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.join.TestReports.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.demarche.model.Precision;
import org.demarche.model.Report;
import org.demarche.model.Story;
import org.demarche.score.Clusterings;
import org.demarche.score.EcbPlus;
import org.demarche.score.Figures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {
  private static final Report WALKOUT =
      report(
          "Gazette",
          "2031-03-02",
          "Ostran envoys walk out of fishing talks",
          "Ostran's deputy minister Ilse Brandt left the fishing talks in Port Marlo on Sunday after"
              + " Velland showed a map of the southern banks. Trawler licences stay unsettled.");
  private static final Report WALKOUT_TOO =
      report(
          "Courier",
          "2031-03-03",
          "Map of southern banks ends Port Marlo talks",
          "The talks on trawler licences between Ostran and Velland collapsed over a map. Brandt"
              + " said that Velland had drawn the southern banks as its own in Port Marlo.");
  private static final Report ELECTION =
      report(
          "Courier",
          "2031-03-03",
          "Mayor of Tarn wins a third term",
          "Voters in Tarn returned Agnes Holm with 61 percent. Her museum plan carried the villages"
              + " inland, while turnout in the harbour quarter fell to its lowest since 2007.");
  private static final Report WALKOUT_AGAIN_LATER =
      report(
          "Gazette",
          "2033-07-19",
          "Ostran envoys walk out of fishing talks again",
          "Ostran's minister Ilse Brandt left the fishing talks in Port Marlo on Tuesday after Velland"
              + " showed a map of the southern banks. Trawler licences stay unsettled.");

  @Test
  void reportsOnOneEventAreOneStory() {
    List<Story> stories = Stories.of(List.of(WALKOUT, WALKOUT_TOO, ELECTION));
    assertThat(stories).hasSize(2);
    Story walkout =
        stories.stream().filter(s -> s.reports().contains(WALKOUT.id())).findFirst().orElseThrow();
    assertThat(walkout.reports()).contains(WALKOUT_TOO.id());
    assertThat(walkout.name()).isIn(WALKOUT.title(), WALKOUT_TOO.title());
    assertThat(walkout.dates().precision()).isEqualTo(Precision.RANGE);
  }

  @Test
  void alikeEventsYearsApartAreTwoStories() {
    assertThat(Stories.of(List.of(WALKOUT, WALKOUT_AGAIN_LATER))).hasSize(2);
  }

  @Test
  void aReportWithoutADateIsPlacedByItsContent() {
    Report undated = report("Herald", "", WALKOUT_TOO.title(), WALKOUT_TOO.text() + " Again.");
    List<Story> stories = Stories.of(List.of(WALKOUT, undated, ELECTION));
    assertThat(stories)
        .anyMatch(s -> s.reports().contains(undated.id()) && s.reports().size() == 2);
  }

  @Test
  void anOrderOfReportsChangesNothing() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Report source = List.of(WALKOUT, WALKOUT_TOO, ELECTION, WALKOUT_AGAIN_LATER).get(i % 4);
      String text = source.text().substring(0, 60 + i * 2) + " Number " + i + " of the press.";
      reports.add(report("Paper " + i, i % 3 == 0 ? "" : "2031-03-0" + (1 + i % 7), "", text));
    }
    List<Story> expected = Stories.of(reports);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(Stories.of(reports)).isEqualTo(expected);
    }
  }

  @Property(tries = 100)
  void everyReportIsInExactlyOneStory(@ForAll @Size(max = 8) List<String> texts) {
    List<Report> reports = texts.stream().distinct().map(t -> report("o", "", t, t)).toList();
    assertThat(Stories.of(reports).stream().flatMap(s -> s.reports().stream()))
        .containsExactlyInAnyOrderElementsOf(reports.stream().map(Report::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 18, 0.945", "19, 35, 0.895"})
  void agreesWithEcbPlus(int first, int last, double least) throws Exception {
    Path folder = Path.of("../shared/data/ecbplus");
    Assumptions.assumeTrue(Files.exists(folder), "needs ../shared/data/ecbplus");
    EcbPlus gold = EcbPlus.read(folder, first, last);
    Figures figures =
        Clusterings.bCubed(
            gold.stories(), Stories.of(gold.reports()).stream().map(Story::reports).toList());
    assertThat(figures.f1()).as("%s", figures).isGreaterThanOrEqualTo(least);
  }
}
