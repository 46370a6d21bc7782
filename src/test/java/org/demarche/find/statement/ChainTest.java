package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChainTest {
  private static final int LABELS = AttributionLabels.COUNT;
  private static final int TOKENS = 3;

  private record Weighed(int[] labels, double score) {}

  @Property(tries = 25)
  void findsTheBestOfAllLegalSequences(@ForAll long seed) {
    Random dice = new Random(seed);
    float[][] emissions = emissions(dice);
    Bigrams steps = steps(dice);
    Weighed best = legal(emissions, steps).get(0);
    for (Weighed other : legal(emissions, steps)) {
      best = other.score() > best.score() ? other : best;
    }
    assertThat(new Chain(emissions, steps).best()).isEqualTo(best.labels());
  }

  @Property(tries = 25)
  void measuresEachLabelAgainstTheBestSequenceWithoutIt(@ForAll long seed) {
    Random dice = new Random(seed);
    float[][] emissions = emissions(dice);
    Bigrams steps = steps(dice);
    Chain chain = new Chain(emissions, steps);
    int[] best = chain.best();
    float[] margins = chain.margins(best);
    List<Weighed> legal = legal(emissions, steps);
    double top = legal.stream().mapToDouble(Weighed::score).max().orElseThrow();
    for (int i = 0; i < TOKENS; i++) {
      int at = i;
      double other =
          legal.stream()
              .filter(one -> one.labels()[at] != best[at])
              .mapToDouble(Weighed::score)
              .max()
              .orElseThrow();
      assertThat(margins[i]).isCloseTo((float) (top - other), within(1e-3f));
    }
  }

  private static float[][] emissions(Random dice) {
    float[][] emissions = new float[TOKENS][LABELS];
    for (float[] row : emissions) {
      for (int k = 0; k < LABELS; k++) {
        row[k] = (float) dice.nextGaussian() * 2;
      }
    }
    return emissions;
  }

  private static Bigrams steps(Random dice) {
    float[] values = new float[Bigrams.SIZE];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) dice.nextGaussian();
    }
    return new Bigrams(values);
  }

  private static List<Weighed> legal(float[][] emissions, Steps steps) {
    List<Weighed> legal = new ArrayList<>();
    for (int code = 0; code < LABELS * LABELS * LABELS; code++) {
      int[] labels = {code % LABELS, code / LABELS % LABELS, code / LABELS / LABELS};
      boolean fits =
          AttributionLabels.mayStart(labels[0]) && AttributionLabels.mayEnd(labels[TOKENS - 1]);
      double score = steps.start(labels[0]) + emissions[0][labels[0]];
      for (int i = 1; i < TOKENS; i++) {
        fits &= AttributionLabels.mayFollow(labels[i - 1], labels[i]);
        score += steps.transition(labels[i - 1], labels[i]) + emissions[i][labels[i]];
      }
      if (fits) {
        legal.add(new Weighed(labels, score));
      }
    }
    return legal;
  }
}
