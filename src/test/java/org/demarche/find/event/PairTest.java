package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairTest {
  @Test
  void putsOneWordForEachMarkedActor() {
    Pair pair = Pair.of("On Monday <s>the Torvian navy</s> freed <t>two sailors</t>.");

    assertThat(pair.words()).containsExactly("on", "monday", "<s>", "freed", "<t>", ".");
    assertThat(pair.source()).isEqualTo(2);
    assertThat(pair.target()).isEqualTo(4);
    assertThat(pair.sourceText()).containsExactly("the", "torvian", "navy");
  }

  @Test
  void livesWithMissingAndUnclosedMarks() {
    assertThat(Pair.of("<s>Torvia agreed").words()).containsExactly("<s>");
    assertThat(Pair.of("a < b <t></t>").target()).isEqualTo(3);
    assertThat(Pair.of("").words()).isEmpty();
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(Pair.of("1.5 million of 20,000.").words())
        .containsExactly("1.5", "million", "of", "20,000", ".");
  }
}
