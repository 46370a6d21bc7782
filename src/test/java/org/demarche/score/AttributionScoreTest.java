package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
  private static final String TEXT =
      "“We will wait,” said Ada Moss. Ben Low said the ferry would sail “at dawn” today.";

  @Test
  void ignoresMarksAtTheEdgesOfAnExactContent() {
    AttributionFigures figures =
        figures(List.of(gold("“We will wait,”", "Ada Moss")), List.of(gold("We will wait", "Ada")));
    assertThat(figures.all().exact().f1()).isEqualTo(1);
    assertThat(figures.rightSource().value()).isEqualTo(1);
    assertThat(figures.exactSource().value()).isZero();
  }

  @Test
  void countsHalfOfAContentSoftlyAndLessNotAtAll() {
    Attribution whole = gold("the ferry would sail “at dawn” today", "Ben Low");
    assertThat(figures(List.of(whole), List.of(gold("the ferry would sail", "Ben"))).all())
        .satisfies(all -> assertThat(all.exact().f1()).isZero())
        .satisfies(all -> assertThat(all.soft().f1()).isEqualTo(1));
    assertThat(figures(List.of(whole), List.of(gold("today", "Ben"))).all().soft().f1()).isZero();
  }

  @Test
  void matchesOneFoundContentWithOneGoldContent() {
    Attribution one = gold("We will wait", "Ada Moss");
    AttributionFigures figures = figures(List.of(one), List.of(one, one));
    assertThat(figures.all().soft().precision()).isCloseTo(0.5, within(1e-9));
    assertThat(figures.all().soft().recall()).isEqualTo(1);
  }

  @Test
  void tellsKindsByTheShareBetweenQuotationMarks() {
    assertThat(kind("“We will wait,”")).isEqualTo(StatementKind.DIRECT);
    assertThat(kind("the ferry would sail “at dawn” today")).isEqualTo(StatementKind.MIXED);
    assertThat(kind("the ferry would sail")).isEqualTo(StatementKind.INDIRECT);
  }

  @Test
  void countsQuotationMarksGivenASpeakerNobodyCredits() {
    AttributionFigures figures =
        figures(
            List.of(gold("“We will wait,”", "Ada Moss")), List.of(gold("“at dawn”", "Ben Low")));
    assertThat(figures.unattributed()).isEqualTo(new Share(1, 1));
  }

  @Test
  void creditsAQuotedRegionToTheSourceOfTheContentAroundIt() {
    Attribution whole = gold("the ferry would sail “at dawn” today", "Ben Low");
    AttributionFigures figures = figures(List.of(whole), List.of(whole));
    assertThat(figures.byKind().get(StatementKind.MIXED).rightQuotation())
        .isEqualTo(new Share(1, 1));
  }

  @Test
  void digestsTheDataWhateverItsOrder() {
    AttributionScore.Pair a = new AttributionScore.Pair(TEXT, List.of(), List.of());
    AttributionScore.Pair b = new AttributionScore.Pair("Other.", List.of(), List.of());
    assertThat(AttributionScore.digest(List.of(a, b)))
        .isEqualTo(AttributionScore.digest(List.of(b, a)))
        .isNotEqualTo(AttributionScore.digest(List.of(a)));
  }

  private static AttributionFigures figures(List<Attribution> gold, List<Attribution> found) {
    return AttributionScore.of(List.of(new AttributionScore.Pair(TEXT, gold, found)));
  }

  private static StatementKind kind(String content) {
    return AttributionScore.kindOf(TEXT, List.of(span(content)));
  }

  private static Attribution gold(String content, String source) {
    return new Attribution(
        List.of(span(content)),
        List.of(span("said")),
        Stream.of(source).map(AttributionScoreTest::span).toList(),
        StatementKind.INDIRECT,
        1,
        "test");
  }

  private static Span span(String part) {
    int begin = TEXT.indexOf(part);
    return new Span(begin, begin + part.length());
  }
}
