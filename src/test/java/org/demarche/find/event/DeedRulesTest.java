package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedRulesTest {
  private final TextParser parser = TextParser.load();
  private final DeedRules rules = DeedRules.of(Resources.lines("deeds.rules"));
  private final DeedEvents deeds = new DeedEvents(rules, Terms.load());

  @TestFactory
  Stream<DynamicTest> everyDeedIsFoundWhereItIsToldAndNowhereElse() {
    List<DynamicTest> tests = new ArrayList<>();
    for (DeedRules.Deed deed : rules.all()) {
      for (String right : deed.right) {
        tests.add(DynamicTest.dynamicTest(deed.name + " + " + right, () -> isTold(deed, right)));
      }
      for (String wrong : deed.wrong) {
        tests.add(
            DynamicTest.dynamicTest(
                deed.name + " - " + wrong, () -> assertThat(byName(deed.name, wrong)).isEmpty()));
      }
    }
    return tests.stream();
  }

  private void isTold(DeedRules.Deed deed, String sentence) {
    List<Event> events = byName(deed.name, sentence);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors()).containsExactly("self");
    assertThat(events.get(0).recipients())
        .isEqualTo(sentence.contains("<") ? List.of("other") : List.of());
    assertThat(events.get(0).flags()).isEmpty();
  }

  private List<Event> byName(String name, String sentence) {
    return find(sentence).stream().filter(e -> e.by().equals("deeds/1 " + name)).toList();
  }

  private List<Event> find(String sentence) {
    Example example = Example.ofDeed(sentence, parser::parse);
    Words words = new Words(example.parsed());
    Sides.Cast cast = new Sides.Cast(words, example.mentions(), example.actors());
    Dates dates = new Dates(example.report(), example.parsed(), List.of());
    return deeds.find(new DeedEvents.Context(example.report(), words, cast, List.of(), dates));
  }

  /** The PLOVER manual's ambiguity rules, in our words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Torvia] will withdraw its soldiers from <Veldania>.            | CONCEDE
          [Torvia] withdrew its soldiers from <Veldania>.                 | RETREAT
          [Torvia] cancelled talks with <Veldania>.                       | REJECT
          [Torvia] staged naval drills in the gulf.                       | MOBILIZE
          [Torvia] staged naval drills with <Veldania>.                   | COOPERATE
          [Torvia] shipped forty rockets to <Veldania>.                   | AID
          [Torvia] put its missile batteries on alert.                    | MOBILIZE
          [The Torvian minister] will meet <the Veldan minister>.         | AGREE
          [Torvia] signed a treaty with <Veldania>.                       | SUPPORT
          [Torvia] will sign a treaty with <Veldania>.                    | AGREE
          [Torvia] summoned the <Veldan> ambassador.                      | ACCUSE
          [Torvia] expelled two <Veldan> diplomats.                       | SANCTION
          """)
  void followsTheManualWhereTypesAreEasilyConfused(String sentence, EventType type) {
    assertThat(find(sentence)).extracting(Event::type).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Torvia] did not deploy troops to <Veldania>.          | NEGATED
          [Torvia] never met <Veldania>.                         | NEGATED
          [Torvia] refused to meet <Veldania>.                   | NEGATED
          [Torvia] will deploy two battalions to <Veldania>.     | FUTURE
          [Torvia] is planning to deploy troops to <Veldania>.   | FUTURE
          [Torvia] agreed to meet <Veldania>.                    | FUTURE
          [Torvia] could deploy troops to <Veldania>.            | HYPOTHETICAL
          [Torvia] reportedly deployed troops to <Veldania>.     | HYPOTHETICAL
          [Torvia] may impose tariffs on <Veldania>.             | HYPOTHETICAL
          [The Torvian minister] is to meet <the Veldan envoy>.  | FUTURE
          """)
  void saysWhatHasNotHappened(String sentence, Flag flag) {
    List<Event> events = find(sentence);

    assertThat(events).hasSize(1);
    assertThat(events.get(0).flags()).contains(flag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nobody believes that [Torvia] deployed troops to <Veldania>.
          The league accused [Torvia] of shelling <Veldania>.
          The envoy feared that [Torvia] had invaded <Veldania>.
          """)
  void keepsSilentOnWhatIsOnlyClaimedOrFeared(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void tellsOneDeedForEachGiver() {
    List<Event> events =
        find(
            "[Torvia] provided 40 rockets to <Lorn>, while [Torvian Isles] provided 12 trucks to <Lorn>.");

    assertThat(events).hasSize(2);
    assertThat(events).extracting(Event::type).containsOnly(EventType.AID);
    assertThat(events)
        .flatExtracting(Event::quantities)
        .extracting(q -> q.value().toPlainString() + " " + q.of())
        .containsExactly("40 rocket", "12 truck");
  }

  @Test
  void turnsThePassiveRound() {
    List<Event> events = find("<Veldania> was attacked by [Torvia] at dawn.");

    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors()).containsExactly("self");
    assertThat(events.get(0).recipients()).containsExactly("other");
  }

  @Test
  void leavesAnAttackInWordsAlone() {
    assertThat(find("[The minister] attacked <Veldania> for its stand on fish.")).isEmpty();
  }

  @Test
  void aDeedWithoutExamplesDoesNotLoad() {
    assertThatThrownBy(() -> DeedRules.of(List.of("deed x AID -", "verbs give")))
        .hasMessageContaining("deed x needs");
  }

  @Test
  void knowsItsFlags() {
    assertThat(find("[Torvia] met <Veldania>.").get(0).flags()).isEqualTo(Set.of());
  }
}
