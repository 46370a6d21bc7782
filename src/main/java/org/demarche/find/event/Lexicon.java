package org.demarche.find.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Phrases with the label each speaks for, looked up in running words.
 *
 * <p>A resource line is {@code label<TAB>phrase, phrase …}; a phrase is one to four forms or
 * lemmas.
 */
final class Lexicon {
  private record Phrase(String[] words, String label) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private Lexicon() {}

  /** Reads a lexicon; lines that begin with # are remarks. */
  static Lexicon of(List<String> lines) {
    Lexicon lexicon = new Lexicon();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException("a lexicon line without a tab: " + line);
      }
      for (String phrase : line.substring(tab + 1).split(",")) {
        lexicon.add(line.substring(0, tab), phrase.strip().split(" +"));
      }
    }
    lexicon
        .byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words.length)));
    return lexicon;
  }

  private void add(String label, String[] words) {
    byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Phrase(words, label));
  }

  /** How often each label's phrases stand in a range, by label. */
  Map<String, Integer> count(Words words, Range range) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int at = range.begin(); at < range.end(); at++) {
      countAt(words, range, at, words.form(at), counts);
      if (!words.lemma(at).equals(words.form(at))) {
        countAt(words, range, at, words.lemma(at), counts);
      }
    }
    return counts;
  }

  /** The labels of the phrases that begin at a word, sorted. */
  Set<String> at(Words words, Range range, int at) {
    Map<String, Integer> counts = new TreeMap<>();
    countAt(words, range, at, words.form(at), counts);
    if (!words.lemma(at).equals(words.form(at))) {
      countAt(words, range, at, words.lemma(at), counts);
    }
    return counts.keySet();
  }

  private void countAt(Words words, Range range, int at, String word, Map<String, Integer> counts) {
    for (Phrase phrase : byFirst.getOrDefault(word, List.of())) {
      if (stands(words, range, at, phrase.words)) {
        counts.merge(phrase.label, 1, Integer::sum);
      }
    }
  }

  private static boolean stands(Words words, Range range, int at, String[] phrase) {
    if (at + phrase.length > range.end()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (!words.is(at + i, phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
