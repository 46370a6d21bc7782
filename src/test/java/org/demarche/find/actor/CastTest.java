package org.demarche.find.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

  @ParameterizedTest
  @CsvSource({
    "Sergey Malkov, Sergei Malkov",
    "Hassan Rohanizad, Hasan Rouhanizad",
    "Mohammad Tabrizi, Muhammad Tabrizi",
    "Andrij Koval, Andriy Koval",
    "José Ibáñez, Jose Ibanez",
    "Bill Harrow, William Harrow",
    "Peter J. Marlow, Peter Marlow",
    "Ali Akbar Mirzaei, Ali Mirzaei",
  })
  void oneNameInTwoSpellingsIsOnePerson(String one, String two) {
    Stage stage =
        Stage.of("Foreign Minister " + one + " said no.", "Foreign Minister " + two + " said yes.");

    assertThat(stage.cast().actors()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Karin Holm, Karl Holm",
    "Robert Marsh, Roberta Marsh",
    "George A. Pell, George B. Pell",
    "Anna Petrova, Ivan Petrov",
    "Kevin Mooney, Karl C. Mooney",
  })
  void differentGivenNamesAreDifferentPersons(String one, String two) {
    Stage stage = Stage.of("Senator " + one + " said no.", "Senator " + two + " said yes.");

    assertThat(stage.cast().actors()).hasSize(2);
  }

  @Test
  void theFullestFrequentNameIsTheActorsName() {
    Stage stage =
        Stage.of(
            "Foreign Minister Ali Mirzaei said no. Ali Akbar Mirzaei left. Mirzaei was tired.",
            "Foreign Minister Ali Akbar Mirzaei said no.");

    Actor actor = stage.cast().actors().get(0);
    assertThat(actor.name()).isEqualTo("Ali Akbar Mirzaei");
    assertThat(actor.aliases()).containsExactly("Ali Mirzaei", "Mirzaei");
  }

  @Test
  void aSurnameAloneIsItsOnlyBearersInTheOtherReports() {
    Stage stage =
        Stage.of("Danish Foreign Minister Mads Juhl said no.", "On Friday Mr. Juhl said yes.");

    assertThat(stage.told(1)).contains("Mr. Juhl -> Mads Juhl [DNK]");
  }

  @Test
  void anOfficeWithoutANameIsItsOnlyHoldersInTheOtherReports() {
    Stage stage =
        Stage.of(
            "Danish Foreign Minister Mads Juhl said no.", "The Danish foreign minister said yes.");

    assertThat(stage.told(1)).contains("Danish foreign minister -> Mads Juhl [DNK]");
  }

  @Test
  void whoChangesOfficeStaysOnePerson() {
    Stage stage =
        Stage.of(
            "Danish Foreign Minister Mads Juhl said no.",
            "Danish Prime Minister Mads Juhl said yes.");

    assertThat(stage.cast().actors()).hasSize(1);
    assertThat(stage.actor("Mads Juhl").roles())
        .containsExactly("foreign minister", "prime minister");
  }

  @Test
  void actorsAreSortedByTheirIds() {
    Stage stage = Stage.of("Chile and Peru met Mexico. Kenyan officials and NATO listened.");

    assertThat(stage.cast().actors().stream().map(Actor::id).toList()).isSorted();
    assertThat(List.copyOf(stage.names()))
        .containsExactly("Chile", "Kenyan officials", "Mexico", "NATO", "Peru");
  }
}
