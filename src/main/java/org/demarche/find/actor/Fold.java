package org.demarche.find.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words so that transliterations of one name become equal. */
final class Fold {
  private static final String[][] SHARED = {
    {"tch", "ch"}, {"sch", "S"}, {"sh", "S"}, {"ch", "C"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"},
    {"th", "t"}, {"dj", "i"}, {"q", "g"}, {"x", "ks"}, {"ck", "k"}, {"c", "k"}, {"w", "v"},
    {"oo", "u"}, {"ou", "u"}, {"o", "u"}, {"ee", "i"}, {"y", "i"}, {"j", "i"}, {"ei", "i"},
    {"ai", "i"}
  };

  private Fold() {}

  /**
   * A word without marks, in lower case, with one letter for letters that transliterations exchange
   * (y, i and j; kh and h; ou, oo, u and o; q, gh and g), no doubled letters, no Arabic article.
   */
  static String of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (!isAscii(plain)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
    if (plain.startsWith("al-") || plain.startsWith("el-") || plain.startsWith("ul-")) {
      plain = plain.substring(3);
    }
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c == 'ı' ? 'i' : c == 'ł' ? 'l' : c == 'ø' ? 'o' : c);
      }
    }
    String folded = letters.toString();
    for (String[] fold : SHARED) {
      folded = folded.replace(fold[0], fold[1]);
    }
    return withoutDoubles(folded);
  }

  /** A word in lower case without marks. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isAscii(lower)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutDoubles(String folded) {
    StringBuilder single = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
        single.append(folded.charAt(i));
      }
    }
    return single.toString();
  }

  /** Whether two folded words start alike and differ in some vowels only. */
  static boolean isVariant(String a, String b, int most) {
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    String bones = consonants(a);
    return bones.length() >= 2
        && bones.equals(consonants(b))
        && distance(a, b) <= (bones.length() == 2 ? 1 : most);
  }

  private static String consonants(String folded) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      if ("aeiu".indexOf(folded.charAt(i)) < 0) {
        consonants.append(folded.charAt(i));
      }
    }
    return consonants.toString();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
