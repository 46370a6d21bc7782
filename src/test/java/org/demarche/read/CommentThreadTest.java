package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Report;
import org.demarche.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentThreadTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  private static final String ARTICLE =
      """
      Island envoys meet on the quay

      The envoys of both islands met on Monday to speak about the ferry, officials said.

      "We want a timetable before winter," Foreign Minister Ada Brook told reporters after the talks.

      The neighbouring government said in a statement that it would answer within two weeks.

      Analysts said the accord was still far off, and that neither side had moved since Friday.
      """;

  private static final String REPLIES =
      """
      So they talked. Wow.
      I bet you nobody on that quay can read a timetable!
      Exactly. And who pays for it? You and me.
      Oh please...
      Why would anyone believe Brook after last year?
      They won't do anything, it's all a joke.
      lol good luck with that
      """;

  private final Zoner zoner = Zoner.load();

  private List<String> comments(String text) {
    return zoner.layout(text, "").in(Zone.COMMENT).stream().map(Line::text).toList();
  }

  private static List<String> linesOf(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments\n",
        "3 Comments\n",
        "Comments (7)\n",
        "Join the conversation\n",
        "Go deeper: Who owns the quay\n",
        "Read More\n",
        "Related Content\n",
        "© 2022 Harbour Ledger\n",
        ""
      })
  void readersAreToldFromTheArticleBehind(String end) {
    assertThat(comments(ARTICLE + end + REPLIES)).containsExactlyElementsOf(linesOf(REPLIES));
  }

  @Test
  void agesAndReplyButtonsTellAThread() {
    String thread =
        """
        salty_dog
        2 hours ago
        The ferry has been late since spring.
        Reply
        quaywatcher
        1 hour ago
        It was on time in April.
        Reply
        """;
    assertThat(comments(ARTICLE + thread)).contains("The ferry has been late since spring.");
    assertThat(comments(ARTICLE + thread)).contains("salty_dog");
  }

  @Test
  void anAnnouncedNumberOfCommentsMakesAShortThreadCertain() {
    String head = "Island envoys meet on the quay\nVia: brine • 2 years ago • 3 comments\n";
    String body = ARTICLE.substring(ARTICLE.indexOf('\n') + 1);
    String thread = "Good. Now sail.\nYou really think they will?\nNope.\n";
    assertThat(comments(head + body + "Read More\n" + thread))
        .containsExactlyElementsOf(linesOf(thread));
  }

  @Test
  void aBarOfCommentsAboveTheArticleIsNoThread() {
    String text = ARTICLE.replaceFirst("\n\n", "\n\n12 Comments\n\n");
    assertThat(comments(text)).isEmpty();
  }

  @Test
  void anArticleThatGoesOnBehindACrossLinkIsNoThread() {
    String more =
        "\"I will not sign a paper like this, will you?\" Brook said on Tuesday. \"We know why.\"\n"
            + "The ministry said later that the talks would go on next week.\n";
    assertThat(comments(ARTICLE + "CLICK HERE TO READ MORE FROM THE LEDGER\n" + more)).isEmpty();
  }

  @Test
  void anOpinionOfTheAuthorIsNoThread() {
    String column =
        """
        Why I Still Take the Ferry

        I have taken this ferry for thirty years. You would not believe what I have seen on it!

        So why do I go on? Because we have nothing else, and because I like the captain.

        Should you come too? I think you should. Let's not pretend that the bridge will be built.

        My mother said so in her day. Don't wait for it, she'd say, and who was right?
        """;
    assertThat(comments(column.repeat(3))).isEmpty();
  }

  @Test
  void aTranscriptIsNoThread() {
    String talk =
        """
        HOST: Do you think they will sign? I don't!
        BROOK: I think so. Why would we not? You know me.
        (LAUGHTER)
        HOST: So what's next?
        BROOK: I go home, and you wait!
        HOST: Thank you, I'm sure we will.
        """;
    assertThat(comments(ARTICLE + talk.repeat(3))).isEmpty();
  }

  @Test
  void adviceToTheReaderIsNoThread() {
    String advice =
        """
        How do you book?
        Choose your ferry and your day. You can change your ticket at the quay!
        What if you are late?
        Call your captain. Your seat is kept for you.
        Ready to sail?
        """;
    assertThat(comments(ARTICLE + advice.repeat(3))).isEmpty();
  }

  @Test
  void headlinesAndNoticesBehindAnArticleAreNoReaders() {
    assertThat(comments(ARTICLE + "Leave a Comment\n\nYour email address will not be shared.\n"))
        .isEmpty();
    assertThat(comments(ARTICLE)).isEmpty();
  }

  @Test
  void theThreadOfTheSeedIsFoundWhole() {
    Report report = seed("004_aa70204ed8885158.txt");
    List<Line> lines = Line.of(report.text());
    for (Line line : lines) {
      Zone zone = report.zoneAt(line.span().begin());
      if (line.number() >= 15) {
        assertThat(zone).as("line " + line.number()).isEqualTo(Zone.COMMENT);
      } else if (line.number() >= 6 && line.number() <= 13) {
        assertThat(zone).as("line " + line.number()).isEqualTo(Zone.BODY);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_d44663c06d692940.txt",
        "001_58129c60560acc1c.txt",
        "002_0eb57f8c297c4d9e.txt",
        "003_638ea7649575e2e7.txt"
      })
  void noOtherSeedHasReaders(String file) {
    assertThat(seed(file).zones()).noneMatch(zone -> zone.zone() == Zone.COMMENT);
  }

  private static Report seed(String file) {
    assumeTrue(Files.isDirectory(SEEDS), "the seed reports are not here: " + SEEDS);
    return ReportReader.read(List.of(SEEDS.resolve(file)), Defaults.NONE).reports().get(0);
  }

  @Test
  void noReportOfTheIranTalksHasReaders() {
    Path talks = Path.of("../shared/data/iran-talks/reports.jsonl");
    assumeTrue(Files.exists(talks), "the Iran talks are not here: " + talks);
    Reading reading = ReportReader.read(List.of(talks), Defaults.NONE);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.reports()).hasSize(348);
    assertThat(reading.reports())
        .noneMatch(report -> report.zones().stream().anyMatch(zone -> zone.zone() == Zone.COMMENT));
  }
}
