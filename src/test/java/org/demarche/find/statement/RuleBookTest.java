package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.load();

  static Stream<String> right() {
    return BOOK.rules().stream().flatMap(rule -> rule.right().stream());
  }

  static Stream<String> wrong() {
    return BOOK.rules().stream().flatMap(rule -> rule.wrong().stream());
  }

  @ParameterizedTest
  @MethodSource("right")
  void findsWhatItsExamplesMark(String example) {
    Reports.Marked marked = Reports.Marked.of(example);
    assertThat(found(marked.text())).contains(marks(marked));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void findsNothingInItsCounterexamples(String example) {
    assertThat(found(example)).isEmpty();
  }

  @Test
  void refusesARuleWithoutAnExample() {
    List<String> none = List.of();
    List<String> verbs = List.of("say");
    assertThatThrownBy(
            () -> new Rule("x", Rule.Kind.VERBS, verbs, 0.5, List.of("that"), none, none))
        .hasMessageContaining("x");
  }

  private static List<String> found(String text) {
    Words words = Reports.words(text);
    List<String> found = new ArrayList<>();
    for (Find find : new RuleFinder(words, BOOK).find()) {
      Link link = find.link();
      found.add(
          text(words, link.source())
              + " | "
              + text(words, link.cue())
              + " | "
              + text(words, link.content()));
    }
    return found;
  }

  private static String text(Words words, List<Segment> segments) {
    return segments.get(0).span(words).of(words.parsed.text());
  }

  private static String marks(Reports.Marked m) {
    return m.source().get(0).of(m.text())
        + " | "
        + m.cue().get(0).of(m.text())
        + " | "
        + m.content().get(0).of(m.text());
  }
}
