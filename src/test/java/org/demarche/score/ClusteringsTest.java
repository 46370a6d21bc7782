package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringsTest {
  private static final List<List<String>> GOLD = List.of(List.of("a", "b", "c"), List.of("d", "e"));

  @Test
  void theSameGroupingIsPerfect() {
    assertThat(Clusterings.bCubed(GOLD, GOLD)).isEqualTo(new Figures(1, 1));
    assertThat(Clusterings.pairs(GOLD, GOLD)).isEqualTo(new Figures(1, 1));
  }

  @Test
  void oneGroupOfAllHasFullRecallAndPoorPrecision() {
    Figures figures = Clusterings.bCubed(GOLD, List.of(List.of("a", "b", "c", "d", "e")));
    assertThat(figures.recall()).isEqualTo(1);
    assertThat(figures.precision()).isCloseTo(13.0 / 25, within(1e-9));
    assertThat(Clusterings.pairs(GOLD, List.of(List.of("a", "b", "c", "d", "e"))).precision())
        .isCloseTo(0.4, within(1e-9));
  }

  @Test
  void groupingsOfDifferentThingsAreRefused() {
    assertThatThrownBy(() -> Clusterings.bCubed(GOLD, List.of(List.of("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 and 1");
  }
}
