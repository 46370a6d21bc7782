package org.demarche.read;

import java.util.List;
import org.demarche.model.DateClaim;
import org.jsoup.nodes.Document;

/** What a page says of its article. */
record PageFacts(
    String title, String outlet, List<String> authors, DateClaim published, String url) {
  static PageFacts of(Document page) {
    return new PageFacts(page.title(), "", List.of(), DateClaim.unknown("no date told"), "");
  }
}
