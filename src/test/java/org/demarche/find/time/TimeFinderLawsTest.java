package org.demarche.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.TimeExpression;
import org.junit.jupiter.api.Test;

class TimeFinderLawsTest {
  @Property(tries = 400)
  void foundSpansAreInBoundsSortedAndTheSameTwice(
      @ForAll("texts") String text, @ForAll("dates") String published) {
    List<TimeExpression> found = Samples.find(text, published);
    int last = 0;
    for (TimeExpression time : found) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(time.value()).isNotEmpty();
      last = time.span().end();
    }
    assertThat(Samples.find(text, published)).isEqualTo(found);
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.of("", "2022-01-28", "2000-02-29", "1914-12-31");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "January",
            "May",
            "26",
            "26th",
            "2022",
            "1990s",
            "'99",
            "BC",
            "the",
            "of",
            "last",
            "next",
            "week",
            "years",
            "Friday",
            "(",
            ")",
            ",",
            "-",
            "–",
            "/",
            "mid",
            "early",
            "the end of",
            "yesterday",
            "two",
            "twenty",
            "days",
            "ago",
            "later",
            "after",
            "before",
            "and",
            "to",
            "from",
            "between",
            "since",
            "every",
            "Easter",
            "Ramadan",
            "9/11",
            "19:30",
            "p.m.",
            "99/99/9999",
            "0000-00-00",
            "31",
            "999999999",
            "century",
            "first",
            "spring",
            "'s",
            "end",
            "year",
            "\n",
            "\n\n",
            "said",
            "will",
            "half an",
            "hour",
            "29 February",
            "30 February 1900",
            "00:99",
            "25 p.m.",
            "the 31st",
            "9999",
            "a",
            "same",
            "that",
            "X");
    Arbitrary<String> joined = words.list().ofMaxSize(40).map(list -> String.join(" ", list));
    Arbitrary<String> glued = words.list().ofMaxSize(40).map(list -> String.join("", list));
    return Arbitraries.oneOf(joined, glued, Arbitraries.strings().ofMaxLength(80));
  }

  @Test
  void longInputsWithoutSpacesOrLinesAreRead() {
    for (String piece :
        List.of("May", "1", "twenty-", "the ", "1,", "1990s ", "'", "two days ", "3-")) {
      Samples.find(piece.repeat(1_000_000 / piece.length()), "2022-01-28");
    }
  }
}
