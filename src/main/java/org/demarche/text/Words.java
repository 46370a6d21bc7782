package org.demarche.text;

import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence as the numbers that features are made of. Fields beside the arrays'
 * contents never change; {@code tags} and {@code heads} are filled in by the tagger and parser.
 */
final class Words {
  /** More of the words than this begin with a capital: a headline in title case. */
  private static final int TITLED_PERCENT = 65;

  private static final int FEWEST_TITLED = 4;

  final int size;

  /** As written, with one shape for each kind of quotation mark, dash and apostrophe. */
  final String[] forms;

  /** In lower case. */
  final String[] lower;

  /** Hash of the lower-case form with every digit as 0. */
  final int[] hashes;

  /** Bits for capitals, digits, hyphens and the place in the sentence. */
  final int[] shapes;

  /** Indices into the model's tags; behind the last word the index of the root's own tag. */
  final int[] tags;

  /** Indices of heads; {@code size} for the root. */
  final int[] heads;

  Words(List<String> tokens) {
    size = tokens.size();
    forms = new String[size];
    lower = new String[size];
    hashes = new int[size + 1];
    shapes = new int[size];
    tags = new int[size + 1];
    heads = new int[size];
    int capital = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      forms[i] = normal(tokens.get(i));
      lower[i] = forms[i].toLowerCase(Locale.ROOT);
      hashes[i] = hash(lower[i], 0, lower[i].length());
      letters += Character.isLetter(forms[i].charAt(0)) ? 1 : 0;
      capital += Character.isUpperCase(forms[i].charAt(0)) ? 1 : 0;
    }
    hashes[size] = 17;
    boolean titled = letters >= FEWEST_TITLED && capital * 100 > letters * TITLED_PERCENT;
    for (int i = 0; i < size; i++) {
      shapes[i] = shape(forms[i], i == 0, titled);
    }
  }

  /** Hash of the last characters of a word. */
  int suffix(int index, int length) {
    String word = lower[index];
    return hash(word, Math.max(0, word.length() - length), word.length());
  }

  /** Hash of the first characters of a word. */
  int prefix(int index, int length) {
    String word = lower[index];
    return hash(word, 0, Math.min(length, word.length())) + 1;
  }

  private static int hash(String word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      hash = hash * 31 + (c >= '0' && c <= '9' ? '0' : c);
    }
    return hash;
  }

  private static int shape(String form, boolean first, boolean titled) {
    int bits = (first ? 1 : 0) | (titled ? 2 : 0);
    boolean anyLower = false;
    boolean anyUpper = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        anyLower = true;
      } else if (Character.isUpperCase(c)) {
        anyUpper = true;
        bits |= i == 0 ? 4 : 8;
      } else if (c >= '0' && c <= '9') {
        bits |= 16;
      } else if (c == '-') {
        bits |= 32;
      } else if (c == '.') {
        bits |= 64;
      }
    }
    return bits | (anyUpper && !anyLower ? 128 : 0) | (anyLower || anyUpper ? 256 : 0);
  }

  /** A word with one shape for each kind of mark, and without invisible characters. */
  static String normal(String form) {
    int at = 0;
    while (at < form.length() && form.charAt(at) < 0x80 && form.charAt(at) != '`') {
      at++;
    }
    if (at == form.length()) {
      return form.equals("''") ? "\"" : form;
    }
    StringBuilder normal = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Characters.isIgnorable(c)) {
        normal.append(normal(c));
      }
    }
    return normal.length() == 0 ? form : normal.toString().equals("``") ? "\"" : normal.toString();
  }

  private static String normal(char c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x2039, 0x203A -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0xFF02 -> "\"";
      case 0x2010, 0x2011 -> "-";
      case 0x2012, 0x2013, 0x2014, 0x2015 -> "--";
      case 0x2026 -> "...";
      default -> String.valueOf(c);
    };
  }
}
