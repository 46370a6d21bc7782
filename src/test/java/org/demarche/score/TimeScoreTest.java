package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class TimeScoreTest {
  @Test
  void anOverlapCountsOnceAndItsValueOnlyWhenEqual() {
    TimeScore score =
        TimeScore.score(
            List.of(timex(0, 10, "2022"), timex(20, 30, "2023"), timex(40, 50, "P1Y")),
            List.of(timex(0, 10, "2022"), timex(25, 35, "2024"), timex(26, 28, "2023")));
    assertThat(score).isEqualTo(new TimeScore(3, 3, 1, 2, 1));
    assertThat(score.relaxedF1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.valueF1()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void nothingFoundIsNought() {
    assertThat(TimeScore.score(List.of(timex(0, 1, "X")), List.of()).relaxedF1()).isZero();
  }

  @Test
  void scoresAdd() {
    TimeScore one = new TimeScore(1, 2, 0, 1, 1);
    assertThat(one.plus(one)).isEqualTo(new TimeScore(2, 4, 0, 2, 2));
  }

  @Test
  void aTaggedTextIsReadWithItsOffsets() {
    TimexDocument document =
        TimexDocument.read(
            """
            <?xml version="1.0"?>
            <TimeML><DOCID>one</DOCID><DCT><TIMEX3 value="2001-01-01">2001-01-01</TIMEX3></DCT>
            <TEXT>Peace &amp; war in <TIMEX3 tid="t1" type="DATE" value="1911">1911</TIMEX3>.</TEXT>
            </TimeML>
            """);
    assertThat(document.id()).isEqualTo("one");
    assertThat(document.published()).isEqualTo("2001-01-01");
    assertThat(document.text()).isEqualTo("Peace & war in 1911.");
    assertThat(document.times()).containsExactly(timex(15, 19, "1911"));
  }

  @Test
  void aBrokenDocumentIsRefused() {
    assertThatThrownBy(() -> TimexDocument.read("<TimeML><TEXT>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a TimeML document");
  }

  private static TimeScore.Timex timex(int begin, int end, String value) {
    return new TimeScore.Timex(new Span(begin, end), value);
  }
}
