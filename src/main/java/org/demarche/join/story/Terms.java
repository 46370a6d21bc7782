package org.demarche.join.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.text.FoldedWords;

/** Takes the telling words of a report, with how much each tells before its rarity is known. */
final class Terms {
  private static final int WORDS_READ = 1200;
  private static final int LEAD_WORDS = 60;

  private final Set<String> silent;
  private final StoryRules rules;

  private Terms(Set<String> silent, StoryRules rules) {
    this.silent = silent;
    this.rules = rules;
  }

  static Terms load(StoryRules rules) {
    Set<String> silent = new HashSet<>();
    try (var in = Terms.class.getResourceAsStream("silent-words.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> FoldedWords.of(line).forEach(word -> silent.add(word.form())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read silent-words.txt", e);
    }
    return new Terms(Set.copyOf(silent), rules);
  }

  /** Weighted counts of the words of a report's title and body. */
  Map<String, Double> of(Report report) {
    Map<String, Double> counts = new HashMap<>();
    add(report.title(), FoldedWords.of(report.title()), rules.title(), counts);
    int read = 0;
    for (Span body : report.spansOf(Zone.BODY)) {
      List<FoldedWords.Word> words = FoldedWords.of(report.text(), body);
      int lead = Math.min(words.size(), Math.max(0, LEAD_WORDS - read));
      int end = Math.min(words.size(), Math.max(0, WORDS_READ - read));
      add(report.text(), words.subList(0, lead), rules.lead(), counts);
      add(report.text(), words.subList(lead, Math.max(lead, end)), 1, counts);
      read += words.size();
    }
    return counts;
  }

  private void add(
      String text, List<FoldedWords.Word> words, double weight, Map<String, Double> counts) {
    for (FoldedWords.Word word : words) {
      String form = word.form();
      if (!silent.contains(form) && form.length() > 1) {
        counts.merge(stem(form), weight * weightOf(text, word), Double::sum);
      }
    }
  }

  private double weightOf(String text, FoldedWords.Word word) {
    char first = text.charAt(word.span().begin());
    if (Character.isDigit(first)) {
      return rules.number();
    }
    return Character.isUpperCase(first) && !beginsSentence(text, word.span().begin())
        ? rules.name()
        : 1;
  }

  private static boolean beginsSentence(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\n') {
        return true;
      }
      if (Character.isLetterOrDigit(c) || c == ',' || c == ';' || at - i > 4) {
        return false;
      }
    }
    return true;
  }

  /** A word without the endings of plural, tense and possession. */
  static String stem(String form) {
    int length = form.length();
    if (length < 5 || Character.isDigit(form.charAt(0))) {
      return form;
    }
    if (form.endsWith("ing") && length > 6) {
      return undouble(form.substring(0, length - 3));
    }
    if (form.endsWith("ied") || form.endsWith("ies")) {
      return form.substring(0, length - 3) + "i";
    }
    if (form.endsWith("ed") && length > 5) {
      return undouble(form.substring(0, length - 2));
    }
    if (form.endsWith("es") && length > 5) {
      return form.substring(0, length - 2);
    }
    if (form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      return form.substring(0, length - 1);
    }
    return form.endsWith("e") ? form.substring(0, length - 1) : form;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    return last > 3 && c == stem.charAt(last - 1) && "aeiouls".indexOf(c) < 0
        ? stem.substring(0, last)
        : stem;
  }
}
