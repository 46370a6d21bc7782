package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Quantity;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They sent 100,000 troops to the ridge.             | 100000;;troop;
          They sent more than 100,000 troops to the ridge.   | 100000;;troop;more than
          An estimated 40 rockets were fired.                | 40;;rocket;estimated
          They hold up to two dozen prisoners.               | 24;;prisoner;up to
          The loan was worth $1.5 million in May.            | 1500000;dollars;;
          Nearly 1.5 million people fled.                    | 1500000;;people;nearly
          Prices rose by 12.5 percent.                       | 12.5;percent;;
          Prices rose by 12 per cent.                        | 12;percent;;
          Twenty-five sailors were freed.                    | 25;;sailor;
          At least three foreign sailors were freed.         | 3;;sailor;at least
          They keep 300 kilograms of uranium.                | 300;kilograms;uranium;
          About one hundred and six boats left.              | 106;;boat;about
          The fence is 40 kilometers long.                   | 40;kilometres;;
          """)
  void readsValueUnitNounAndModifier(String text, String wanted) {
    Quantity found = find(text).get(0);

    assertThat(
            String.join(
                ";", found.value().toPlainString(), found.unit(), found.of(), found.modifier()))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened in 2014.",
        "It happened on May 12, 2015.",
        "Hundreds of boats left.",
        "Resolution 2231 was quoted.",
        "Nobody left."
      })
  void leavesYearsDatesAndNamesAlone(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<Quantity> find(String text) {
    Report report =
        new Report(
            Report.idOf(text),
            "",
            "",
            "",
            List.of(),
            DateClaim.unknown("a test"),
            "",
            "en",
            text,
            List.of());
    return Quantities.find(TextParser.load().parse(report), new Span(0, text.length()));
  }
}
