package org.demarche.find.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrammarTest {
  private static final String FRIDAY = "2022-01-28";

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRuleHolds() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Grammar.load().rules().forEach(rule -> rules.putIfAbsent(rule.name(), rule));
    return rules.values().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example.sentence(),
                                () -> check(rule.name(), example))));
  }

  private static void check(String rule, Rule.Example example) {
    String sentence = example.sentence();
    String bare = example.right() ? sentence.replace("[", "").replace("]", "") : sentence;
    List<String> found = new ArrayList<>();
    List<Item> items = Lexer.read(bare);
    for (Resolver.Understood one : Samples.understand(bare, FRIDAY)) {
      if (one.match().rule().name().equals(rule)) {
        found.add(one.part().span(items).of(bare) + " = " + one.reading().value());
      }
    }
    assertThat(found).isEqualTo(example.right() ? expected(example) : List.of());
  }

  private static List<String> expected(Rule.Example example) {
    String[] values = example.value().split(" ");
    List<String> expected = new ArrayList<>();
    String[] pieces = example.sentence().split("\\[");
    for (int i = 1; i < pieces.length; i++) {
      expected.add(pieces[i].substring(0, pieces[i].indexOf(']')) + " = " + values[i - 1]);
    }
    return expected;
  }

  @Test
  void aRuleWithoutARightExampleDoesNotLoad() {
    List<String> lines = List.of("year", "  = YEAR", "  > calendar", "  - No year.");
    assertThatThrownBy(() -> Grammar.of(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'year' has no right example");
  }

  @Test
  void aRuleWithoutAWrongExampleDoesNotLoad() {
    List<String> lines = List.of("year", "  = YEAR", "  > calendar", "  + In [1999]. => 1999");
    assertThatThrownBy(() -> Grammar.of(lines)).hasMessageContaining("no wrong example");
  }
}
