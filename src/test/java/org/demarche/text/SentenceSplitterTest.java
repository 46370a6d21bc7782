package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private static List<String> sentences(String text, ZoneSpan... zones) {
    return Reports.parse(text, zones).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  static Stream<String> examples() {
    return Stream.of("abbreviations.txt", "reporting-words.txt")
        .flatMap(list -> Lines.of(list).stream())
        .filter(line -> line.startsWith("example:"))
        .map(line -> line.substring("example:".length()).strip());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void theWordListsKeepTheirExamples(String example) {
    assertThat(String.join(" | ", sentences(example.replace(" | ", " ")))).isEqualTo(example);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void endsSentences(String example) {
    assertThat(String.join(" | ", sentences(example.replace(" | ", " ")))).isEqualTo(example);
  }

  static Stream<String> texts() {
    return """
        “We will wait.” | Then he left.
        "We will wait." | "So will we."
        ‘It is over.’ | Nobody moved.
        „Wir warten.“ | Then he left.
        He said “it is over.” | The room emptied.
        (The text is secret.) | It leaked [on Monday.] | Soon.
        The price rose to $1.5 billion... and fell. | Then it rose.
        It was over... | The talks failed.
        It was over… | “We tried.”
        1. Open the door. | Close it.
        He spoke of St. Anne and J. B. Moor. | They listened.
        Is it war?! | No!! | Perhaps.
        "He asked, 'How many?' "
        It belongs to Group B. | The others wait.
        The site yahoo.com was down. | It is up.
        """
        .lines();
  }

  @Test
  void aHeadlineLineIsASentenceAndABodyLineGoesOnWhereItVisiblyDoes() {
    String text =
        "Talks fail in Lisbon\nJane Roe\nThe envoys met\nin Lisbon on Monday.\nThey left.";
    int body = text.indexOf("The envoys");
    assertThat(sentences(text, new ZoneSpan(Zone.HEADLINE, new Span(0, body))))
        .containsExactly(
            "Talks fail in Lisbon",
            "Jane Roe",
            "The envoys met\nin Lisbon on Monday.",
            "They left.");
  }

  @Test
  void aBlankLineAndAListItemPartSentences() {
    assertThat(sentences("The first demand\n\nis this:\n- no missiles\n- no troops"))
        .containsExactly("The first demand", "is this:", "- no missiles", "- no troops");
  }

  @Test
  void inATextWrappedAtAFixedWidthALineBreakIsASpace() {
    String text =
        """
        The envoys of both sides met in the small hall of the old
        town house, where the mayor of the city, Anna Kowal, had had
        Coffee House chairs brought in for them. The talks took four
        hours. Nobody spoke to the press, and the next round was not
        Named. The delegations left by the side door.

        A spokesman said the talks were useful.
        """;
    assertThat(sentences(text)).hasSize(5);
    assertThat(sentences(text).get(0)).contains("had\nCoffee House chairs");
  }

  @Test
  void paragraphsAreCounted() {
    assertThat(
            Reports.parse("One. Two.\nThree.\n\nFour.").sentences().stream()
                .map(sentence -> String.valueOf(sentence.paragraph()))
                .collect(Collectors.joining()))
        .isEqualTo("0012");
  }

  @Test
  void aTextWithoutAnEndIsCutIntoPieces() {
    assertThat(sentences("word ".repeat(1000))).hasSizeGreaterThan(1);
  }
}
