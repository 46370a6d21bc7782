package org.demarche.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which verb forms tell that somebody's words stand before or behind them? */
final class ReportingWords {
  private static final class Holder {
    static final ReportingWords ONLY = new ReportingWords(Lines.of("reporting-words.txt"));
  }

  private final Set<String> words;

  private ReportingWords(List<String> lines) {
    Set<String> all = new HashSet<>();
    for (String line : lines) {
      if (!line.startsWith("example")) {
        all.addAll(List.of(line.split(" +")));
      }
    }
    this.words = Set.copyOf(all);
  }

  static ReportingWords get() {
    return Holder.ONLY;
  }

  /** Lower-case finite forms. */
  Set<String> words() {
    return words;
  }
}
