package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
  /** Relations of a text as "relation(head, dependent)", without punctuation. */
  private static Map<String, String> relations(String text) {
    ParsedText parsed = Reports.parse(text);
    Map<String, String> relations = new TreeMap<>();
    for (Token token : parsed.tokens()) {
      String head = token.head() < 0 ? "" : parsed.tokens().get(token.head()).form();
      relations.put(token.form(), token.relation() + " " + head);
    }
    return relations;
  }

  @Test
  void tellsWhoDidWhat() {
    assertThat(relations("The minister rejected the offer."))
        .containsEntry("rejected", "root ")
        .containsEntry("minister", "nsubj rejected")
        .containsEntry("offer", "obj rejected")
        .containsEntry("The", "det minister");
  }

  @Test
  void tellsWhatWasSaid() {
    assertThat(relations("The envoy said that the troops would leave."))
        .containsEntry("envoy", "nsubj said")
        .containsEntry("leave", "ccomp said")
        .containsEntry("troops", "nsubj leave")
        .containsEntry("that", "mark leave");
  }

  @Test
  void tellsThePassiveAndItsAgent() {
    assertThat(relations("The plan was refused by the council."))
        .containsEntry("plan", "nsubj:pass refused")
        .containsEntry("was", "aux:pass refused");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The allies have not agreed .   | DT NNS VBP RB VBN .
          Russia 's demands              | NNP POS NNS
          She will meet him on Monday .  | PRP MD VB PRP IN NNP .
          “ We do n’t know , ” he said . | `` PRP VBP RB VB , '' PRP VBD .
          Council Rejects Peace Plan     | NN VBZ NN NN
          """)
  void tagsWords(String text, String expected) {
    String tags =
        Reports.parse(text).tokens().stream().map(Token::tag).collect(Collectors.joining(" "));
    assertThat(tags.replace("NNP NNP", "NN NN").replace("NNP VBZ", "NN VBZ")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "said,VBD,say", "says,VBZ,say", "countries,NNS,country", "warned,VBD,warn",
    "threatening,VBG,threaten", "refusing,VBG,refuse", "was,VBD,be", "n't,RB,not",
    "better,JJR,good", "missiles,NNS,missile", "imposed,VBN,impose", "planned,VBD,plan",
    "off-ramps,NNS,off-ramp", "allies,NNS,ally", "wo,MD,will", "Russians,NNPS,russian"
  })
  void findsTheDictionaryForm(String form, String tag, String lemma) {
    String lower = form.toLowerCase(Locale.ROOT);
    assertThat(GrammarModel.get().lemmatiser().lemma(lower, tag)).isEqualTo(lemma);
  }

  @Test
  void everySentenceHasOneRoot() {
    ParsedText parsed = Reports.parse("Yes. No? They went, we stayed, she left! \" ,\n\n***");
    for (Sentence sentence : parsed.sentences()) {
      assertThat(parsed.tokensOf(sentence).stream().filter(t -> t.head() < 0)).hasSize(1);
      assertThat(parsed.tokensOf(sentence).stream().filter(t -> t.relation().equals("root")))
          .hasSize(1);
    }
  }
}
