package org.demarche.join.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.demarche.join.TestReports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Variant;
import org.junit.jupiter.api.Test;

class VariantsTest {
  private static final Actor MINISTER =
      new Actor("m", "Ilse Brandt", ActorKind.PERSON, List.of("OST"), List.of(), List.of());
  private static final Actor RIVAL =
      new Actor("r", "Odd Lien", ActorKind.PERSON, List.of("VEL"), List.of(), List.of());

  private final List<Report> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  @Test
  void anExchangedModalChangesWhatWasSaid() {
    say("there are useful ideas in this map that should be explored", MINISTER);
    say("There are useful ideas in this map that could be explored,", MINISTER);
    Variant variant = only();
    assertThat(variant.relation()).isEqualTo(Variant.Relation.EDITED);
    assertThat(variant.substantive()).isTrue();
    assertThat(variant.edits()).hasSize(1);
    assertThat(variant.edits().get(0).kind()).isEqualTo("substitution of a modal");
    assertThat(variant.edits().get(0).texts()).containsExactlyInAnyOrder("should", "could");
  }

  @Test
  void spellingContractionAndMarksChangeNothing() {
    say("There’s no honour in a harbour we don’t defend, and we won’t sell ours.", MINISTER);
    say("there is no honor in a harbor we dont defend and we wont sell ours", MINISTER);
    Variant variant = only();
    assertThat(variant.substantive()).isFalse();
    assertThat(variant.edits())
        .extracting(Variant.Edit::kind)
        .contains("contraction", "spelling")
        .isSubsetOf("contraction", "spelling", "punctuation", "lost character");
  }

  @Test
  void aDroppedNegationChangesWhatWasSaid() {
    say("our trawlers will not leave the southern banks before the spring", MINISTER);
    say("our trawlers will leave the southern banks before the spring", MINISTER);
    assertThat(only().edits())
        .extracting(Variant.Edit::kind, Variant.Edit::substantive)
        .containsExactly(tuple("omission of a negation", true));
  }

  @Test
  void aFragmentIsFoundInTheWhole() {
    say("What we heard tonight was a cheap midnight cartography, nothing else", MINISTER);
    say("cheap midnight cartography", MINISTER);
    Variant variant = only();
    assertThat(variant.relation()).isEqualTo(Variant.Relation.FRAGMENT);
    assertThat(variant.substantive()).isFalse();
    assertThat(variant.edits()).extracting(Variant.Edit::kind).containsOnly("truncation");
  }

  @Test
  void aDroppedConditionIsTold() {
    say("we will sign the licences before Easter if the patrol boats are called home", MINISTER);
    say("we will sign the licences before Easter", MINISTER);
    say("we will sign the licences before Easter if the patrol boats are called home", MINISTER);
    assertThat(only().substantive() || only().relation() == Variant.Relation.FRAGMENT).isTrue();
  }

  @Test
  void threeWordingsAreOneVariantWithATextForEach() {
    say("we shall meet them again when the ice has gone from the sound", MINISTER);
    say("we shall meet them again when the ice has gone from the strait", MINISTER);
    say("we shall meet them again when the ice has gone from the sound", MINISTER);
    Variant variant = only();
    assertThat(variant.statements()).hasSize(3).isSorted();
    assertThat(variant.edits()).hasSize(1);
    assertThat(variant.edits().get(0).texts())
        .containsExactlyInAnyOrder("sound", "strait", "sound");
  }

  @Test
  void twoTranslationsOfOneQuotationAreProbablyOneUtterance() {
    say("Velland will then take the necessary response measures at sea", RIVAL);
    say("In that case the necessary retaliatory measures at sea are taken by Velland", RIVAL);
    assertThat(variants()).hasSize(1);
  }

  @Test
  void formulasOfDifferentSpeakersAreNoVariant() {
    say("all options remain on the table for us", MINISTER);
    say("all options remain on the table", RIVAL);
    assertThat(variants()).isEmpty();
  }

  @Test
  void wordsWithinOneReportAreNoVariant() {
    String words = "we shall meet them again when the ice has gone from the sound";
    Report report = report("Gazette", "", "T", words + ". " + words + ".");
    reports.add(report);
    add(report, new Span(0, words.length()), MINISTER);
    add(report, new Span(words.length() + 2, 2 * words.length() + 2), MINISTER);
    assertThat(variants()).isEmpty();
  }

  @Test
  void anOrderOfStatementsChangesNothing() {
    for (int i = 0; i < 12; i++) {
      say("we shall meet " + "abcdefghijkl".charAt(i) + " again when the ice has gone", MINISTER);
    }
    List<Variant> expected = variants();
    assertThat(expected).isNotEmpty();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(statements, new Random(seed));
      Collections.shuffle(reports, new Random(seed));
      assertThat(variants()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void nothingThrows(@ForAll @Size(max = 5) List<String> texts, @ForAll boolean doubled) {
    VariantsTest told = new VariantsTest();
    for (String text : texts) {
      told.say("we will not go " + text + " unless they ask us twice", MINISTER);
      if (doubled) {
        told.say(text + " unless they ask us twice, " + text + " if we go", RIVAL);
      }
    }
    assertThat(told.variants())
        .allSatisfy(
            v ->
                assertThat(v.edits())
                    .allSatisfy(e -> assertThat(e.texts()).hasSize(v.statements().size())));
  }

  private Variant only() {
    List<Variant> variants = variants();
    assertThat(variants).hasSize(1);
    return variants.get(0);
  }

  private List<Variant> variants() {
    return Variants.of(reports, statements, Map.of("m", MINISTER, "r", RIVAL));
  }

  private void say(String words, Actor speaker) {
    String text = "Report " + reports.size() + ": “" + words + "” she said.";
    Report report = report("Paper " + reports.size(), "2031-03-02", "T", text);
    int begin = text.indexOf('“') + 1;
    reports.add(report);
    add(report, new Span(begin, begin + words.length()), speaker);
  }

  private void add(Report report, Span span, Actor speaker) {
    Attribution words =
        new Attribution(List.of(span), List.of(), List.of(), StatementKind.DIRECT, 1, "test");
    statements.add(
        new Statement(
            Statement.idOf(report.id(), words),
            report.id(),
            words,
            List.of(speaker.id()),
            List.of(),
            List.of(),
            List.of(),
            "",
            DateClaim.unknown("not told")));
  }
}
