package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String split(String text) {
    return Tokenizer.tokenize(text).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Moscow's answer                 | Moscow 's answer
          Moscow’s answer                 | Moscow ’s answer
          the allies’ plan                | the allies ’ plan
          don't, can't, won’t             | do n't , ca n't , wo n’t
          we'll they’re I'd I'm she've    | we 'll they ’re I 'd I 'm she 've
          shouldn't've                    | should n't 've
          they cannot agree               | they can not agree
          O'Hara met D’Amico at 5 o'clock | O'Hara met D’Amico at 5 o'clock
          ’tis the ’90s                   | ’tis the ’90s
          an off-ramp, U.S.-led talks     | an off-ramp , U.S.-led talks
          the U.S.’s aid to the U.K.      | the U.S. ’s aid to the U.K.
          Jan. 12, 2022 at 9 a.m. sharp   | Jan. 12 , 2022 at 9 a.m. sharp
          100,000 men, $1.5 billion       | 100,000 men , $ 1.5 billion
          €20m, 5% and US$3bn             | € 20m , 5 % and US $ 3bn
          at 10:30 on 12/01/2022          | at 10:30 on 12/01/2022
          "No," he said—"never."          | " No , " he said — " never . "
          ‘Well’, ``no'' «so» „da“        | ‘ Well ’ , `` no '' « so » „ da “
          wait... what?! no…              | wait ... what ?! no …
          see https://a.example/x_(y)?z=1. | see https://a.example/x_(y)?z=1 .
          mail j.doe@mod.example.org now  | mail j.doe@mod.example.org now
          @StateDept wrote #Geneva2       | @StateDept wrote #Geneva2
          the P5+1, AT&T, and/or 24/7     | the P5+1 , AT&T , and / or 24/7
          the end.The next                | the end . The next
          George W. Hale on plan B.       | George W. Hale on plan B .
          Ph.D. (see www.mfa.example)     | Ph.D. ( see www.mfa.example )
          2014–2018, 30-40                | 2014 – 2018 , 30-40
          he is 6'2" tall                 | he is 6 ' 2 " tall
          _____ *** --                    | _____ *** --
          No. 5 said no.                  | No. 5 said no .
          visit reuters.com/world today.  | visit reuters.com / world today .
          """)
  void splitsLikeThePennTreebank(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @Test
  void keepsInvisibleCharactersOutOfTheWayAndWordsWhole() {
    assertThat(split("\u200Ethe\u200F co\u00ADop\u200B \uFEFFtalks"))
        .isEqualTo("the co\u00ADop talks");
    assertThat(split("zero\u200Bwidth")).isEqualTo("zero width");
  }

  @Test
  void survivesCharactersBeyondTheBasicPlaneAndHalvesOfThem() {
    assertThat(split("𝒜 treaty 🇺🇳🙂🙂 \uD83D x\uDE00y"))
        .isEqualTo("𝒜 treaty 🇺 🇳 🙂🙂 \uD83D x \uDE00 y");
    assertThat(split("cafe\u0301s")).isEqualTo("cafe\u0301s");
  }

  @Test
  void aPartOfATextIsSplitAsIfItStoodAlone() {
    List<Span> spans = Tokenizer.tokenize("abc 1.5 def", 0, 5);
    assertThat(spans).containsExactly(new Span(0, 3), new Span(4, 5));
  }
}
