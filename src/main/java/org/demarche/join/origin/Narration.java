package org.demarche.join.origin;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.text.FoldedWords;

/**
 * The words of a report's body that its outlet wrote: those outside quotation marks.
 *
 * @param report the report
 * @param words hashes of the folded words, in text order
 * @param begins where each word begins
 * @param ends where each word ends
 * @param quoted how many words of the body stand in quotation marks
 */
record Narration(Report report, int[] words, int[] begins, int[] ends, int quoted) {

  static Narration of(Report report) {
    return of(report, false);
  }

  /** All words of the body, also the quoted ones. */
  static Narration withQuotes(Report report) {
    return of(report, true);
  }

  private static Narration of(Report report, boolean withQuotes) {
    List<FoldedWords.Word> kept = new ArrayList<>();
    int quoted = 0;
    for (Span body : report.spansOf(Zone.BODY)) {
      QuotationMarks marks = new QuotationMarks(report.text(), body);
      for (FoldedWords.Word word : FoldedWords.of(report.text(), body)) {
        boolean inside = marks.isQuotedAt(word.span().begin());
        quoted += inside ? 1 : 0;
        if (withQuotes || !inside) {
          kept.add(word);
        }
      }
    }
    int[] words = new int[kept.size()];
    int[] begins = new int[kept.size()];
    int[] ends = new int[kept.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = kept.get(i).form().hashCode();
      begins[i] = kept.get(i).span().begin();
      ends[i] = kept.get(i).span().end();
    }
    return new Narration(report, words, begins, ends, quoted);
  }

  int size() {
    return words.length;
  }

  /** The hash of the {@code length} words from {@code at}. */
  long shingle(int at, int length) {
    long hash = 1125899906842597L;
    for (int i = at; i < at + length; i++) {
      hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** The stretch of text from one word to another, the second included. */
  Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }
}
