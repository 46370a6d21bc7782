package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Property
  void agreesWithTheJdkAtEveryCharacter(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int unit = 0; unit <= text.length(); ) {
      int codePoint = text.codePointCount(0, unit);
      assertThat(points.fromUnits(unit)).isEqualTo(codePoint);
      assertThat(points.toUnits(codePoint)).isEqualTo(unit);
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 1;
    }
  }

  @Test
  void refusesToSplitACharacter() {
    assertThatThrownBy(() -> CodePoints.of("a🚢b").fromUnits(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("splits");
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    CodePoints points = CodePoints.of("a🚢b");
    assertThatThrownBy(() -> points.fromUnits(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.toUnits(4)).isInstanceOf(IllegalArgumentException.class);
  }
}
