package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.find.statement.LinkFeatures.Candidates;
import org.demarche.find.statement.LinkFeatures.Question;

/**
 * Ties contents to cues and sources by three learned rankers. Contents with the same cue are one
 * attribution: a quotation split by its cue.
 *
 * @param cueOfContent chooses a content's cue
 * @param sourceOfCue chooses a cue's source
 * @param sourceOfContent chooses the source of a content without a cue, or whose cue has none
 */
record Linker(Ranker cueOfContent, Ranker sourceOfCue, Ranker sourceOfContent) {

  private record Choice(List<Segment> segment, double margin) {}

  /** Attributions in the order of their first content. */
  List<Link> link(Words words, List<Segment> segments) {
    LinkFeatures features = new LinkFeatures(words, segments);
    Map<Object, Link> byCue = new LinkedHashMap<>();
    for (Segment content : segments) {
      if (content.role() != Role.CONTENT) {
        continue;
      }
      Choice cue = choose(features, content, Question.CUE_OF_CONTENT, cueOfContent);
      Object key = cue.segment().isEmpty() ? content : cue.segment().get(0);
      Link known = byCue.get(key);
      byCue.put(key, known == null ? begin(features, content, cue) : extend(known, content, cue));
    }
    return new ArrayList<>(byCue.values());
  }

  private Link begin(LinkFeatures features, Segment content, Choice cue) {
    Choice source = new Choice(List.of(), Double.MAX_VALUE);
    if (!cue.segment().isEmpty()) {
      source = choose(features, cue.segment().get(0), Question.SOURCE_OF_CUE, sourceOfCue);
    }
    if (source.segment().isEmpty()) {
      source = choose(features, content, Question.SOURCE_OF_CONTENT, sourceOfContent);
    }
    double margin = Math.min(cue.margin(), source.margin());
    return new Link(List.of(content), cue.segment(), source.segment(), margin);
  }

  private static Link extend(Link link, Segment content, Choice cue) {
    List<Segment> contents = new ArrayList<>(link.content());
    contents.add(content);
    return new Link(contents, link.cue(), link.source(), Math.min(link.margin(), cue.margin()));
  }

  private static Choice choose(
      LinkFeatures features, Segment anchor, Question question, Ranker ranker) {
    Candidates candidates = features.of(anchor, question);
    int best = ranker.best(candidates.features());
    List<Segment> chosen =
        best < candidates.segments().size() ? List.of(candidates.segments().get(best)) : List.of();
    return new Choice(chosen, ranker.margin(candidates.features(), best));
  }
}
