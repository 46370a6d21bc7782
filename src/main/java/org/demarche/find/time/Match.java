package org.demarche.find.time;

import java.util.List;
import org.demarche.model.Span;

/**
 * A rule that applied.
 *
 * @param rule the rule
 * @param begin index of its first item
 * @param end index behind its last item
 * @param parts the expressions it marks, in order; one unless the rule has brackets
 */
record Match(Rule rule, int begin, int end, List<Part> parts) {
  Match {
    parts = List.copyOf(parts);
  }

  /**
   * One expression.
   *
   * @param begin index of its first item
   * @param end index behind its last item
   * @param arcs the classes met in it
   */
  record Part(int begin, int end, List<Arc> arcs) {
    Part {
      arcs = List.copyOf(arcs);
    }

    /** The value of the first arc of a class, or empty. */
    String get(String type) {
      for (Arc arc : arcs) {
        if (arc.type().equals(type)) {
          return arc.value();
        }
      }
      return "";
    }

    boolean has(String type) {
      return !get(type).isEmpty();
    }

    Span span(List<Item> items) {
      return new Span(items.get(begin).begin(), items.get(end - 1).end());
    }
  }
}
