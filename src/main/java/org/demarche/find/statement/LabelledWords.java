package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/**
 * A report's words with the labels people gave them.
 *
 * @param words the words
 * @param labels one label for each word
 * @param gold what the labels were made from
 */
record LabelledWords(Words words, int[] labels, GoldReport gold) {

  /**
   * Labels every token that begins in a span. Parts of a span with nothing but marks between them
   * are one; other parts stay apart, and the linker joins them.
   */
  static LabelledWords of(Words words, GoldReport gold) {
    int[] labels = new int[words.size];
    for (Attribution attribution : gold.attributions()) {
      mark(words, labels, Role.SOURCE, attribution.source());
      mark(words, labels, Role.CUE, attribution.cue());
      mark(words, labels, Role.CONTENT, attribution.content());
    }
    mend(words, labels);
    return new LabelledWords(words, labels, gold);
  }

  private static void mark(Words words, int[] labels, Role role, List<Span> spans) {
    for (Span span : joined(words.parsed.text(), spans)) {
      int first = firstBeginningIn(words, span.begin());
      int end = firstBeginningIn(words, span.end());
      if (end > first && words.passage[first] == words.passage[end - 1]) {
        AttributionLabels.mark(labels, role, first, end);
      }
    }
  }

  private static List<Span> joined(String text, List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && !Texts.hasWord(text, joined.get(last).end(), span.begin())) {
        joined.set(last, joined.get(last).and(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static int firstBeginningIn(Words words, int offset) {
    int low = 0;
    int high = words.size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.begin(middle) >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Spans that overwrote parts of others leave open ends: makes the sequence legal again. */
  private static void mend(Words words, int[] labels) {
    int i = 0;
    while (i < labels.length) {
      if (labels[i] == AttributionLabels.OUTSIDE) {
        i++;
        continue;
      }
      int first = i++;
      while (i < labels.length
          && labels[i] != AttributionLabels.OUTSIDE
          && words.passage[i] == words.passage[first]
          && !AttributionLabels.begins(labels[i])
          && AttributionLabels.coarse(labels[i]) == AttributionLabels.coarse(labels[first])) {
        i++;
      }
      AttributionLabels.mark(labels, AttributionLabels.roleOf(labels[first]), first, i);
    }
  }
}
