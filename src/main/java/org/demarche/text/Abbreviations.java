package org.demarche.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words end in a full stop of their own, and which words begin a sentence behind one? */
final class Abbreviations {
  /** Length of the longest abbreviation, without its full stop. */
  static final int LONGEST = 8;

  enum Kind {
    /** Not an abbreviation. */
    NONE,
    /** A name follows; no sentence ends here. */
    TITLE,
    /** A sentence may end here. */
    PLAIN,
    /** An abbreviation before a number only. */
    NUMBER
  }

  private static final class Holder {
    static final Abbreviations ONLY = new Abbreviations(Lines.of("abbreviations.txt"));
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private Abbreviations(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (line.startsWith("example") || colon < 0) {
        continue;
      }
      String kind = line.substring(0, colon);
      for (String word : line.substring(colon + 1).trim().split(" +")) {
        add(kind, word);
      }
    }
  }

  private void add(String kind, String word) {
    if (!kind.equals("starter") && word.length() > LONGEST) {
      throw new IllegalStateException("abbreviations.txt: longer than " + LONGEST + ": " + word);
    }
    switch (kind) {
      case "title" -> kinds.put(word, Kind.TITLE);
      case "plain" -> kinds.put(word, Kind.PLAIN);
      case "number" -> kinds.put(word, Kind.NUMBER);
      case "starter" -> starters.add(word);
      default -> throw new IllegalStateException("abbreviations.txt: unknown kind " + kind);
    }
  }

  static Abbreviations get() {
    return Holder.ONLY;
  }

  /** The kind of a word, given without its full stop. */
  Kind kindOf(String word) {
    return kinds.getOrDefault(word, Kind.NONE);
  }

  /** Whether a capitalised word is one that is capitalised because it begins a sentence. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }
}
