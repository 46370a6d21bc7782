package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts attributions into statements. Annotators credit all that stands around one cue to it at
 * once; a statement is a sentence split by its cue, or a quotation, or what follows the cue.
 */
final class Splitter {
  private final Words words;

  Splitter(Words words) {
    this.words = words;
  }

  List<Find> split(Find find) {
    List<List<Segment>> groups = new ArrayList<>();
    for (Segment content : find.link().content()) {
      for (Segment part : parts(content)) {
        int last = groups.size() - 1;
        if (last >= 0 && belongs(groups.get(last), part)) {
          groups.get(last).add(part);
        } else {
          groups.add(new ArrayList<>(List.of(part)));
        }
      }
    }
    Link link = find.link();
    return groups.stream()
        .map(group -> find.withLink(new Link(group, link.cue(), link.source(), link.margin())))
        .toList();
  }

  private boolean belongs(List<Segment> group, Segment part) {
    int last = group.get(group.size() - 1).end() - 1;
    return words.sentence[last] == words.sentence[part.first()];
  }

  /** A content's quotations, where one ends and another begins with a new sentence. */
  private List<Segment> parts(Segment content) {
    List<Segment> parts = new ArrayList<>();
    int first = content.first();
    for (int i = first + 1; i < content.end(); i++) {
      boolean otherQuotation =
          words.quoted(i) && words.quoted(i - 1) && words.quotation[i] != words.quotation[i - 1];
      if (otherQuotation && words.sentence[i] != words.sentence[i - 1]) {
        parts.add(new Segment(content.role(), first, i, content.sureness()));
        first = i;
      }
    }
    parts.add(new Segment(content.role(), first, content.end(), content.sureness()));
    return parts;
  }
}
