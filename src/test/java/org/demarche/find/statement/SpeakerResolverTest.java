package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.find.actor.ActorFinder;
import org.demarche.find.actor.Cast;
import org.demarche.find.time.TimeFinder;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakerResolverTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([csq])(\\d)>");
  private static final String HEADLINE = "HEADLINE: ";

  /** A case of speakers.txt. */
  record Case(String shows, String marked, List<String> expected) {
    @Override
    public String toString() {
      return shows;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSpeakerIs(Case given) {
    Marked marked = Marked.of(given.marked().replace('¶', '\n').replace("\n", "\n\n"));
    assertThat(told(marked)).isEqualTo(given.expected());
  }

  @Test
  void thoseSpokenToAndThePlaceAndDayAreReadAroundTheCue() {
    Marked marked =
        Marked.of(
            "On 4 May 2031 <s1>Danish Prime Minister Per Holm</s1> <q1>told</q1> Sweden in"
                + " Copenhagen that <c1>no ship may pass before 9 May 2031</c1>.");
    Statement statement = resolve(marked).get(0);
    assertThat(statement.addressees()).hasSize(1);
    assertThat(statement.venue()).isEqualTo("in Copenhagen");
    assertThat(statement.date().from()).hasToString("2031-05-04");
  }

  private static List<String> told(Marked marked) {
    Map<String, Actor> actors = new HashMap<>();
    List<Statement> statements = resolve(marked, actors);
    List<String> told = new ArrayList<>();
    marked.attributions.forEach(
        (number, words) ->
            told.add(
                number
                    + " "
                    + statements.stream()
                        .filter(s -> s.words().content().equals(words.content()))
                        .findFirst()
                        .map(statement -> show(statement, actors))
                        .orElse("none")));
    return told;
  }

  private static String show(Statement statement, Map<String, Actor> actors) {
    String speakers = names(statement.speakers(), actors);
    String tellers = names(statement.tellers(), actors);
    return (speakers.isEmpty() ? "?" : speakers) + (tellers.isEmpty() ? "" : " told by " + tellers);
  }

  private static String names(List<String> ids, Map<String, Actor> actors) {
    return String.join("; ", ids.stream().map(id -> actors.get(id).name()).sorted().toList());
  }

  private static List<Statement> resolve(Marked marked) {
    return resolve(marked, new HashMap<>());
  }

  private static List<Statement> resolve(Marked marked, Map<String, Actor> actors) {
    Report report = marked.report();
    ParsedText parsed = TextParser.load().parse(report);
    ActorFinder finder = ActorFinder.load();
    Cast cast = Cast.of(List.of(finder.findNames(report, parsed)));
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
    return SpeakerResolver.load()
        .resolve(
            report,
            parsed,
            List.copyOf(marked.attributions.values()),
            finder.findMentions(report, parsed, cast),
            actors,
            TimeFinder.load().find(report, parsed));
  }

  /** A text with its marks taken out, and the attributions they mark. */
  private record Marked(String text, Map<Integer, Attribution> attributions) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      Map<String, Integer> open = new HashMap<>();
      Map<String, Span> spans = new TreeMap<>();
      Matcher tag = TAG.matcher(marked);
      int from = 0;
      while (tag.find()) {
        text.append(marked, from, tag.start());
        String name = tag.group(3) + tag.group(2);
        if (tag.group(1).isEmpty()) {
          open.put(name, text.length());
        } else {
          spans.put(name, new Span(open.get(name), text.length()));
        }
        from = tag.end();
      }
      text.append(marked.substring(from));
      Map<Integer, Attribution> attributions = new TreeMap<>();
      for (int number = 1; spans.containsKey(number + "c"); number++) {
        attributions.put(number, attribution(text, spans, number));
      }
      return new Marked(text.toString(), attributions);
    }

    private static Attribution attribution(CharSequence text, Map<String, Span> spans, int n) {
      boolean direct = text.charAt(spans.get(n + "c").begin()) == '"';
      return new Attribution(
          List.of(spans.get(n + "c")),
          spans.containsKey(n + "q") ? List.of(spans.get(n + "q")) : List.of(),
          spans.containsKey(n + "s") ? List.of(spans.get(n + "s")) : List.of(),
          direct ? StatementKind.DIRECT : StatementKind.INDIRECT,
          1,
          "test");
    }

    Report report() {
      Zone zone = text.startsWith(HEADLINE) ? Zone.HEADLINE : Zone.BODY;
      return new Report(
          Report.idOf(text),
          "test.txt",
          "",
          "",
          List.of(),
          DateClaim.unknown("none"),
          "",
          "en",
          text,
          List.of(new ZoneSpan(zone, new Span(0, text.length()))));
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SpeakerResolverTest.class.getResourceAsStream("speakers.txt"),
                StandardCharsets.UTF_8))) {
      List<String> block = new ArrayList<>();
      for (String line = ""; line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          block.add(line);
        } else if (block.size() > 2) {
          cases.add(new Case(block.get(0), block.get(1), block.subList(2, block.size())));
          block = new ArrayList<>();
        }
      }
      cases.add(new Case(block.get(0), block.get(1), block.subList(2, block.size())));
    }
    return cases;
  }
}
