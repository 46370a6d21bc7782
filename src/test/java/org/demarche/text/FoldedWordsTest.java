package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The alliance’s door | the alliances door
          We won't wait       | We wont wait
          There's no change   | there is no change
          U.S. envoys         | US envoys
          a labour programme  | a labor program
          Dmitry and Sergey   | Dmitri and Sergei
          100,000 men         | 100000 men
          a non-nuclear zone  | a nonnuclear zone
          organised defence   | organized defense
          café talks          | cafe talks
          """)
  void equatesSpellings(String one, String other) {
    assertThat(forms(one)).isEqualTo(forms(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we should wait | we could wait
          filled tanks   | filed tanks
          1.5 tons       | 15 tons
          """)
  void keepsOtherWordsApart(String one, String other) {
    assertThat(forms(one)).isNotEqualTo(forms(other));
  }

  @Property(tries = 300)
  void wordsStandInOrderWithinTheText(@ForAll String text) {
    int last = 0;
    for (FoldedWords.Word word : FoldedWords.of(text)) {
      assertThat(word.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(word.span().end()).isLessThanOrEqualTo(text.length());
      last = word.span().begin();
    }
  }

  private static java.util.List<String> forms(String text) {
    return FoldedWords.of(text).stream().map(FoldedWords.Word::form).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n't", "we 'n't' go", "\uFF9E", "a \uFF9F b"})
  void aWordNeverFoldsToNothing(String text) {
    assertThat(FoldedWords.of(text)).isNotEmpty().noneMatch(word -> word.form().isEmpty());
  }
}
