package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.FoldedWords;

/**
 * What kind of edit lies between two wordings of one place, and whether it changes what was said.
 *
 * <p>Exchanged content words, modals ("should" for "could"), negations, conditions, quantities,
 * numbers and names change it; grammar, spelling, marks, words the editor added in brackets, and
 * what a quotation leaves out do not.
 */
final class EditRules {
  private static final List<String> CHANGING =
      List.of("modal", "negation", "condition", "quantifier");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final int SAME_STEM = 4;

  private final WordClasses classes;

  EditRules(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * A place in one wording.
   *
   * @param words its words
   * @param text its characters, with what stands between the words
   */
  record Place(List<FoldedWords.Word> words, String text) {}

  /**
   * A judgement.
   *
   * @param kind "substitution of a modal", "spelling" …; empty where the wordings are equal
   * @param substantive whether it changes what was said
   */
  record Judgement(String kind, boolean substantive) {}

  Judgement judge(Place one, Place other) {
    List<FoldedWords.Word> left = without(one.words(), other.words());
    List<FoldedWords.Word> right = without(other.words(), one.words());
    if (left.isEmpty() && right.isEmpty()) {
      return new Judgement(sameWords(one, other), false);
    }
    boolean bracketed = other.text().contains("[") || one.text().contains("[");
    boolean elided = isElided(other.text()) || isElided(one.text());
    String act = left.isEmpty() ? "insertion" : right.isEmpty() ? "omission" : "substitution";
    String changed = changed(left, right);
    if (!changed.isEmpty() && !(bracketed && changed.equals("name"))) {
      return new Judgement(act + " of a " + changed, true);
    }
    if (bracketed) {
      return new Judgement("bracketed insertion", false);
    }
    if (elided) {
      return new Judgement("ellipsis", false);
    }
    return contents(act, left, right);
  }

  /**
   * A judgement on words an outlet wrote: reported speech shifts "will" to "would" and chooses its
   * own words, but should keep numbers and negations.
   */
  static Judgement inNarration(Judgement judged) {
    boolean kept = judged.kind().endsWith("number") || judged.kind().endsWith("negation");
    return new Judgement(judged.kind(), judged.substantive() && kept);
  }

  /** What a dropped beginning or end takes away that changes what was said; or empty. */
  String droppedCondition(List<FoldedWords.Word> dropped) {
    for (FoldedWords.Word word : dropped) {
      if (classes.is("condition", word.form())) {
        return "condition";
      }
    }
    return "";
  }

  private static boolean isElided(String text) {
    return text.contains("...") || text.contains("\u2026") || text.contains(". . .");
  }

  /** Equal words: what is different is their order, their spelling or the marks around them. */
  private static String sameWords(Place one, Place other) {
    if (!forms(one).equals(forms(other))) {
      return "reordering";
    }
    String letters = letters(one.text());
    String otherLetters = letters(other.text());
    if (letters.equals(otherLetters)) {
      String marks = marks(one.text());
      String otherMarks = marks(other.text());
      if (marks.equals(otherMarks)) {
        return "";
      }
      boolean lost = marks.replace("'", "").equals(otherMarks.replace("'", ""));
      return lost ? "lost character" : isElided(other.text()) ? "ellipsis" : "punctuation";
    }
    return spans(one) == spans(other) ? "spelling" : "contraction";
  }

  private static long spans(Place place) {
    return place.words().stream().map(FoldedWords.Word::span).distinct().count();
  }

  private String changed(List<FoldedWords.Word> left, List<FoldedWords.Word> right) {
    if (left.stream().anyMatch(WordClasses::isNumber)
        || right.stream().anyMatch(WordClasses::isNumber)) {
      return "number";
    }
    for (String wordClass : CHANGING) {
      if (count(left, wordClass) != count(right, wordClass)
          || count(left, wordClass) > 0 && wordClass.equals("modal")) {
        return wordClass;
      }
    }
    return "";
  }

  private long count(List<FoldedWords.Word> words, String wordClass) {
    return words.stream().filter(word -> classes.is(wordClass, word.form())).count();
  }

  private Judgement contents(
      String act, List<FoldedWords.Word> left, List<FoldedWords.Word> right) {
    List<String> gone = new ArrayList<>(contentForms(left));
    List<String> come = new ArrayList<>(contentForms(right));
    if (gone.isEmpty() || come.isEmpty()) {
      return new Judgement(act, false);
    }
    int before = gone.size() + come.size();
    gone.removeIf(form -> come.removeIf(other -> isForm(form, other)));
    if (gone.isEmpty() || come.isEmpty()) {
      boolean inflected = before > gone.size() + come.size();
      return new Judgement(inflected ? "inflection" : act, false);
    }
    return new Judgement(act + " of a word", true);
  }

  private List<String> contentForms(List<FoldedWords.Word> words) {
    return words.stream().map(FoldedWords.Word::form).filter(classes::isContent).toList();
  }

  /** Whether two words are forms, or misprints, of one. */
  private static boolean isForm(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean misprint =
        shorter > 4
            && Math.abs(one.length() - other.length()) <= 1
            && (one.regionMatches(same + 1, other, same + 1, shorter)
                || one.substring(Math.min(one.length(), same + 1)).equals(other.substring(same))
                || other.substring(Math.min(other.length(), same + 1)).equals(one.substring(same)));
    return misprint
        || same >= SAME_STEM
            && same >= shorter - 2
            && one.length() + other.length() - 2 * same <= 6;
  }

  private static List<FoldedWords.Word> without(
      List<FoldedWords.Word> words, List<FoldedWords.Word> taken) {
    List<String> left = new ArrayList<>(taken.stream().map(EditRules::figure).toList());
    return words.stream().filter(word -> !left.remove(figure(word))).toList();
  }

  private static List<String> forms(Place place) {
    return place.words().stream().map(EditRules::figure).toList();
  }

  /** A folded word, a small number in figures. */
  private static String figure(FoldedWords.Word word) {
    int value = NUMBERS.indexOf(word.form());
    return value < 0 ? word.form() : String.valueOf(value);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The marks of a text, without quotation marks, brackets and white space. */
  private static String marks(String text) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if ((c == '\'' || c == '\u2019') && inside) {
        marks.append('\'');
      } else if (c == '\u2014' || c == '\u2013') {
        marks.append('-');
      } else if (",;:.-!?\u2026".indexOf(c) >= 0) {
        marks.append(c);
      }
    }
    return marks.toString();
  }
}
