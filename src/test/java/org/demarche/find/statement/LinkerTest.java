package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given the right spans, the linker has to tie them together. */
class LinkerTest {
  private static final Linker LINKER = AttributionFinder.shipped().linker();

  static Stream<String> one() {
    return Stream.of(
        "[“We agree,”] {Nora Pell} <said>.",
        "[“We agree,”] <said> {Nora Pell}, the envoy.",
        "{Pell} <said> [the two sides agreed].",
        "<According to> {the port office}, [two ships left].",
        "[Two ships left], <according to> {the port office}.",
        "{The envoy} <rejected> [the offer].",
        "{Pell}<:> [“We agree.”]");
  }

  @ParameterizedTest
  @MethodSource("one")
  void tiesOneContentToItsCueAndSource(String marked) {
    List<Link> links = link(marked);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).cue()).hasSize(1);
    assertThat(links.get(0).source()).hasSize(1);
  }

  @Test
  void joinsAQuotationThatItsCueSplits() {
    List<Link> links = link("[“We agree,”] {Pell} <said>, [“but not today.”]");
    assertThat(links).hasSize(1);
    assertThat(links.get(0).content()).hasSize(2);
  }

  @Test
  void keepsTwoSpeakersApart() {
    String text = "{Pell} <said> [the ships left]. {Orlov} <denied> [that they had].";
    List<Link> links = link(text);
    assertThat(links).hasSize(2);
    assertThat(links.get(0).source().get(0).first())
        .isLessThan(links.get(1).source().get(0).first());
    assertThat(links.get(1).cue().get(0).first())
        .isGreaterThan(links.get(0).content().get(0).end());
  }

  private static List<Link> link(String marked) {
    Reports.Marked m = Reports.Marked.of(marked);
    Words words = Reports.words(m.text());
    List<Segment> segments = new ArrayList<>();
    add(segments, words, Role.SOURCE, m.source());
    add(segments, words, Role.CUE, m.cue());
    add(segments, words, Role.CONTENT, m.content());
    segments.sort(Comparator.comparingInt(Segment::first));
    return LINKER.link(words, segments);
  }

  private static void add(List<Segment> to, Words words, Role role, List<Span> spans) {
    for (Span span : spans) {
      int first = words.parsed.tokensIn(span).get(0).index();
      to.add(new Segment(role, first, first + words.parsed.tokensIn(span).size(), 1));
    }
  }
}
