package org.demarche.join.variant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.text.FoldedWords;

/** Which words are grammar, and which carry a modality, a negation, a condition, a quantity. */
record WordClasses(Map<String, Set<String>> wordsOf) {

  static WordClasses load() {
    Map<String, Set<String>> wordsOf = new HashMap<>();
    try (var in = WordClasses.class.getResourceAsStream("word-classes.tsv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] field = line.split("\t");
          wordsOf.put(field[0], Set.of(field[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word-classes.tsv", e);
    }
    return new WordClasses(Map.copyOf(wordsOf));
  }

  boolean is(String wordClass, String form) {
    return wordsOf.get(wordClass).contains(form);
  }

  /** Whether a word says what is spoken of, rather than how the sentence is built. */
  boolean isContent(String form) {
    return form.length() > 2 && !is("grammar", form) && !is("modal", form)
        || Character.isDigit(form.charAt(0));
  }

  /** Whether a party speaks English, so that its words need no translation. */
  boolean speaksEnglish(List<String> parties) {
    return parties.stream().anyMatch(wordsOf.get("english")::contains);
  }

  static boolean isNumber(FoldedWords.Word word) {
    return Character.isDigit(word.form().charAt(0));
  }
}
