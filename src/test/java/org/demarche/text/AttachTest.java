package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.junit.jupiter.api.Test;

/** Sentences are written as words with their tags: "Vesely/NNP spoke/VBD". */
class AttachTest {
  @Test
  void aDateGoesWithTheVerbBeforeIt() {
    assertThat(
            nearest(
                "Vesely/NNP said/VBD Monday/NNP that/IN talks/NNS would/MD resume/VB on/IN Friday/NNP",
                "resume",
                "Monday",
                "Friday"))
        .contains("Friday");
  }

  @Test
  void theCueTakesTheDateBesideIt() {
    assertThat(
            nearest(
                "Vesely/NNP said/VBD Monday/NNP that/IN talks/NNS would/MD resume/VB on/IN Friday/NNP",
                "said",
                "Monday",
                "Friday"))
        .contains("Monday");
  }

  @Test
  void aDateThatOpensTheSentenceGoesWithItsFirstVerb() {
    assertThat(
            nearest(
                "On/IN Monday/NNP ,/, Vesely/NNP said/VBD that/IN talks/NNS failed/VBD",
                "said",
                "Monday"))
        .contains("Monday");
    assertThat(
            nearest(
                "On/IN Monday/NNP ,/, Vesely/NNP said/VBD that/IN talks/NNS failed/VBD",
                "failed",
                "Monday"))
        .isEmpty();
  }

  @Test
  void aDateOfARelativeClauseStaysInIt() {
    assertThat(
            nearest(
                "Vesely/NNP ,/, who/WP arrived/VBD on/IN Monday/NNP ,/, refused/VBD",
                "refused",
                "Monday"))
        .isEmpty();
  }

  @Test
  void aNounTakesTheDateBesideIt() {
    assertThat(nearest("They/PRP prepared/VBD talks/NNS on/IN Monday/NNP", "talks", "Monday"))
        .contains("Monday");
    assertThat(nearest("Monday/NNP 's/POS meeting/NN failed/VBD", "meeting", "Monday"))
        .contains("Monday");
  }

  @Test
  void anAuxiliaryIsOneVerbWithItsParticiple() {
    assertThat(
            nearest(
                "The/DT accord/NN was/VBD signed/VBN in/IN Oslo/NNP on/IN Monday/NNP",
                "was signed",
                "Monday"))
        .contains("Monday");
  }

  @Test
  void anotherSentenceHasItsOwnDates() {
    ParsedText text = Reports.parse("They met on Monday. They failed.");
    int failed = text.text().indexOf("failed");
    int monday = text.text().indexOf("Monday");
    assertThat(
            Attach.nearest(
                text, new Span(failed, failed + 6), List.of(new Span(monday, monday + 6))))
        .isEmpty();
  }

  private static Optional<String> nearest(String tagged, String trigger, String... candidates) {
    ParsedText text = parse(tagged);
    List<Span> spans = new ArrayList<>();
    for (String candidate : candidates) {
      spans.add(find(text.text(), candidate));
    }
    return Attach.nearest(text, find(text.text(), trigger), spans).map(i -> candidates[i]);
  }

  private static Span find(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static ParsedText parse(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String piece : tagged.split(" ")) {
      String form = piece.substring(0, piece.lastIndexOf('/'));
      String tag = piece.substring(piece.lastIndexOf('/') + 1);
      String lemma = form.equals("was") ? "be" : form.toLowerCase(Locale.ROOT);
      Span span = new Span(text.length(), text.length() + form.length());
      tokens.add(new Token(tokens.size(), span, form, lemma, tag, -1, "dep"));
      text.append(form).append(' ');
    }
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, all, 0, tokens.size(), 0, Zone.BODY);
    return new ParsedText(text.toString(), tokens, List.of(sentence), List.of());
  }
}
