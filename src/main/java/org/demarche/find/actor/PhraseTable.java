package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the longest of many fixed phrases at a word. */
final class PhraseTable<T> {
  /** A phrase found: its value, the index behind its last word, and whether 's follows. */
  record Hit<T>(T value, int end, boolean possessive) {}

  private record Entry<T>(List<String> forms, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>(1);
  }

  private final Node<T> root = new Node<>();
  private final boolean caseMatters;

  /** A table; where case matters, a capital in a phrase wants a capital in the text. */
  PhraseTable(boolean caseMatters) {
    this.caseMatters = caseMatters;
  }

  /** Adds a phrase; the first value of a phrase stays. */
  void put(String phrase, T value) {
    List<String> forms = List.of(asWords(phrase).split(" ", -1));
    Node<T> node = root;
    for (String form : forms) {
      node = node.next.computeIfAbsent(Line.plain(form), key -> new Node<>());
    }
    if (node.entries.stream().noneMatch(entry -> entry.forms.equals(forms))) {
      node.entries.add(new Entry<>(forms, value));
    }
  }

  /**
   * Marks as words of their own, and abbreviations without their points, as {@link Line} has it.
   */
  private static String asWords(String phrase) {
    return phrase.replace(",", " ,").replace("s' ", "s ' ").replace("St. ", "St ");
  }

  Optional<Hit<T>> find(Line line, int from) {
    Hit<T> best = null;
    Node<T> node = root;
    for (int i = from; i < line.size(); i++) {
      Word word = line.at(i);
      if (i > from && word.breaksBefore()) {
        break;
      }
      Hit<T> hit = last(node, line, from, i);
      best = hit == null ? best : hit;
      node = node.next.get(word.full());
      if (node == null) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The phrase that ends with word {@code i}, with or without a possessive ending. */
  private Hit<T> last(Node<T> node, Line line, int from, int i) {
    Word word = line.at(i);
    Node<T> plain = node.next.get(word.full());
    Hit<T> hit = hit(plain, line, from, i, false);
    if (hit == null && word.possessive()) {
      hit = hit(node.next.get(word.lower()), line, from, i, true);
    }
    if (hit == null && caseMatters && word.lower().endsWith("s") && word.lower().length() > 4) {
      // "Moscows": a feed lost the apostrophe.
      String stripped = word.lower().substring(0, word.lower().length() - 1);
      hit = hit(node.next.get(stripped), line, from, i, true);
    }
    return hit;
  }

  private Hit<T> hit(Node<T> node, Line line, int from, int i, boolean possessive) {
    if (node != null) {
      for (Entry<T> entry : node.entries) {
        if (!caseMatters || fits(entry.forms, line, from)) {
          return new Hit<>(entry.value, i + 1, possessive);
        }
      }
    }
    return null;
  }

  private static boolean fits(List<String> forms, Line line, int from) {
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      Word word = line.at(from + i);
      boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
      if (acronym && !isDigits(form)) {
        if (!word.form().startsWith(form)) {
          return false;
        }
      } else if (Character.isUpperCase(form.codePointAt(0)) && !word.isCapitalised()) {
        return false;
      } else if (Character.isLowerCase(form.codePointAt(0))
          && word.isCapitalised()
          && !word.first()
          && !line.titleCase()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String form) {
    return form.chars().allMatch(Character::isDigit);
  }
}
