package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
  private final TextParser parser = TextParser.load();
  private final Rules rules = Rules.of(Resources.lines("moves.rules"));
  private final Moves moves =
      new Moves(rules, Lexicon.of(Resources.lines("kinds.tsv")), Resources.model("moves.model"));

  @TestFactory
  Stream<DynamicTest> everyRuleFiresOnItsRightExamplesAndOnNoWrongOne() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rules.Rule rule : rules.all()) {
      for (String right : rule.right()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + " + " + right, () -> assertThat(fired(right)).contains(rule.name())));
      }
      for (String wrong : rule.wrong()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + " - " + wrong,
                () -> assertThat(fired(wrong)).doesNotContain(rule.name())));
      }
    }
    return tests.stream();
  }

  private List<String> fired(String source) {
    Example example = Example.of(source, parser::parse);
    Words words = new Words(example.parsed());
    Moves.Context context = MoveTrainer.context(example, words);
    Unit unit = Unit.of(words, example.statement().words().content()).get(0);
    return moves.hits(context, unit, true).stream().map(hit -> hit.rule().name()).toList();
  }

  @Test
  void aRuleWithoutAWrongExampleDoesNotLoad() {
    List<String> lines = List.of("rule refuse.x refuse 3", "= never", "+ said :: never");

    assertThatThrownBy(() -> Rules.of(lines)).hasMessageContaining("refuse.x needs");
  }

  @Test
  void anUnknownClassOfWordsIsNamedWithItsLine() {
    List<String> lines = List.of("rule refuse.x refuse 3", "= %nothing here");

    assertThatThrownBy(() -> Rules.of(lines))
        .hasMessage("line 2: no class of words is called nothing");
  }

  @Test
  void theStateUsIsNotThePronoun() {
    Example example = Example.of("said :: <US> boats left us", parser::parse);
    Words words = new Words(example.parsed());
    Sides sides = MoveTrainer.context(example, words).sides();
    int first = words.in(example.statement().words().contentSpan()).begin();

    assertThat(sides.of(first)).isEqualTo(Side.OTHER);
    assertThat(sides.of(first + 3)).isEqualTo(Side.SELF);
  }
}
