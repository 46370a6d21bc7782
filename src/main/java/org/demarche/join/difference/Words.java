package org.demarche.join.difference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Span;
import org.demarche.text.FoldedWords;

/** Takes what a stretch of text is about: the beginnings of its content words. */
final class Words {
  private static final int STEM = 6;
  private static final int LEAST_LETTERS = 3;
  private static final int LONGEST_SENTENCE = 600;

  private final Set<String> grammar = new HashSet<>();

  static Words load() {
    Words words = new Words();
    try (var in = Words.class.getResourceAsStream("grammar-words.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> FoldedWords.of(line).forEach(word -> words.grammar.add(word.form())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read grammar-words.txt", e);
    }
    return words;
  }

  /** The stems of the content words in some spans, sorted; numbers are none. */
  TreeSet<String> stems(String text, Collection<Span> spans) {
    TreeSet<String> stems = new TreeSet<>();
    for (Span span : spans) {
      for (FoldedWords.Word word : FoldedWords.of(text, span)) {
        String form = word.form();
        if (form.length() >= LEAST_LETTERS
            && !Character.isDigit(form.charAt(0))
            && !grammar.contains(form)) {
          stems.add(stem(form));
        }
      }
    }
    return stems;
  }

  /** The beginning that forms of a word share. */
  static String stem(String form) {
    String plain =
        form.endsWith("s") && form.length() > 4 ? form.substring(0, form.length() - 1) : form;
    return plain.substring(0, Math.min(STEM, plain.length()));
  }

  /** The sentence around a span, roughly: up to full stops and line breaks on both sides. */
  static Span sentence(String text, Span span) {
    int begin = span.begin();
    while (begin > Math.max(0, span.begin() - LONGEST_SENTENCE) && !ends(text, begin - 1)) {
      begin--;
    }
    int end = span.end();
    while (end < Math.min(text.length(), span.end() + LONGEST_SENTENCE) && !ends(text, end - 1)) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (c == '.' || c == '!' || c == '?')
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1))
            && at > 1
            && Character.isLowerCase(text.charAt(at - 1));
  }

  static int shared(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    return (int) small.stream().filter(large::contains).count();
  }
}
