package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** What holds for the parts of any text. */
class ParsedTextLawsTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Vesely",
            "said",
            "the",
            "U.S.",
            "don't",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            "?",
            "!",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "‘",
            "„",
            "«",
            "»",
            "``",
            "''",
            ",",
            "-",
            "—",
            "...",
            "…",
            "$1.5",
            "100,000",
            "6'",
            "\u200B",
            "\uFEFF",
            "\uD83D",
            "\uDE42",
            "\uD83D\uDE42",
            "\r",
            "(",
            ")",
            "[",
            "]",
            "www.a.example",
            "a@b",
            "@",
            "J.",
            "Mr.",
            "\u0301",
            "\t",
            "\u0000");
    Arbitrary<String> built = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    return Arbitraries.oneOf(built, Arbitraries.strings().ofMaxLength(80));
  }

  @Property(tries = 2000)
  void theLawsHoldForAnyText(@ForAll("texts") String text) {
    check(Reports.of(text));
  }

  @Property(tries = 300)
  void theLawsHoldWhereverZonesBegin(
      @ForAll("texts") String text, @ForAll Zone first, @ForAll Zone second) {
    List<ZoneSpan> zones = new ArrayList<>();
    int third = text.length() / 3;
    if (third > 0) {
      zones.add(new ZoneSpan(first, new Span(0, third)));
      zones.add(new ZoneSpan(second, new Span(third, 2 * third)));
    }
    check(Reports.of(text, zones.toArray(ZoneSpan[]::new)));
  }

  static void check(Report report) {
    ParsedText parsed = TextParser.load().parse(report);
    tokensCoverTheText(parsed);
    sentencesPartTheTokens(report, parsed);
    headsMakeTrees(parsed);
    quotationsNest(report, parsed);
    assertThat(TextParser.load().parse(report)).isEqualTo(parsed);
  }

  private static void tokensCoverTheText(ParsedText parsed) {
    int last = 0;
    assertThat(parsed.tokens()).extracting(Token::index).isSorted().doesNotHaveDuplicates();
    for (Token token : parsed.tokens()) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(token.span().of(parsed.text())).isEqualTo(token.form());
      assertInvisible(parsed.text().substring(last, token.span().begin()));
      last = token.span().end();
    }
    assertInvisible(parsed.text().substring(last));
  }

  private static void assertInvisible(String between) {
    assertThat(between.codePoints())
        .allMatch(c -> Characters.isSpace(c) || Characters.isIgnorable(c));
  }

  private static void sentencesPartTheTokens(Report report, ParsedText parsed) {
    int next = 0;
    int paragraph = 0;
    for (Sentence sentence : parsed.sentences()) {
      assertThat(sentence.first()).isEqualTo(next);
      assertThat(sentence.end()).isGreaterThan(sentence.first());
      next = sentence.end();
      List<Token> tokens = parsed.tokensOf(sentence);
      Span first = tokens.get(0).span();
      assertThat(sentence.span()).isEqualTo(first.and(tokens.get(tokens.size() - 1).span()));
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      paragraph = sentence.paragraph();
      assertThat(tokens).allMatch(t -> report.zoneAt(t.span().begin()) == sentence.zone());
    }
    assertThat(next).isEqualTo(parsed.tokens().size());
  }

  private static void headsMakeTrees(ParsedText parsed) {
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : parsed.tokensOf(sentence)) {
        Token at = token;
        for (int steps = 0; at.head() >= 0; steps++) {
          assertThat(at.head()).isBetween(sentence.first(), sentence.end() - 1);
          assertThat(steps).as("a circle at %s", token).isLessThan(parsed.tokens().size());
          at = parsed.tokens().get(at.head());
        }
      }
    }
  }

  private static void quotationsNest(Report report, ParsedText parsed) {
    Deque<Quotation> around = new ArrayDeque<>();
    Span last = new Span(0, Integer.MAX_VALUE);
    for (Quotation quotation : parsed.quotations()) {
      Span span = quotation.span();
      assertThat(span.end()).isLessThanOrEqualTo(parsed.text().length());
      assertThat(span.begin()).isGreaterThanOrEqualTo(last.begin());
      assertThat(quotation.inner().of(parsed.text())).isNotBlank();
      assertThat(report.zoneAt(span.begin())).isEqualTo(report.zoneAt(span.end() - 1));
      last = span;
      while (!around.isEmpty() && around.peek().span().end() <= span.begin()) {
        around.pop();
      }
      assertThat(quotation.level()).as("%s in %s", quotation, around).isEqualTo(around.size());
      assertThat(around).allMatch(outer -> outer.inner().covers(span));
      around.push(quotation);
    }
  }

  @Property(tries = 12)
  void longTextsOfOneKindAreParsedInReasonableTime(@ForAll("repeated") String piece) {
    ParsedText parsed = Reports.parse(piece.repeat(60_000 / piece.length()));
    assertThat(parsed.text()).startsWith(piece);
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(
        "a",
        ".",
        "“",
        "“a ",
        "a” ",
        "'a ",
        "\"",
        "\"a ",
        "‘«“",
        "(",
        "U.",
        "a,",
        "1,234",
        "a@",
        "-a",
        "http://a",
        "‘a’s ",
        "“a\n\n",
        "a\n",
        "\u200B",
        "\uD83D",
        "’s ",
        "“a, he said ");
  }
}
