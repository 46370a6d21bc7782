package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

class EventFinderLawsTest {
  private static final TextParser PARSER = TextParser.load();
  private static final EventFinder FINDER = EventFinder.load();

  @Property(tries = 60)
  void everySpanLiesInTheTextAndTheSameTextGivesTheSameEvents(@ForAll @From("texts") String text) {
    Report report = report(text);
    List<Event> once = find(report);

    assertThat(find(report)).isEqualTo(once);
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Event event : once) {
      assertThat(ids.add(event.id())).isTrue();
      assertThat(event.trigger().begin()).isGreaterThanOrEqualTo(last);
      last = event.trigger().begin();
      event.conditions().forEach(span -> span.of(text));
      event.about().forEach(span -> span.of(text));
      event.quantities().forEach(quantity -> quantity.span().of(text));
      event.trigger().of(text);
    }
  }

  @org.junit.jupiter.api.Test
  void readsAMillionCharactersWithoutASpaceOrANewline() {
    assertThat(find(report("if".repeat(500_000)))).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "if",
            "unless",
            "the",
            "Torvia",
            "will",
            "not",
            "strike",
            "talks",
            ",",
            ".",
            "“",
            "”",
            "said",
            "two",
            "dozen",
            "1,000",
            "rockets",
            "met",
            "with",
            "withdrew",
            "should",
            "in",
            "exchange",
            "for",
            "without",
            "no",
            "demand",
            "'s",
            "US",
            "we",
            "won't",
            "\n",
            "é",
            "😀");
    return words.list().ofMinSize(1).ofMaxSize(120).map(list -> String.join(" ", list));
  }

  private static List<Event> find(Report report) {
    ParsedText parsed = PARSER.parse(report);
    int length = report.text().length();
    List<Mention> mentions =
        length < 3
            ? List.of()
            : List.of(new Mention(report.id(), "self", new Span(0, 3), Mention.Form.NAME));
    Example example = Example.of("said :: <Torvia> left", PARSER::parse);
    return FINDER.find(
        report, parsed, mentions, example.actors(), statements(report, length), List.of());
  }

  private static List<Statement> statements(Report report, int length) {
    if (length < 20) {
      return List.of();
    }
    Attribution words =
        new Attribution(
            List.of(new Span(9, length)),
            List.of(new Span(4, 8)),
            List.of(new Span(0, 3)),
            StatementKind.INDIRECT,
            1,
            "a law");
    return List.of(
        new Statement(
            Statement.idOf(report.id(), words),
            report.id(),
            words,
            List.of("self"),
            List.of(),
            List.of(),
            List.of(),
            "",
            DateClaim.unknown("a law")));
  }

  private static Report report(String text) {
    return new Report(
        Report.idOf(text),
        "law",
        "",
        "",
        List.of(),
        DateClaim.unknown("a law"),
        "",
        "en",
        text,
        List.of());
  }

  @org.junit.jupiter.api.Test
  void livesWithActorsItDoesNotKnow() {
    Report report = report("Torvia met nobody at all today.");
    ParsedText parsed = PARSER.parse(report);
    Mention mention = new Mention(report.id(), "nobody", new Span(0, 6), Mention.Form.NAME);

    assertThat(FINDER.find(report, parsed, List.of(mention), Map.of(), List.of(), List.of()))
        .isEmpty();
  }
}
