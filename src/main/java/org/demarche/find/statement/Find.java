package org.demarche.find.statement;

import org.demarche.model.Span;

/**
 * An attribution in segments.
 *
 * @param link its segments
 * @param confidence the probability that content and source are right
 * @param by the rule or model that found it
 */
record Find(Link link, double confidence, String by) {

  Find withLink(Link other) {
    return new Find(other, confidence, by);
  }

  /** The tokens from its first content's first to its last content's last. */
  int firstToken() {
    return link.content().get(0).first();
  }

  int endToken() {
    return link.content().get(link.content().size() - 1).end();
  }

  /** How many content tokens both have. */
  int common(Find other) {
    int common = 0;
    for (Segment a : link.content()) {
      for (Segment b : other.link.content()) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.first(), b.first()));
      }
    }
    return common;
  }

  int tokens() {
    return link.content().stream().mapToInt(s -> s.end() - s.first()).sum();
  }

  /** Whether a cue token of the other stands in this one's content. */
  boolean quotesCueOf(Find other) {
    return other.link.cue().stream()
        .anyMatch(
            cue ->
                link.content().stream()
                    .anyMatch(s -> s.first() <= cue.first() && cue.end() <= s.end()));
  }

  boolean sharesCueWith(Find other) {
    return link.cue().stream()
        .anyMatch(
            a ->
                other.link.cue().stream()
                    .anyMatch(b -> a.first() < b.end() && b.first() < a.end()));
  }

  Span contentSpan(Words words) {
    return new Span(words.begin(firstToken()), words.end(endToken() - 1));
  }
}
