package org.demarche.join.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Move;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.text.TextParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {
  static List<Themes.Theme> themes() {
    return Themes.all();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aThemeTakesItsRightExampleAndLeavesItsWrongOne(Themes.Theme theme) {
    assertThat(themesOf(theme.right())).as(theme.right()).contains(theme.name());
    assertThat(themesOf(theme.wrong())).as(theme.wrong()).doesNotContain(theme.name());
  }

  private static Set<String> themesOf(String sentence) {
    String text = sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    text = text + sentence.substring(1) + ".";
    Report report =
        new Report(
            Report.idOf(text),
            "example",
            "",
            "",
            List.of(),
            DateClaim.unknown("example"),
            "",
            "en",
            text,
            List.of());
    Event event =
        new Event(
            "event-1",
            report.id(),
            Move.DEMAND,
            EventType.REQUEST,
            "",
            List.of(),
            List.of(),
            List.of(),
            new Span(0, 1),
            List.of(),
            List.of(new Span(0, text.length())),
            Set.of(),
            "",
            List.of(),
            DateClaim.unknown("example"),
            1,
            "test");
    return Subject.of(TextParser.load().parse(report), event, java.util.Optional.empty())
        .themes()
        .stream()
        .collect(Collectors.toSet());
  }
}
