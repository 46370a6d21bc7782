package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Credits quotations to whoever stands beside a word of saying right before or behind them. */
final class QuotationFinder {
  private static final int REACH = 14;
  private static final int SHORTEST = 3;
  private static final double CONFIDENCE = 0.9;

  private final Words words;
  private final RuleBook book;
  private final Subjects subjects;

  QuotationFinder(Words words, RuleBook book) {
    this.words = words;
    this.book = book;
    subjects = new Subjects(words);
  }

  List<Find> find() {
    List<Find> finds = new ArrayList<>();
    int i = 0;
    while (i < words.size) {
      int end = i + 1;
      if (words.quoted(i) && words.article[i]) {
        while (end < words.passageEnd[i] && words.quotation[end] == words.quotation[i]) {
          end++;
        }
        credit(i, end).ifPresent(finds::add);
      }
      i = end;
    }
    return finds;
  }

  private Optional<Find> credit(int first, int end) {
    if (end - first < SHORTEST) {
      return Optional.empty();
    }
    Optional<Find> behind = behind(first, end);
    return behind.isPresent() ? behind : before(first, end);
  }

  /** "…," X said; "…," said X. */
  private Optional<Find> behind(int first, int end) {
    String last = words.form[Math.max(first, end - 2)];
    boolean open = last.equals(",") || last.equals("?") || last.equals("!");
    int limit = Math.min(words.passageEnd[first], end + REACH);
    if (!open || end >= limit) {
      return Optional.empty();
    }
    for (int i = end; i < limit && !words.quoted(i); i++) {
      if (speaks(i)) {
        int cue = i;
        Optional<Segment> source =
            i == end ? inverted(i + 1, limit) : subjects.before(cueStart(i, end));
        return source.map(s -> find(first, end, cue, s));
      }
      if (words.lower[i].equals(".") || words.lower[i].equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** X said: "…"; X said, "…". */
  private Optional<Find> before(int first, int end) {
    int start = Math.max(words.passageFirst[first], first - REACH);
    for (int i = first - 1; i >= start && !words.quoted(i); i--) {
      if (speaks(i)) {
        int cue = i;
        return subjects.find(i, cueStart(i, start)).map(s -> find(first, end, cue, s));
      }
      boolean mark = words.lower[i].equals(",") || words.lower[i].equals(":");
      if (!mark && !words.lower[i].equals("that") || i < words.sentenceFirst[first] && !mark) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean speaks(int i) {
    return book.is("speak", words.lower[i]);
  }

  private int cueStart(int verb, int limit) {
    int i = verb;
    while (i > limit
        && (words.tag[i - 1].startsWith("RB") || book.is("have", words.lower[i - 1]))) {
      i--;
    }
    return i;
  }

  private Optional<Segment> inverted(int from, int limit) {
    int end = from;
    while (end < limit
        && words.word(end)
        && !words.quoted(end)
        && (words.capital[end]
            || words.tag[end].startsWith("NN")
            || words.tag[end].startsWith("DT")
            || words.tag[end].startsWith("JJ"))) {
      end++;
    }
    return end > from ? Optional.of(new Segment(Role.SOURCE, from, end, 1)) : Optional.empty();
  }

  private static Find find(int first, int end, int cue, Segment source) {
    Segment content = new Segment(Role.CONTENT, first, end, 1);
    Segment verb = new Segment(Role.CUE, cue, cue + 1, 1);
    return new Find(
        new Link(List.of(content), List.of(verb), List.of(source), 0), CONFIDENCE, "rule:quote-1");
  }
}
