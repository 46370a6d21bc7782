package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class PloverScoreTest {
  @Test
  void weighsEveryClassAlike() {
    PloverScore score =
        PloverScore.of(
            List.of("AID", "AID", "AID", "REJECT"),
            List.of("2", "2", "2", "3"),
            List.of("AID", "AID", "YIELD", "AID"));

    assertThat(score.accuracy()).isEqualTo(0.5);
    assertThat(score.classes()).containsEntry("REJECT", 0.0);
    assertThat(score.classes().get("AID")).isCloseTo(2 * 2.0 / 6, offset(1e-9));
    assertThat(score.rootF1()).isCloseTo(1.0 / 3, offset(1e-9));
  }

  @Test
  void countsAWrongClassOfTheRightQuadAsRightThere() {
    PloverScore score = PloverScore.of(List.of("AID"), List.of("2"), List.of("YIELD"));

    assertThat(score.rootF1()).isZero();
    assertThat(score.quadF1()).isEqualTo(1);
  }

  @Test
  void refusesListsThatDoNotFit() {
    assertThatThrownBy(() -> PloverScore.of(List.of("AID"), List.of("2"), List.of()))
        .hasMessage("0 predictions for 1 rows");
  }
}
