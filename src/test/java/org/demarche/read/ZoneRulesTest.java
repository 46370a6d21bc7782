package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ZoneRulesTest {
  private final ZoneRules rules = ZoneRules.load();
  private final Register register = Register.load();

  @TestFactory
  Stream<DynamicTest> everyRuleHoldsForItsRightExamplesAndNotForItsWrongOnes() {
    return rules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> checkExamples(rule)));
  }

  private void checkExamples(ZoneRules.Rule rule) {
    for (String right : rule.right()) {
      assertThat(zoneOf(rule, right)).as(right).isEqualTo(rule.zone().toString());
    }
    for (String wrong : rule.wrong()) {
      assertThat(zoneOf(rule, wrong)).as(wrong).isEqualTo("BODY");
    }
  }

  /** The zone all rules together give the line, or its end where the rule speaks of ends. */
  private String zoneOf(ZoneRules.Rule rule, String example) {
    String line = example.replace("|", rule.atEnd() ? "" : "|");
    if (!rule.atEnd()) {
      return rules.findZone(line).map(Enum::toString).orElse("BODY");
    }
    return rules
        .findEnd(line)
        .filter(end -> end.begin() == example.indexOf('|'))
        .map(end -> end.zone().toString())
        .orElse("BODY");
  }

  @TestFactory
  Stream<DynamicTest> everyFeatureIsMetInItsRightExamplesAndNotInItsWrongOnes() {
    return register.features().stream()
        .map(feature -> DynamicTest.dynamicTest(feature.name(), () -> checkExamples(feature)));
  }

  private static void checkExamples(Register.Feature feature) {
    for (String right : feature.right()) {
      assertThat(feature.countIn(Register.plain(right))).as(right).isPositive();
    }
    for (String wrong : feature.wrong()) {
      assertThat(feature.countIn(Register.plain(wrong))).as(wrong).isZero();
    }
  }

  @Test
  void aRuleWithoutAWrongExampleDoesNotLoad() {
    assertThatThrownBy(() -> RuleBlock.of("rule: x\nzone: LINK\nmatch: a\nright: a\n", "here"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("right and wrong");
    assertThat(RuleBlock.of("rule: x\nright: a\nwrong: b\n", "here"))
        .extracting(RuleBlock::values)
        .containsExactly(
            Map.of("rule", List.of("x"), "right", List.of("a"), "wrong", List.of("b")));
  }

  @Test
  void aLineOfAMillionCharactersIsAnsweredAtOnce() {
    for (String piece : List.of("click here ", "A", " ", "a: ", "(", "“", "By A ", "2 ")) {
      String line = piece.repeat(1_000_000 / piece.length());
      assertThat(rules.findZone(line)).as(piece).isEmpty();
      rules.findEnd(line);
    }
    for (String piece :
        List.of("click here ", "Aa ", "a: ", "share this ", "By A ", "| ", "[x] ")) {
      rules.findZone(piece.repeat(600 / piece.length()));
    }
  }
}
