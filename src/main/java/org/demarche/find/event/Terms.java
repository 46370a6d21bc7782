package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.EventType;

/** PLOVER contexts and modes of a stretch of words, by lexicon (PLOVER manual, terms tables). */
final class Terms {
  private static final int MOST_CONTEXTS = 4;

  private final Lexicon contexts;
  private final Lexicon modes;

  Terms(Lexicon contexts, Lexicon modes) {
    this.contexts = contexts;
    this.modes = modes;
  }

  static Terms load() {
    return new Terms(
        Lexicon.of(Resources.lines("contexts.tsv")), Lexicon.of(Resources.lines("modes.tsv")));
  }

  /** The contexts told most often, at most four, sorted. */
  List<String> contexts(Words words, List<Range> ranges) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    for (Range range : ranges) {
      contexts.count(words, range).forEach((key, n) -> counts.merge(key, n, Integer::sum));
    }
    List<String> found = new ArrayList<>(counts.keySet());
    found.sort(
        java.util.Comparator.<String>comparingInt(key -> -counts.get(key))
            .thenComparing(key -> key));
    return found.stream().limit(MOST_CONTEXTS).sorted().toList();
  }

  /** The mode of an event of a type, or the type's usual one, or empty. */
  String mode(EventType type, Words words, List<Range> ranges) {
    String best = "";
    int most = 0;
    for (Range range : ranges) {
      for (Map.Entry<String, Integer> entry : modes.count(words, range).entrySet()) {
        boolean fits = entry.getKey().startsWith(type + " ");
        if (fits && entry.getValue() > most) {
          most = entry.getValue();
          best = entry.getKey().substring(type.name().length() + 1);
        }
      }
    }
    return best.isEmpty() && type == EventType.ACCUSE ? "disapprove" : best;
  }
}
