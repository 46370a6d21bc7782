package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with a marked source and target, as words: the marked stretches are one word each.
 *
 * @param words lower case; {@link #SOURCE} and {@link #TARGET} stand for the marked stretches
 * @param source place of the first source, or -1
 * @param target place of the first target, or -1
 * @param sourceText what is marked as source, lower case
 * @param targetText what is marked as target, lower case
 */
record Pair(
    List<String> words, int source, int target, List<String> sourceText, List<String> targetText) {
  static final String SOURCE = "<s>";
  static final String TARGET = "<t>";

  /** Reads a sentence with {@code <s>…</s>} and {@code <t>…</t>} in it; either may be missing. */
  static Pair of(String marked) {
    List<String> words = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    int source = -1;
    int target = -1;
    int at = 0;
    while (at < marked.length()) {
      String open = marked.startsWith(SOURCE, at) ? SOURCE : TARGET;
      if (!marked.startsWith(open, at)) {
        int next = marked.indexOf('<', at + (marked.charAt(at) == '<' ? 1 : 0));
        int end = next < 0 ? marked.length() : next;
        split(marked, at, end, words);
        at = end;
        continue;
      }
      int close = marked.indexOf("</" + open.charAt(1) + ">", at);
      int end = close < 0 ? marked.length() : close;
      boolean isSource = open.equals(SOURCE);
      split(marked, at + open.length(), end, isSource ? sources : targets);
      source = isSource && source < 0 ? words.size() : source;
      target = !isSource && target < 0 ? words.size() : target;
      words.add(open);
      at = close < 0 ? end : end + open.length() + 1;
    }
    return new Pair(List.copyOf(words), source, target, List.copyOf(sources), List.copyOf(targets));
  }

  private static void split(String text, int begin, int end, List<String> words) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      int from = at;
      if (Character.isLetterOrDigit(c)) {
        while (at < end && isInside(text, at, end)) {
          at++;
        }
        words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
      } else {
        at++;
        if (!Character.isWhitespace(c)) {
          words.add(String.valueOf(c));
        }
      }
    }
  }

  private static boolean isInside(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '.' || c == ',')
            && at + 1 < end
            && Character.isDigit(text.charAt(at + 1))
            && Character.isDigit(text.charAt(at - 1)));
  }
}
