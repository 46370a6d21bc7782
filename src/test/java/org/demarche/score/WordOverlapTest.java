package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordOverlapTest {
  @Test
  void wordsCountAsOftenAsBothTextsHaveThem() {
    WordOverlap overlap = WordOverlap.of("The envoy met the captain.", "the captain, THE captain");

    assertThat(overlap).isEqualTo(new WordOverlap(5, 4, 3));
    assertThat(overlap.precision()).isEqualTo(0.75);
    assertThat(overlap.recall()).isEqualTo(0.6);
    assertThat(overlap.f1()).isEqualTo(6.0 / 9);
  }

  @Test
  void nothingExpectedAndNothingFoundIsRight() {
    assertThat(WordOverlap.of("", " - ").f1()).isEqualTo(1);
    assertThat(WordOverlap.of("envoy", "").f1()).isZero();
  }
}
