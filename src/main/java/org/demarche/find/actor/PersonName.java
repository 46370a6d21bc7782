package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A person's name as its words, compared over transliterations.
 *
 * @param words as printed, without titles and possessive endings
 * @param folds the words as letters that transliterations share, by {@link Fold}
 */
record PersonName(List<String> words, List<String> folds) {
  private static final int LONG_SURNAME = 5;
  private static final int SHORT_NAME = 6;

  PersonName {
    words = List.copyOf(words);
    folds = List.copyOf(folds);
    if (words.isEmpty() || words.size() != folds.size()) {
      throw new IllegalArgumentException("not a name: " + words + " folded to " + folds);
    }
  }

  static PersonName of(List<String> words) {
    return new PersonName(words, words.stream().map(Fold::of).toList());
  }

  String text() {
    return String.join(" ", words);
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  String folded() {
    return String.join(" ", folds);
  }

  /** The index of the word a report uses alone: the last, or the first of a family-first name. */
  private int surnameAt(Vocabulary vocabulary) {
    String first = words.get(0);
    int last = words.size() - 1;
    if (!isSingle() && vocabulary.has("surname-first", first.toLowerCase(Locale.ROOT))) {
      String second = words.get(last).toLowerCase(Locale.ROOT);
      boolean western =
          words.size() == 2
              && vocabulary.isGiven(first)
              && !second.contains("-")
              && !vocabulary.has("surname-first", second);
      if (!western) {
        return 0;
      }
    }
    return isSuffix(words.get(last)) && last > 0 ? last - 1 : last;
  }

  String surname(Vocabulary vocabulary) {
    return words.get(surnameAt(vocabulary));
  }

  String foldedSurname(Vocabulary vocabulary) {
    return folds.get(surnameAt(vocabulary));
  }

  /** Whether its surname is a father's name, which is not used alone: "bin Example". */
  boolean isPatronymic(Vocabulary vocabulary) {
    int at = surnameAt(vocabulary);
    return at > 0 && List.of("bin", "ibn", "bint").contains(words.get(at - 1));
  }

  static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr", "Sr", "Jr.", "Sr.", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  /** The indices of everything but the surname, suffixes and particles. */
  private List<Integer> given(Vocabulary vocabulary) {
    List<Integer> given = new ArrayList<>();
    int surname = surnameAt(vocabulary);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (i != surname
          && !isSuffix(word)
          && !vocabulary.has("particle", word.toLowerCase(Locale.ROOT))) {
        given.add(i);
      }
    }
    return given;
  }

  /**
   * Whether two full names may be one person's: the same surname, and given names that are equal
   * over transliterations, or left out, or shortened to initials.
   */
  boolean isCompatible(PersonName other, Vocabulary vocabulary) {
    if (String.join("", folds).equals(String.join("", other.folds))) {
      return true;
    }
    if (!hasSameSurname(other, vocabulary) || suffix() != other.suffix()) {
      List<String> reversed = new ArrayList<>(other.folds);
      Collections.reverse(reversed);
      return folds.equals(reversed) && words.size() == 2;
    }
    List<Integer> mine = given(vocabulary);
    List<Integer> theirs = other.given(vocabulary);
    if (initialsDiffer(other, mine, theirs)) {
      return false;
    }
    return mine.size() <= theirs.size()
        ? isContained(mine, other, theirs, vocabulary)
        : other.isContained(theirs, this, mine, vocabulary);
  }

  private boolean suffix() {
    return isSuffix(words.get(words.size() - 1));
  }

  private boolean hasSameSurname(PersonName other, Vocabulary vocabulary) {
    String mine = foldedSurname(vocabulary);
    String theirs = other.foldedSurname(vocabulary);
    return mine.equals(theirs)
        || mine.length() > LONG_SURNAME
            && theirs.length() > LONG_SURNAME
            && Fold.isVariant(mine, theirs, 1);
  }

  /** "A. B. Example" and "B. Example" are two: where both have middle initials, they agree. */
  private boolean initialsDiffer(PersonName other, List<Integer> mine, List<Integer> theirs) {
    String one = initials(mine);
    String two = other.initials(theirs);
    return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }

  private String initials(List<Integer> given) {
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < given.size(); i++) {
      String word = words.get(given.get(i));
      initials.append(isInitial(word) ? word.substring(0, 1) : "");
    }
    return initials.toString();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
  }

  private boolean isContained(
      List<Integer> mine, PersonName other, List<Integer> theirs, Vocabulary vocabulary) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return mine.isEmpty() && theirs.isEmpty();
    }
    int at = 0;
    for (int i : mine) {
      int start = at;
      while (at < theirs.size() && !isSameGiven(i, other, theirs.get(at), vocabulary, at > start)) {
        at++;
      }
      if (at == theirs.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean isSameGiven(
      int i, PersonName other, int j, Vocabulary vocabulary, boolean skipped) {
    String one = words.get(i);
    String two = other.words.get(j);
    if (isInitial(one) || isInitial(two)) {
      // An initial stands for a name in its own place only.
      return !skipped
          && Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(two.charAt(0));
    }
    String a = folds.get(i);
    String b = other.folds.get(j);
    if (a.equals(b) || vocabulary.isShortFor(a, b) || vocabulary.isShortFor(b, a)) {
      return true;
    }
    char g = vocabulary.genderOfFold(a);
    char h = vocabulary.genderOfFold(b);
    boolean shortBones = a.length() < SHORT_NAME || b.length() < SHORT_NAME;
    boolean twoNames = vocabulary.isFoldOfGiven(a) && vocabulary.isFoldOfGiven(b);
    return (g == h || g == '-' || h == '-') && !(shortBones && twoNames) && Fold.isVariant(a, b, 2);
  }
}
