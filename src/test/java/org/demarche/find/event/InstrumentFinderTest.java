package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Instrument;
import org.demarche.model.Instrument.Status;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final InstrumentFinder FINDER = InstrumentFinder.load();
  private static final List<String> PARTIES = List.of("Torvia", "Veldania", "Kordel");

  /** A sentence whose brackets are taken off: [giver], &lt;receiver&gt;, {name}. */
  private record Marked(String text, List<String> from, List<String> to, List<String> names) {
    static Marked of(String line) {
      StringBuilder text = new StringBuilder();
      Map<Character, List<String>> marked = new HashMap<>();
      int begin = 0;
      for (char c : line.toCharArray()) {
        if ("[<{".indexOf(c) >= 0) {
          begin = text.length();
        } else if ("]>}".indexOf(c) >= 0) {
          marked.computeIfAbsent(c, key -> new ArrayList<>()).add(text.substring(begin));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), of(marked, ']'), of(marked, '>'), of(marked, '}'));
    }

    private static List<String> of(Map<Character, List<String>> marked, char close) {
      return marked.getOrDefault(close, List.of()).stream().sorted().toList();
    }
  }

  static Stream<String> right() {
    return rules().all().stream().flatMap(kind -> kind.right.stream());
  }

  static Stream<String> wrong() {
    return rules().all().stream().flatMap(kind -> kind.wrong.stream());
  }

  private static InstrumentRules rules() {
    return InstrumentRules.of(Resources.lines("instruments.rules"));
  }

  @ParameterizedTest
  @MethodSource("right")
  void everyRightExampleTellsItsDocument(String line) {
    Marked marked = Marked.of(line);
    List<Instrument> found = find(marked.text());
    assertThat(found).as(line).extracting(Instrument::name).isEqualTo(marked.names());
    assertThat(found.get(0).from()).as("given by").isEqualTo(marked.from());
    assertThat(found.get(0).to()).as("given to").isEqualTo(marked.to());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void noWrongExampleTellsADocument(String line) {
    assertThat(find(line)).as(line).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Torvia published a draft treaty on Monday.|PUBLIC",
        "A draft treaty was released by Torvia.|PUBLIC",
        "Torvia's draft treaty was not published.|CONFIDENTIAL",
        "Torvia sent a secret letter to Veldania.|CONFIDENTIAL",
        "Torvia's letter to Veldania is confidential.|CONFIDENTIAL",
        "Veldania will not publish Torvia's letter.|CONFIDENTIAL",
        "Torvia sent a letter to Veldania.|REPORTED",
        "Torvia may publish Veldania's letter.|REPORTED",
      })
  void theClauseTellsWhoCanReadIt(String sentence, Status status) {
    assertThat(find(sentence)).extracting(Instrument::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Somebody sent a letter to Veldania.",
        "Torvia read a letter.",
        "Torvia wrote a letter to Torvia.",
        "Any new Corvo agreement would take years.",
        "If Torvia sends a letter to Veldania, talks may go on.",
        "Torvia has not sent a letter to Veldania.",
      })
  void whatIsNotSurelyThereIsLeftOut(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void itIsGivenOnTheDayThatGoesWithTheVerb() {
    Report report = report("Torvia delivered a letter to Veldania on Monday.");
    int at = report.text().indexOf("Monday");
    DateClaim monday = DateClaim.day(LocalDate.of(2031, 5, 5), "weekday");
    TimeExpression time =
        new TimeExpression(
            report.id(), new Span(at, at + 6), TimeExpression.Kind.DATE, "2031-05-05", monday);
    assertThat(find(report, List.of(time))).extracting(Instrument::date).containsExactly(monday);
  }

  private static List<Instrument> find(String text) {
    return find(report(text), List.of());
  }

  private static List<Instrument> find(Report report, List<TimeExpression> times) {
    ParsedText parsed = PARSER.parse(report);
    Map<String, Actor> actors = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (String party : PARTIES) {
      ActorKind kind = party.equals("Kordel") ? ActorKind.ORGANISATION : ActorKind.STATE;
      actors.put(party, new Actor(party, party, kind, List.of(party), List.of(), List.of()));
      for (int at = report.text().indexOf(party); at >= 0; ) {
        Span span = new Span(at, at + party.length());
        mentions.add(new Mention(report.id(), party, span, Mention.Form.NAME));
        at = report.text().indexOf(party, at + 1);
      }
    }
    return FINDER.find(report, parsed, mentions, actors, times);
  }

  private static Report report(String text) {
    return new Report(
        Report.idOf(text),
        "invented.txt",
        "",
        "",
        List.of(),
        DateClaim.unknown("invented"),
        "",
        "en",
        text,
        List.of());
  }
}
