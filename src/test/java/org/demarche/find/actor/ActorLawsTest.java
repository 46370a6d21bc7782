package org.demarche.find.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.junit.jupiter.api.Test;

class ActorLawsTest {
  private static final List<String> WORDS =
      List.of(
          "Russian",
          "Foreign",
          "Minister",
          "Anna",
          "Karlsson",
          "Mr.",
          "the",
          "U.S.",
          "and",
          "European",
          "officials",
          "said",
          "Moscow",
          "’s",
          "'s",
          ",",
          ".",
          "\n",
          "\n\n",
          "“",
          "”",
          "NATO",
          "team",
          "of",
          "to",
          "former",
          "senior",
          "Karlsson’s",
          "bin",
          "al-Karim",
          "Jr.",
          "she",
          "his",
          "counterpart",
          "president",
          "administration",
          "Senator",
          "J.",
          "IRAN",
          "(",
          ")",
          "who",
          "heads",
          "Ministry",
          "Institute",
          "for",
          "Peace",
          "—",
          "Übersee",
          "王毅",
          "😀");

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> corpus() {
    return news().filter(text -> !text.isBlank()).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 300)
  void mentionsAreInBoundsAndSortedAndNameKnownActors(@ForAll("corpus") List<String> texts) {
    Stage stage = Stage.of(texts.toArray(String[]::new));

    for (int i = 0; i < texts.size(); i++) {
      int last = 0;
      for (Mention mention : stage.mentions().get(i)) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(texts.get(i).length());
        assertThat(mention.span().begin()).isGreaterThanOrEqualTo(last);
        assertThat(mention.span().of(texts.get(i)))
            .isEqualTo(mention.span().of(texts.get(i)).strip());
        mention.findActor().ifPresent(stage.cast()::getActor);
        last = mention.span().begin();
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfReportsDoesNotMatter(@ForAll("corpus") List<String> texts, @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));

    List<Actor> one = Stage.of(texts.toArray(String[]::new)).cast().actors();
    List<Actor> two = Stage.of(shuffled.toArray(String[]::new)).cast().actors();

    assertThat(two).isEqualTo(one);
  }

  @Property(tries = 100)
  void anyTextIsRead(@ForAll String text) {
    assertThat(Stage.of(text).mentions()).hasSize(1);
  }

  @Test
  void aHugeTextWithoutSpacesIsReadToo() {
    assertThat(Stage.of("Ab".repeat(200_000)).mentions()).hasSize(1);
    assertThat(Stage.of("U.S. and ".repeat(20_000)).mentions().get(0)).hasSize(20_000);
  }
}
