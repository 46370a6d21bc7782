package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

class AttributionLawsTest {
  private static final AttributionFinder FINDER = AttributionFinder.load();
  private static final TextParser PARSER = TextParser.load();

  @Property(tries = 60)
  void everySpanIsInBoundsAndSortedAndFoundTwice(@ForAll("texts") String text) {
    Report report = Reports.of(text);
    ParsedText parsed = PARSER.parse(report);
    List<Attribution> found = FINDER.find(report, parsed);
    assertThat(FINDER.find(report, parsed)).isEqualTo(found);
    int last = 0;
    for (Attribution a : found) {
      assertThat(a.content().get(0).begin()).isGreaterThanOrEqualTo(last);
      last = a.content().get(0).begin();
      for (List<Span> spans : List.of(a.content(), a.cue(), a.source())) {
        assertThat(spans).isSorted().allMatch(span -> span.end() <= text.length());
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "said",
            "“",
            "”",
            "\"",
            ",",
            ".",
            "The minister",
            "rejected",
            "that",
            "the offer",
            "\n\n",
            "he",
            "demand",
            "to",
            "pay",
            ":",
            "—",
            "’s",
            "😀",
            "according to",
            "Rome",
            "called",
            "it",
            "and",
            "would",
            "refused",
            "(",
            "?",
            "accused",
            "of")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }
}
