package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Span;
import org.demarche.text.TextParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
  private final TextParser parser = TextParser.load();

  /** The condition stands between braces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {If the fleet stays}, we will close the strait.
          We will close the strait {if the fleet stays}.
          We will close the strait {unless the fleet leaves the bay and returns the crew}.
          {Unless they leave}, there will be no talks.
          Talks can begin {as long as the guns are silent}.
          Talks can begin {so long as nobody fires}.
          The ban will be lifted {provided that the crew is freed}.
          The ban will be lifted {on condition that the crew is freed}.
          We will talk {only if the guns are silent}.
          We will talk {only when they have left}.
          We will not talk {until they withdraw}.
          {Should the talks fail}, we will leave the league.
          We would free the pilot {in return for two sailors}.
          We would free the pilot {in exchange for two sailors}.
          {Without a withdrawal}, there can be no treaty.
          There can be no treaty {without a withdrawal}.
          {Depending on their answer}, we will send an envoy.
          {In the event of an attack}, we will answer.
          The embargo will end {once they have left the bay}.
          {If they come, see and listen}, we will sign.
          """)
  void findsTheWholeClause(String marked) {
    String text = marked.replace("{", "").replace("}", "");

    assertThat(find(text))
        .containsExactly(marked.substring(marked.indexOf('{') + 1, marked.indexOf('}')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He asked if the fleet had left.",
        "We do not know if the fleet has left.",
        "They will fight even if the fleet leaves.",
        "It is, if you will, a small bay.",
        "The league provided tents and blankets.",
        "They should leave the bay.",
        "Should they leave the bay?",
        "The fleet once ruled the bay.",
        "They left without a word.",
        "It looked as if the fleet had left.",
        "He returned once more to the bay."
      })
  void knowsWhatIsNoCondition(String text) {
    assertThat(find(text)).isEmpty();
  }

  private List<String> find(String text) {
    Example example = Example.ofDeed(text, parser::parse);
    Words words = new Words(example.parsed());
    return Conditions.find(words, words.in(new Span(0, text.length()))).stream()
        .map(condition -> words.span(condition.range()).of(text))
        .toList();
  }
}
