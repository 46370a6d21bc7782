package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.DateClaim;
import org.demarche.model.Zone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFactsTest {
  private static final String BODY =
      "The envoys of both islands met on the quay on Monday, officials said.\n\nThey left.\n";

  private final Zoner zoner = Zoner.load();

  private TextFacts facts(String text) {
    return TextFacts.of(zoner.layout(text, ""), text);
  }

  @Test
  void aHeadlineIsTheTitleAndAFirstSentenceIsNot() {
    assertThat(facts("Envoys Meet on the Quay\n\n" + BODY).title())
        .isEqualTo("Envoys Meet on the Quay");
    assertThat(facts("Envoys return to the U.S.\n\n" + BODY).title())
        .isEqualTo("Envoys return to the U.S.");
    assertThat(facts(BODY).title()).isEmpty();
    assertThat(facts("# Envoys meet\n\n" + BODY).title()).isEqualTo("Envoys meet");
  }

  @Test
  void aHeadlineThatIsRepeatedIsAHeadlineTwice() {
    String text = "Envoys meet on the quay\nx\n\nEnvoys meet on the quay\n\n" + BODY;
    assertThat(zoner.layout(text, "").zones())
        .containsExactly(Zone.HEADLINE, Zone.NOTICE, Zone.HEADLINE, Zone.BODY, Zone.BODY);
    assertThat(facts(text).title()).isEqualTo("Envoys meet on the quay");
  }

  @Test
  void aTextBrokenAtAFixedWidthHasNoHeadline() {
    String text =
        "The envoys of both islands met on the quay on Monday to\n"
            + "speak about the ferry, and they left before the evening\ncame.\n\n"
            + BODY;
    assertThat(facts(text).title()).isEmpty();
  }

  @Test
  void datesAreTakenFromBylinesAndDatelinesInFull() {
    String head = "Envoys meet on the quay\n\n";
    assertThat(facts(head + "Written by | Monday, January 3rd, 2022\n\n" + BODY).published())
        .contains(DateClaim.day(LocalDate.of(2022, 1, 3), "byline"));
    assertThat(facts(head + "Published: 26 Jan 2022\n\n" + BODY).published())
        .contains(DateClaim.day(LocalDate.of(2022, 1, 26), "byline"));
    assertThat(facts(head + "EASTPORT, January 26, 2022 (ILP) - " + BODY).published())
        .contains(DateClaim.day(LocalDate.of(2022, 1, 26), "dateline"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EASTPORT, Jan. 26 - ", "Via: brine • 3 years ago\n\n", "On January 26, 2022 "})
  void whatIsNoFullDateOfTheReportIsNone(String line) {
    assertThat(facts("Envoys meet on the quay\n\n" + line + BODY).published()).isEmpty();
  }

  @Test
  void outletsAreNamedOnlyWhereTheTextIsSure() {
    assertThat(facts(BODY + "CLICK HERE TO READ MORE FROM THE HARBOUR LEDGER").outlet())
        .isEqualTo("Harbour Ledger");
    assertThat(facts(BODY + "This story has not been edited by The Quay staff.").outlet())
        .isEqualTo("The Quay");
    TextFacts facts = facts("Envoys meet at last - Brine\nBy: Ada Brook (Brine)\n" + BODY);
    assertThat(facts.outlet()).isEqualTo("Brine");
    assertThat(facts.title()).isEqualTo("Envoys meet at last");
    assertThat(facts.authors()).containsExactly("Ada Brook");
    assertThat(facts("Envoys meet at last - Monday\n\n" + BODY).outlet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/2022/01/26/envoys, 2022-01-26",
    "https://x.example/2022/jan/26/envoys, 2022-01-26",
    "https://x.example/envoys-20220126.html, 2022-01-26",
    "https://x.example/2022/01/envoys, 2022-01-01"
  })
  void addressesTellDates(String url, LocalDate from) {
    assertThat(WrittenDates.findInUrl(url).map(DateClaim::from)).contains(from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://x.example/a/123456789", "https://2022.example/", "", "/99/"})
  void otherNumbersInAddressesAreNoDates(String url) {
    assertThat(WrittenDates.findInUrl(url)).isEmpty();
  }

  @Test
  void numbersThatMayBeDayOrMonthAreNoDate() {
    assertThat(WrittenDates.find("03/04/2022")).isEmpty();
    assertThat(WrittenDates.find("26/01/2022")).isEqualTo(Optional.of(LocalDate.of(2022, 1, 26)));
    assertThat(WrittenDates.find("01/26/2022")).isEqualTo(Optional.of(LocalDate.of(2022, 1, 26)));
    assertThat(WrittenDates.find("February 30, 2022")).isEmpty();
  }

  @Test
  void whatTheUserGivesMustBeADate() {
    assertThatThrownBy(() -> new Defaults("last week", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("last week");
    assertThat(new Defaults("2022-01", "").date().origin()).isEqualTo("given");
  }

  @TestFactory
  Stream<DynamicTest> everyLanguageIsToldByItsExample() {
    English english = English.load();
    return english.languages().stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.name(),
                    () -> {
                      boolean own = language.name().equals("English");
                      for (String right : language.right()) {
                        assertThat(english.findOther(right))
                            .isEqualTo(own ? Optional.empty() : Optional.of(language.name()));
                      }
                      assertThat(language.wrong())
                          .allMatch(
                              wrong ->
                                  !english.findOther(wrong).equals(Optional.of(language.name())));
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lavrov, Blinken meet",
        "De la Cruz, Del Rio meet Le Pen in El Paso",
        "Berlin, Paris, Rom",
        "",
        "26.01.2022"
      })
  void shortTextsAndNamesAreNotRefused(String text) {
    assertThat(English.load().findOther(text)).isEmpty();
  }

  @Test
  void otherScriptsAreNamed() {
    assertThat(English.load().findOther("Министр сказал, что кораблей нет в порту."))
        .hasValueSatisfying(name -> assertThat(name).contains("Cyrillic"));
  }
}
