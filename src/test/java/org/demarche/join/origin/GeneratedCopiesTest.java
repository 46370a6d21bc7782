package org.demarche.join.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.join.SharedReports;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.demarche.score.Clusterings;
import org.demarche.score.Copies;
import org.demarche.score.Figures;
import org.junit.jupiter.api.Test;

class GeneratedCopiesTest {

  @Test
  void copiesAreFoundAndNeighboursAreNot() throws Exception {
    List<Report> originals = SharedReports.iranTalks();
    List<Origin> before = Origins.of(originals);
    Map<String, String> sourceOf = new HashMap<>();
    before.forEach(o -> o.reports().forEach(r -> sourceOf.put(r, o.id())));
    List<String> paragraphs = new ArrayList<>();
    originals.forEach(r -> paragraphs.addAll(List.of(r.text().split("\n+"))));

    Random random = new Random(20260101);
    List<Report> all = new ArrayList<>(originals);
    Set<String> ids = new HashSet<>(sourceOf.keySet());
    for (int i = 0; i < 2000; i++) {
      Report source = originals.get(random.nextInt(originals.size()));
      Report copy = Copies.copyOf(source, paragraphs, 0.4, random);
      if (ids.add(copy.id())) {
        all.add(copy);
        sourceOf.put(copy.id(), sourceOf.get(source.id()));
      }
    }
    List<Origin> found = Origins.of(all);
    Map<String, List<String>> gold = new HashMap<>();
    sourceOf.forEach((r, s) -> gold.computeIfAbsent(s, k -> new ArrayList<>()).add(r));
    Figures figures =
        Clusterings.pairs(gold.values(), found.stream().map(Origin::reports).toList());
    assertThat(figures.f1()).as("%s", figures).isGreaterThanOrEqualTo(0.95);
    assertThat(1 - figures.precision()).isLessThanOrEqualTo(0.005);
  }
}
