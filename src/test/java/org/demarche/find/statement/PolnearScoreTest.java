package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.score.AttributionFigures;
import org.demarche.score.AttributionScore;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;

class PolnearScoreTest {
  private static final Path DEV = Path.of("../shared/data/polnear/dev");
  private static final int SOME = 12;

  @Test
  void agreesWithAnnotatorsOnReportsItWasNotTrainedOn() throws IOException {
    assumeTrue(Files.isDirectory(DEV), "the annotated reports are not here: " + DEV);
    AttributionFinder finder = AttributionFinder.load();
    TextParser parser = TextParser.load();
    List<AttributionScore.Pair> pairs = new ArrayList<>();
    for (GoldReport gold : Polnear.read(DEV).subList(0, SOME)) {
      pairs.add(
          new AttributionScore.Pair(
              gold.report().text(),
              gold.attributions(),
              finder.findWhole(gold.report(), parser.parse(gold.report()))));
    }
    AttributionFigures figures = AttributionScore.of(pairs);
    assertThat(figures.all().exact().f1()).isGreaterThan(0.48);
    assertThat(figures.all().soft().f1()).isGreaterThan(0.66);
  }
}
