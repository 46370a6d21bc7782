package org.demarche.join.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.join.TestReports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.demarche.join.TestReports;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final String WIRE =
      """
      PORT MARLO (Reuters) - Envoys of the two island states left the harbour talks before noon \
      after a dispute over fishing licences that both governments had promised to settle by spring.

      The Ostran delegation, led by deputy minister Ilse Brandt, walked out when a map of the \
      southern banks was put on the table without warning, two people in the room said.

      Trawler owners on the northern coast have lost nearly a third of their catch since patrol \
      boats began to turn them back in October, according to the chamber of commerce.

      A second round had been planned for the weekend, but hotels in the capital said that their \
      bookings for the delegations were cancelled within an hour of the walkout.
      """;
  private static final String SPEECH =
      "\"We shall not trade our waters for promises that nobody in this hall intends to keep, and"
          + " those who drew that map in the night should have the courage to defend it by day,"
          + " before cameras, before fishermen, and before the court that both our states"
          + " founded.\"";

  @Test
  void aCopyWithANewHeadlineAndACutEndSharesItsOrigin() {
    String[] paragraphs = WIRE.split("\n\n");
    Report wire = report("Wire", "2031-03-02", "Talks collapse", WIRE);
    Report copy =
        report(
            "Gazette",
            "2031-03-03",
            "Map row ends fishing talks",
            "Map row ends fishing talks\n\n"
                + paragraphs[0].replace("left the harbour talks", "quit the harbor talks")
                + "\n\n"
                + paragraphs[2]
                + "\n\n"
                + paragraphs[1]);
    List<Origin> origins = Origins.of(List.of(wire, copy));
    assertThat(origins).hasSize(1);
    assertThat(origins.get(0).agency()).isEqualTo("Reuters");
    assertThat(origins.get(0).evidence())
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(e.span().of(e.report().equals(wire.id()) ? wire.text() : copy.text()))
                    .isEqualTo(e.exact()));
  }

  @Test
  void reportsThatQuoteOneSpeechAreNotCopies() {
    Report one =
        report(
            "Gazette",
            "2031-03-02",
            "Minister speaks",
            "The fisheries minister drew applause in parliament on Monday when she turned to the"
                + " failed talks and their cause, which her party has called theft for a decade. "
                + SPEECH
                + " Opposition benches stayed silent while the speaker asked for order twice.");
    Report other =
        report(
            "Courier",
            "2031-03-02",
            "Words at sea",
            "It was late in the evening, and the chamber half empty, before anyone mentioned the"
                + " southern banks at all; then a single sentence woke the gallery. "
                + SPEECH
                + " Nobody answered her, and a vote on harbour dues followed as if nothing was.");
    assertThat(Origins.of(List.of(one, other))).hasSize(2);
  }

  @Test
  void aBorrowedParagraphIsAPassageAndNoOrigin() {
    Report wire = report("Wire", "2031-03-02", "Talks collapse", WIRE);
    Report own =
        report(
            "Courier",
            "2031-03-02",
            "A village without fish",
            "In Tarn the nets hang dry. Old Mikkel mends them out of habit, he says, the way other"
                + " men read newspapers, and his grandson has gone to the mainland to drive"
                + " buses. The school will close after the summer if no family returns.\n\n"
                + WIRE.split("\n\n")[2]
                + "\n\nThe mayor wants a museum. She has found a donor for the roof, an architect"
                + " who works for bread and lodging, and a boat nobody needs any more. What she"
                + " has not found is anyone who believes that visitors will come in winter.");
    List<Origin> origins = Origins.of(List.of(wire, own));
    assertThat(origins).hasSize(2);
    assertThat(origins)
        .allSatisfy(o -> assertThat(o.evidence()).anyMatch(e -> e.exact().contains("a third of")));
  }

  @Test
  void anAgencyThatIsOnlyQuotedIsNoSource() {
    Report report =
        report("Courier", "", "Row", "The deputy minister told Reuters on Monday that she left.");
    assertThat(Origins.of(List.of(report)).get(0).agency()).isEmpty();
  }

  @Test
  void anOrderOfReportsChangesNothing() {
    List<Report> reports = new ArrayList<>();
    String[] paragraphs = WIRE.split("\n\n");
    for (int i = 0; i < 12; i++) {
      String own = "Paper number " + i + " adds a line of its own about the weather.";
      String text = paragraphs[0] + "\n\n" + paragraphs[1 + i % 3] + "\n\n" + own;
      reports.add(report("Paper " + i, i % 4 == 0 ? "" : "2031-03-0" + (1 + i % 5), "T", text));
    }
    List<Origin> expected = Origins.of(reports);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(Origins.of(reports)).isEqualTo(expected);
    }
  }

  @Property(tries = 100)
  void everyReportIsInExactlyOneOrigin(@ForAll @Size(max = 6) List<String> texts) {
    List<Report> reports =
        texts.stream().distinct().map(t -> TestReports.report("o", "", "t", t)).toList();
    assertThat(Origins.of(reports).stream().flatMap(o -> o.reports().stream()))
        .containsExactlyInAnyOrderElementsOf(reports.stream().map(Report::id).toList());
  }
}
