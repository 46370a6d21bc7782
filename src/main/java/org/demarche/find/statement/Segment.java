package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Tokens [first, end) with one role.
 *
 * @param sureness the lower margin of its edges: by how much its label there beats others
 */
record Segment(Role role, int first, int end, double sureness) {

  Span span(Words words) {
    return new Span(words.begin(first), words.end(end - 1));
  }

  /** How many tokens lie between two segments; 0 where they touch or overlap. */
  int gapTo(Segment other) {
    return Math.max(0, Math.max(first - other.end, other.first - end));
  }

  /** The segments that labels describe. */
  static List<Segment> of(int[] labels, float[] margins) {
    List<Segment> segments = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (!AttributionLabels.begins(labels[i])) {
        i++;
        continue;
      }
      int first = i;
      while (!AttributionLabels.mayEnd(labels[i])) {
        i++;
      }
      double sure = Math.min(margins[first], margins[i]);
      i++;
      segments.add(new Segment(AttributionLabels.roleOf(labels[first]), first, i, sure));
    }
    return segments;
  }
}
