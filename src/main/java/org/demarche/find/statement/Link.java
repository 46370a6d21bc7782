package org.demarche.find.statement;

import java.util.List;

/**
 * An attribution in segments.
 *
 * @param content at least one, in text order
 * @param cue one or none
 * @param source one or none
 * @param margin how clearly the source won over the next candidate; the worst of its decisions
 */
record Link(List<Segment> content, List<Segment> cue, List<Segment> source, double margin) {
  Link {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
  }
}
