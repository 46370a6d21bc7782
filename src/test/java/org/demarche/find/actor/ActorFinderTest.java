package org.demarche.find.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.ActorKind;
import org.demarche.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Finnish Foreign Minister Aino Korpela said talks would go on. | Aino Korpela | FIN | foreign minister
          NATO spokesman Piet Vandersteen declined. | Piet Vandersteen | NATO | spokesperson
          State Department spokeswoman Mary Quill told reporters. | Mary Quill | USA | spokesperson
          The U.S. Ambassador to Kenya John Barlow left. | John Barlow | USA | ambassador
          The deal helps, said Igor Petrenko, the Kremlin's envoy on Georgia. | Igor Petrenko | RUS | envoy
          Secretary of State Alan Brandt arrived. | Alan Brandt | USA | foreign minister
          Foreign Secretary Jane Holloway agreed. | Jane Holloway | GBR | foreign minister
          Chancellor Karl Steinbach agreed. | Karl Steinbach | DEU | chancellor
          Austrian Chancellor Karl Steinbach agreed. | Karl Steinbach | AUT | chancellor
          IAEA director general Luis Ortega spoke. | Luis Ortega | IAEA | director general
          Omar Haddad, the Jordanian prime minister, said no. | Omar Haddad | JOR | prime minister
          Lena Vogel, who heads the EU delegation, said no. | Lena Vogel | EU | leader
          Georgian dictator Viktor Lomidze warned. | Viktor Lomidze | GEO | leader
          Peru's deputy foreign minister, Rosa Quispe, said no. | Rosa Quispe | PER | deputy foreign minister
          NATO sent a reply. Secretary-General Olav Brekke said no. | Olav Brekke | NATO | secretary general
          """)
  void aTitleTellsTheParty(String text, String name, String party, String role) {
    var actor = Stage.of(text).actor(name);

    assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(actor.parties()).containsExactly(party);
    assertThat(actor.roles()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Institute visiting fellow Jan Dvorak, a career Czech diplomat, told us. | Jan Dvorak
          Former U.S. ambassador Paul Wexler said no. | Paul Wexler
          Anna Lindgren, a professor at Uppsala University, said no. | Anna Lindgren
          International Crisis Group senior analyst Tom Bradley said no. | Tom Bradley
          """)
  void whoSpeaksForHimselfHasNoParty(String text, String name) {
    assertThat(Stage.of(text).actor(name).parties()).isEmpty();
  }

  @Test
  void aSurnameAFullNameAndAnOfficeAreOnePerson() {
    var told =
        Stage.of(
                "Norwegian Foreign Minister Erik Solheim met envoys. Solheim was calm. "
                    + "Mr. Solheim left, and the Norwegian foreign minister will return.")
            .told();

    assertThat(told)
        .contains(
            "Norwegian Foreign Minister Erik Solheim -> Erik Solheim [NOR]",
            "Solheim -> Erik Solheim [NOR]",
            "Mr. Solheim -> Erik Solheim [NOR]",
            "Norwegian foreign minister -> Erik Solheim [NOR]");
  }

  @Test
  void aTeamIsNeverItsChief() {
    var stage =
        Stage.of("Turkish Foreign Minister Kemal Aydin’s team said no. Aydin’s team wants more.");

    assertThat(stage.told())
        .contains(
            "Turkish Foreign Minister Kemal Aydin -> Kemal Aydin [TUR]",
            "Aydin’s team -> Kemal Aydin's team [TUR]");
    assertThat(stage.actor("Kemal Aydin's team").kind()).isEqualTo(ActorKind.COLLECTIVE);
    assertThat(stage.actor("Kemal Aydin's team").aliases()).containsExactly("Aydin's team");
  }

  @Test
  void anAdministrationSpeaksForItsState() {
    var stage = Stage.of("The Wexford administration refused. President Wexford had warned.");

    assertThat(stage.actor("Wexford administration").parties()).containsExactly("USA");
  }

  @Test
  void groupsSpeakForTheStatesTheyAreTiedTo() {
    var stage =
        Stage.of(
            "Kenyan officials agreed. Senior U.S. and Polish officials met. Western officials "
                + "waited. The defence ministries of the Baltic states wrote a letter. "
                + "The Chilean side refused. Analysts said little.");

    assertThat(stage.actor("Kenyan officials").parties()).containsExactly("KEN");
    assertThat(stage.actor("Kenyan officials").roles()).containsExactly("anonymous");
    assertThat(stage.actor("American and Polish officials").parties())
        .containsExactly("POL", "USA");
    assertThat(stage.actor("Western officials").parties()).isEmpty();
    assertThat(stage.actor("Baltic states defence ministries").parties())
        .containsExactly("EST", "LTU", "LVA");
    assertThat(stage.actor("Chilean side").parties()).containsExactly("CHL");
  }

  @Test
  void theAllianceIsNatoOnlyWhereNatoIsNamed() {
    assertThat(Stage.of("NATO met in Oslo. Later the alliance agreed.").told())
        .contains("the alliance -> NATO [NATO]");
    assertThat(Stage.of("The two clubs met. Later the alliance agreed.").told()).isEmpty();
  }

  @Test
  void aSeatMeansItsGovernmentAndACityDoesNot() {
    var told =
        Stage.of(
                "The Kremlin denied it. Beijing said no. Guests met in Beijing and flew to "
                    + "Paris. A letter reached them from Rome.")
            .told();

    assertThat(told).containsExactly("Kremlin -> Russia [RUS]", "Beijing -> China [CHN]");
  }

  @Test
  void lostApostrophesHideNoNames() {
    assertThat(Stage.of("Moscows demands met NATOs answer near Ukraines border.").told())
        .containsExactly(
            "Moscows -> Russia [RUS]", "NATOs -> NATO [NATO]", "Ukraines -> Ukraine [UKR]");
  }

  @Test
  void coordinatedPartiesAreMentionsOfTheirOwn() {
    assertThat(Stage.of("Estonia, Latvia and Lithuania wrote a letter.").told())
        .containsExactly(
            "Estonia -> Estonia [EST]", "Latvia -> Latvia [LVA]", "Lithuania -> Lithuania [LTU]");
  }

  @Test
  void aCounterpartHoldsTheSameOfficeForTheOtherState() {
    var told =
        Stage.of(
                "Swedish Foreign Minister Karin Holm flew home. Danish Foreign Minister Mads Juhl "
                    + "stayed. On Friday Holm called her Danish counterpart.")
            .told();

    assertThat(told).contains("Danish counterpart -> Mads Juhl [DNK]");
  }

  @Test
  void aPronounIsTiedOnlyWhereOnePersonFits() {
    assertThat(Stage.of("Karin Holm spoke. She was calm.").pronouns())
        .contains("She -> Karin Holm []");
    assertThat(Stage.of("Karin Holm met Anna Berg. She was calm.").pronouns())
        .contains("She -> nobody");
    assertThat(Stage.of("Karin Holm met Peter Berg. He was calm.").pronouns())
        .contains("He -> Peter Berg []");
  }

  @Test
  void aDeputyIsNotTheMinister() {
    var told =
        Stage.of(
                "Iraqi Deputy Foreign Minister Salim Nouri spoke. "
                    + "Hours later the Iraqi foreign minister left.")
            .told();

    assertThat(told).contains("Iraqi foreign minister -> Iraqi foreign minister [IRQ]");
  }

  @Test
  void twoBearersOfOneSurnameStayApart() {
    var stage =
        Stage.of(
            "Senator Robert Marsh met Elena Marsh. Mrs. Marsh smiled. Senator Marsh left. "
                + "Marsh did not answer.");

    assertThat(stage.told()).contains("Mrs. Marsh -> Elena Marsh []", "Marsh -> nobody");
  }

  @Test
  void theSovietUnionIsNotRussiaToday() {
    var stage = Stage.of("Aid went to rebels who fought the Soviet Union. Russia said no.");

    assertThat(stage.actor("Soviet Union").parties()).isEmpty();
    assertThat(stage.actor("Russia").parties()).containsExactly("RUS");
  }

  @Test
  void theForeignMinistryBelongsToTheOnlyStateSpokenOf() {
    assertThat(Stage.of("Cuba refused. The foreign ministry said so.").told())
        .contains("foreign ministry -> Cuban foreign ministry [CUB]");
    assertThat(Stage.of("Cuba wrote to Chile. The foreign ministry said so.").told())
        .noneMatch(told -> told.startsWith("foreign ministry"));
  }

  @Test
  void aNameNeverCrossesALineBreakOfAHeadline() {
    var stage = Stage.of("Written by Anna Karlsson\nPeter Holm said no\n\nIt was late.");

    assertThat(stage.names()).doesNotContain("Anna Karlsson Peter Holm");
  }

  @Test
  void aHeadlineInCapitalsGivesNoNewNamesButKnowsTheOldOnes() {
    var stage =
        Stage.of(
            "Foreign Minister Korpela Meets Rivals Over Deal\n\n"
                + "Finnish Foreign Minister Aino Korpela met rivals in Oslo.");

    assertThat(stage.told()).contains("Korpela -> Aino Korpela [FIN]");
    assertThat(stage.names()).doesNotContain("Korpela Meets Rivals");
  }

  @Test
  void daysMonthsAndPlacesAreNobody() {
    var stage =
        Stage.of(
            "On Friday in May, near Camp David and New York, the Cold War ended. Nobody came.");

    assertThat(stage.mentions().get(0)).isEmpty();
  }

  @Test
  void mentionsAreSortedAndOnlyOwnersAreNested() {
    List<Mention> mentions =
        Stage.of(
                "Polish President Jan Nowak's team met U.S. and British officials. He smiled. "
                    + "The White House and Poland's foreign ministry agreed.")
            .mentions()
            .get(0);

    assertThat(mentions).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    long nested =
        mentions.stream()
            .filter(
                inner ->
                    mentions.stream()
                        .anyMatch(outer -> outer != inner && outer.span().overlaps(inner.span())))
            .count();
    assertThat(nested).isEqualTo(2);
  }

  @Test
  void thePresidentIsTheOneTheReportNamesByFarTheMost() {
    var told =
        Stage.of(
                "Kenyan President Daniel Otieno spoke. Otieno smiled. Otieno left.\n\n"
                    + "It rained all day. Nobody went out. The night was calm.\n\n"
                    + "Then the president returned.")
            .told();

    assertThat(told).contains("president -> Daniel Otieno [KEN]");
  }

  @Test
  void thePresidentIsNobodyWhereTwoWereJustNamed() {
    var told =
        Stage.of(
                "Kenyan President Daniel Otieno met Ugandan President Moses Kato. "
                    + "The president smiled.")
            .told();

    assertThat(told).contains("president -> nobody");
  }

  @Test
  void administrationOfficialsSpeakForTheOneAdministrationTold() {
    var stage =
        Stage.of("The Wexford administration refused. Senior administration officials said so.");

    assertThat(stage.actor("Wexford administration officials").parties()).containsExactly("USA");
  }

  @Test
  void aMinistrysSpokesmanServesPerhapsTheOnlyStateSpokenOf() {
    assertThat(
            Stage.of("Cuba refused. Foreign Ministry spokesman Raul Mendez said so.")
                .actor("Raul Mendez")
                .parties())
        .containsExactly("CUB");
    assertThat(
            Stage.of("Cuba and Chile refused. Foreign Ministry spokesman Raul Mendez said so.")
                .actor("Raul Mendez")
                .parties())
        .isEmpty();
  }

  @Test
  void europeanDiplomatsSpeakForTheUnionAndEuropeanAlliesDoNot() {
    var stage = Stage.of("European diplomats met. European allies waited.");

    assertThat(stage.actor("European diplomats").parties()).containsExactly("EU");
    assertThat(stage.actor("European allies").parties()).isEmpty();
  }

  @Test
  void aTitleCutOffFromItsNameIsNobody() {
    assertThat(Stage.of("Senator Robert Marsh left. They asked Sen. again.").told())
        .containsExactly("Senator Robert Marsh -> Robert Marsh []");
  }
}
