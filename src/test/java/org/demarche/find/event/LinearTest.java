package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTest {
  private static final List<Features.Vector> ROWS =
      List.of(
          vector("ship", "sails"),
          vector("ship", "sinks"),
          vector("goat", "eats"),
          vector("goat", "sleeps"));
  private static final List<String> GOLD = List.of("sea", "sea", "land", "land");

  @Test
  void learnsWhichWordTellsWhichClass() {
    Linear model = LinearTrainer.fit(ROWS, GOLD, new LinearTrainer.Settings(10, 1, false, 50));

    assertThat(label(model, vector("ship", "burns"))).isEqualTo("sea");
    assertThat(label(model, vector("goat", "sinks"))).isEqualTo("land");
  }

  @Test
  void isTheSameAfterBeingWrittenAndRead() throws IOException {
    Linear model = LinearTrainer.fit(ROWS, GOLD, new LinearTrainer.Settings(10, 1, true, 50));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);

    Linear read = Linear.read(new ByteArrayInputStream(bytes.toByteArray()));

    double[] before = model.probabilities(vector("ship"));
    assertThat(read.probabilities(vector("ship")))
        .containsExactly(before, org.assertj.core.data.Offset.offset(1e-3));
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new java.util.zip.GZIPOutputStream(bytes)) {
      out.write(new byte[100]);
    }

    assertThatThrownBy(() -> Linear.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a linear model");
  }

  @Test
  void findsTheLeastValueOfABowl() {
    double[] least =
        Minimiser.minimise(
            (point, gradient) -> {
              gradient[0] = 2 * (point[0] - 3);
              gradient[1] = 20 * (point[1] + 1);
              return Math.pow(point[0] - 3, 2) + 10 * Math.pow(point[1] + 1, 2);
            },
            2,
            100);

    assertThat(least)
        .containsExactly(new double[] {3, -1}, org.assertj.core.data.Offset.offset(1e-3));
  }

  private static String label(Linear model, Features.Vector vector) {
    return model.labels().get(Linear.argMax(model.probabilities(vector)));
  }

  private static Features.Vector vector(String... words) {
    Features features = new Features();
    for (String word : words) {
      features.set(word);
    }
    return features.vector();
  }
}
