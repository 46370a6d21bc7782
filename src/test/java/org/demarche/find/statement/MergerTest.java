package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {
  private final Words words =
      Reports.words("The king said the queen refused to sell the old ship and the new boat.");

  @Test
  void keepsTheSurerOfTwoFindsOfOneThing() {
    Find model = find(2, 3, 15, 0.9, "model");
    Find rule = find(2, 3, 14, 0.6, "rule");
    assertThat(merge(model, rule)).containsExactly(model);
    assertThat(merge(find(2, 3, 15, 0.4, "model"), rule)).containsExactly(rule);
  }

  @Test
  void keepsAnAttributionWithinAnAttribution() {
    Find model = find(2, 3, 15, 0.9, "model");
    Find rule = find(5, 6, 15, 0.6, "rule");
    Find inner = find(5, 8, 10, 0.6, "rule");
    assertThat(merge(model, inner)).containsExactly(model, inner);
    assertThat(merge(model, rule)).hasSize(1);
  }

  @Test
  void dropsARulesFindThatCutsAcrossAnother() {
    Find model = find(2, 3, 10, 0.9, "model");
    assertThat(merge(model, find(1, 9, 15, 0.6, "rule"))).containsExactly(model);
  }

  @Test
  void addsWhatTheModelMissed() {
    Find rule = find(5, 6, 15, 0.6, "rule");
    assertThat(Merger.merge(words, List.of(), List.of(rule))).containsExactly(rule);
  }

  private List<Find> merge(Find model, Find rule) {
    return Merger.merge(words, List.of(model), List.of(rule));
  }

  private static Find find(int cue, int first, int end, double confidence, String by) {
    Segment source = new Segment(Role.SOURCE, 0, 1, 1);
    Segment verb = new Segment(Role.CUE, cue, cue + 1, 1);
    Segment content = new Segment(Role.CONTENT, first, end, 1);
    return new Find(new Link(List.of(content), List.of(verb), List.of(source), 1), confidence, by);
  }
}
