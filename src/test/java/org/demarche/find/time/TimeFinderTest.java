package org.demarche.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.DateClaim;
import org.demarche.model.Precision;
import org.demarche.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
  private static final String FRIDAY = "2022-01-28";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met on 26 January 2022 in Oslo.         | 26 January 2022=2022-01-26
          The envoys met on January 26th, 2022 in Oslo.      | January 26th, 2022=2022-01-26
          The envoys met on Jan. 26 in Oslo.                 | Jan. 26=2022-01-26
          It was sent on 2022-01-26 from Oslo.               | 2022-01-26=2022-01-26
          It was sent on 26/01/2022 from Oslo.               | 26/01/2022=2022-01-26
          It was sent on 05/06/2021 from Oslo.               |
          It was sent on 05/05/2021 from Oslo.               | 05/05/2021=2021-05-05
          They met on 31 February 2021 there.                |
          They met on Wednesday (26 January) in Oslo.        | Wednesday (26 January)=2022-01-26
          They had met in mid-June and failed.               | mid-June=2021-06
          They met late last year and failed.                | late last year=2021
          They met in early 2015 and failed.                 | early 2015=2015
          Arms control of the 1990s has gone.                | the 1990s=199
          They met three weeks ago and failed.               | three weeks ago=2022-W01
          The envoys met from 3 to 7 June 2021 in Oslo.      | 3=2021-06-03; 7 June 2021=2021-06-07
          The envoys met on 24-26 November 2021 in Oslo.     | 24=2021-11-24; 26 November 2021=2021-11-26
          Inspections of 2013-2015 went well.                | 2013=2013; 2015=2015
          They have waited for 70 years in vain.             | 70 years=P70Y
          They report every week and annually.               | every week=XXXX-WXX; annually=XXXX
          Resolution 1929 and resolutions 1737 and 1747 bind. |
          The March on the capital and Ms May failed.        |
          """)
  void formsHaveTheirValues(String sentence, String expected) {
    assertThat(values(sentence, Samples.find(sentence, FRIDAY)))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String values(String sentence, List<TimeExpression> found) {
    return found.stream()
        .map(time -> time.span().of(sentence) + "=" + time.value())
        .collect(Collectors.joining("; "));
  }

  @Test
  void aWeekdayIsBeforePublicationUnlessTheVerbLooksAhead() {
    assertThat(date("The envoy spoke on Wednesday in Oslo.", FRIDAY))
        .isEqualTo(DateClaim.day(LocalDate.parse("2022-01-26"), "weekday before publication"));
    assertThat(date("The envoy will speak on Wednesday in Oslo.", FRIDAY))
        .isEqualTo(DateClaim.day(LocalDate.parse("2022-02-02"), "weekday after publication"));
    assertThat(date("The envoy spoke on Friday in Oslo.", FRIDAY))
        .isEqualTo(DateClaim.day(LocalDate.parse("2022-01-28"), "weekday of publication"));
  }

  @Test
  void withoutAPublicationDateRelativeWordsStayUnknownAndSayWhy() {
    TimeExpression time = Samples.find("The envoy spoke on Wednesday in Oslo.", "").get(0);
    assertThat(time.value()).isEqualTo("XXXX-WXX-3");
    assertThat(time.date().isKnown()).isFalse();
    assertThat(time.date().origin()).contains("publication", "unknown");
    assertThat(Samples.find("They met yesterday.", "").get(0).date().isKnown()).isFalse();
    assertThat(Samples.find("They met last week.", "").get(0).value()).isEqualTo("XXXX-WXX");
  }

  @Test
  void withoutAPublicationDateWrittenDatesResolve() {
    assertThat(date("They met on 26 January 2022 in Oslo.", "").origin()).isEqualTo("written out");
  }

  @Test
  void aDateToldBeforeServesAPartialOne() {
    List<TimeExpression> found =
        Samples.find("They signed on 31 March 2015 in Oslo. On 2 April they left.", "");
    assertThat(found.get(1).value()).isEqualTo("2015-04-02");
    assertThat(found.get(1).date().origin()).isEqualTo("relative to 2015-03-31 in the text");
  }

  @Test
  void aPartialDateWithNothingToGoByIsUnknown() {
    TimeExpression time = Samples.find("They left on 2 April for Oslo.", "").get(0);
    assertThat(time.value()).isEqualTo("XXXX-04-02");
    assertThat(time.date().isKnown()).isFalse();
  }

  @Test
  void bothEndsOfARangeMeanAllItsDays() {
    for (TimeExpression end : Samples.find("They sat from 3 to 7 June 2021 in Oslo.", FRIDAY)) {
      assertThat(end.date().precision()).isEqualTo(Precision.RANGE);
      assertThat(end.date().from()).isEqualTo("2021-06-03");
      assertThat(end.date().to()).isEqualTo("2021-06-07");
    }
  }

  @Test
  void sinceReachesToPublicationAndByBeginsThere() {
    DateClaim since = date("They have quarrelled since 2014 over it.", FRIDAY);
    assertThat(since.from()).isEqualTo("2014-01-01");
    assertThat(since.to()).isEqualTo(FRIDAY);
    DateClaim by = date("They will answer by 3 February in writing.", FRIDAY);
    assertThat(by.from()).isEqualTo(FRIDAY);
    assertThat(by.to()).isEqualTo("2022-02-03");
  }

  @Test
  void beforeAPastDayIsNotThatDay() {
    assertThat(date("They had met before 3 December 2021 twice.", FRIDAY).isKnown()).isFalse();
  }

  @Test
  void thePartOfAMonthNarrowsTheDaysButNotTheValue() {
    TimeExpression time = Samples.find("They met in early June 2021 there.", FRIDAY).get(0);
    assertThat(time.value()).isEqualTo("2021-06");
    assertThat(time.date().from()).isEqualTo("2021-06-01");
    assertThat(time.date().to()).isEqualTo("2021-06-10");
  }

  @Test
  void durationsAndSetsAreNotDates() {
    assertThat(Samples.find("They waited three years and met every month.", FRIDAY))
        .extracting(TimeExpression::kind)
        .containsExactly(TimeExpression.Kind.DURATION, TimeExpression.Kind.SET);
    assertThat(date("They waited three years there.", FRIDAY).isKnown()).isFalse();
  }

  @Test
  void aHistoryIsReadByItsOwnYearsNotByPublication() {
    String text =
        "The war of 1911 was short. In 1912 it spread. By 1913 it was over, and in 1914 it"
            + " began anew. In March they fled.";
    List<TimeExpression> found = Samples.find(text, FRIDAY);
    assertThat(found.get(found.size() - 1).value()).isEqualTo("1914-03");
  }

  private static DateClaim date(String sentence, String published) {
    return Samples.find(sentence, published).get(0).date();
  }
}
