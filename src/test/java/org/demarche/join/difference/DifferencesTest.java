package org.demarche.join.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.join.TestReports.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.join.origin.Origins;
import org.demarche.join.variant.Variants;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.Confirmation;
import org.demarche.model.DateClaim;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Move;
import org.demarche.model.Origin;
import org.demarche.model.Quantity;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Story;
import org.demarche.model.Variant;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "m",
          new Actor("m", "Ilse Brandt", ActorKind.PERSON, List.of("OST"), List.of(), List.of()),
          "r",
          new Actor("r", "Odd Lien", ActorKind.PERSON, List.of("VEL"), List.of(), List.of()));

  private final List<Report> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  @Test
  void numbersThatCannotBothBeTrueAreADifference() {
    tell("The navy moved more than 9,000 sailors to the harbour of Tarn on Sunday morning.");
    tell("Some 4,000 sailors were moved to the harbour of Tarn by the navy, residents said.");
    List<Difference> differences = differences();
    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).kind()).isEqualTo(Difference.Kind.NUMBER);
    assertThat(differences.get(0).about()).isEqualTo("sailor");
    assertThat(differences.get(0).sides()).hasSize(2);
  }

  @Test
  void anEstimateAndALowerBoundAreNoDifference() {
    tell("The navy moved more than 9,000 sailors to the harbour of Tarn on Sunday morning.");
    tell("An estimated 9,500 sailors were moved to the harbour of Tarn by the navy.");
    assertThat(differences()).isEmpty();
  }

  @Test
  void numbersOfOtherThingsAreNoDifference() {
    tell("The navy moved 9,000 sailors to the harbour of Tarn on Sunday morning.");
    tell("Velland pays pensions to 4,000 sailors who served in the last war, a paper found.");
    assertThat(differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "more than, 100000, '', 70000, false",
    "more than, 100000, estimated, 100000, true",
    "more than, 100000, '', 130000, true",
    "up to, 500, '', 300, true",
    "up to, 500, at least, 300, true",
    "at least, 500, up to, 300, false",
    "about, 100, nearly, 115, true",
    "'', 300, '', 302, true",
    "'', 300, '', 450, false"
  })
  void modifiersDecideWhatIsCompatible(
      String modifier, int value, String otherModifier, int otherValue, boolean compatible) {
    assertThat(Compatibility.holds(quantity(modifier, value), quantity(otherModifier, otherValue)))
        .isEqualTo(compatible);
  }

  @Test
  void aChangedWordInAQuotationIsADifferenceOfWording() {
    say("m", "there are useful ideas in this map that should be explored", "she said at noon");
    say("m", "there are useful ideas in this map that could be explored", "so the minister");
    assertThat(differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
              assertThat(difference.sides())
                  .extracting(Difference.Side::value)
                  .containsExactly("could", "should");
            });
  }

  @Test
  void oneQuotationOfTwoSpeakersIsADifferenceOfActor() {
    String words = "we shall meet them again when the ice has gone from the northern sound";
    say("m", words, "she said at noon");
    say("r", words, "he told the press");
    assertThat(differences()).extracting(Difference::kind).containsExactly(Difference.Kind.ACTOR);
  }

  @Test
  void aClaimOfOneOriginIsOnlyHere() {
    say("m", "call the patrol boats home before the first of April or we stop talking", "she said");
    demand(statements.get(0));
    tell("Nothing of the kind was heard elsewhere on this quiet evening in the capital.");
    assertThat(differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.ONLY_HERE);
    assertThat(confirmations())
        .containsExactly(new Confirmation(events.get(0).id(), List.of(reports.get(0).id()), 1));
  }

  @Test
  void aDemandTwoOriginsQuoteIsConfirmedTwice() {
    String words = "call the patrol boats home before the first of April or we stop talking";
    say("m", words, "she said at noon");
    say("m", words, "so the minister");
    demand(statements.get(0));
    Confirmation confirmation = confirmations().get(0);
    assertThat(confirmation.origins()).isEqualTo(2);
    assertThat(confirmation.reports()).hasSize(2);
  }

  @Test
  void anOrderOfReportsChangesNothing() {
    for (int i = 0; i < 4; i++) {
      tell("The navy moved " + (4 + 3 * i) + ",000 sailors to the harbour of Tarn, source " + i);
    }
    List<Difference> expected = differences();
    assertThat(expected).isNotEmpty();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(differences()).isEqualTo(expected);
    }
  }

  private List<Difference> differences() {
    TextParser parser = TextParser.load();
    List<NumberTold> numbers = new ArrayList<>();
    for (Report report : reports) {
      ParsedText parsed = parser.parse(report);
      numbers.addAll(NumberTold.find(report, parsed));
    }
    return Differences.of(
        stories(), origins(), reports, numbers, events, statements, variants(), ACTORS);
  }

  private List<Confirmation> confirmations() {
    return Confirmations.of(events, statements, variants(), stories(), origins(), reports, ACTORS);
  }

  private List<Variant> variants() {
    return Variants.of(reports, statements, ACTORS);
  }

  private List<Origin> origins() {
    return Origins.of(reports);
  }

  private List<Story> stories() {
    List<String> ids = reports.stream().map(Report::id).sorted().toList();
    return List.of(new Story("s", "Row over a map", ids, DateClaim.unknown("not told")));
  }

  private Report tell(String text) {
    Report report = report("Paper " + reports.size(), "2031-03-02", "T", text);
    reports.add(report);
    return report;
  }

  private void say(String speaker, String words, String frame) {
    Report report = tell("“" + words + ",” " + frame + " in paper " + reports.size() + ".");
    Attribution attribution =
        new Attribution(
            List.of(new Span(1, 1 + words.length())),
            List.of(),
            List.of(),
            StatementKind.DIRECT,
            1,
            "test");
    statements.add(
        new Statement(
            Statement.idOf(report.id(), attribution),
            report.id(),
            attribution,
            List.of(speaker),
            List.of(),
            List.of(),
            List.of(),
            "",
            DateClaim.unknown("not told")));
  }

  private void demand(Statement statement) {
    Span trigger = statement.words().contentSpan();
    events.add(
        new Event(
            Event.idOf(statement.report(), trigger, Move.DEMAND, EventType.REQUEST, statement.id()),
            statement.report(),
            Move.DEMAND,
            EventType.REQUEST,
            "",
            List.of(),
            statement.speakers(),
            List.of(),
            trigger,
            List.of(),
            List.of(),
            Set.of(),
            statement.id(),
            List.of(),
            DateClaim.unknown("not told"),
            0.9,
            "test"));
  }

  private static Quantity quantity(String modifier, int value) {
    return new Quantity(new Span(0, 1), BigDecimal.valueOf(value), "", "sailor", modifier);
  }
}
