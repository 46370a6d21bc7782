package org.demarche.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.text.QuotationMark.Kind;

/**
 * Where are the quotations of a report?
 *
 * <p>One pass over the marks of each paragraph with a stack of what is open. A closing mark ends
 * what its shape can end. A quotation that its paragraph leaves open goes on in the next where that
 * begins with the same mark again; otherwise one mark is missing, and what is assumed about it is
 * told. Nothing is open across the border of a zone, nor of a line in a headline, link or notice.
 */
final class QuotationAutomaton {
  private static final int DEEPEST = 4;
  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.<Quotation>comparingInt(q -> q.span().begin())
          .thenComparingInt(q -> -q.span().end());

  /**
   * A quotation that has begun.
   *
   * @param silent whether it was none if its closing mark does not come
   */
  private record Open(QuotationMark mark, boolean continues, boolean silent) {}

  private final String text;
  private final QuotationRepair repair;
  private final boolean singles;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> stack = new ArrayDeque<>();

  /** The paragraph at hand, and its marks. */
  private Span part = new Span(0, 1);

  private List<QuotationMark> marks = List.of();
  private MarkCounts counts = new MarkCounts(List.of());

  /** Behind the last outer quotation of the paragraph, or its begin. */
  private int settled;

  /** Whether the paragraph before left open the kind of mark this one begins with. */
  private boolean continues;

  /** Whether the paragraph before ended inside a quotation by assumption. */
  private boolean cutBefore;

  private QuotationAutomaton(String text, List<Span> tokens, boolean singles) {
    this.text = text;
    this.repair = new QuotationRepair(text, tokens);
    this.singles = singles;
  }

  /** The quotations, sorted by begin, outer before inner. */
  static List<Quotation> find(String text, List<Paragraph> paragraphs, List<Span> tokens) {
    List<List<QuotationMark>> marks =
        paragraphs.stream().map(p -> QuotationMarks.of(text, p.span())).toList();
    QuotationAutomaton automaton = new QuotationAutomaton(text, tokens, usesSingles(marks));
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      boolean runsOn =
          next != null && runsOn(paragraphs.get(i), next) && !marks.get(i + 1).isEmpty();
      boolean atBegin = runsOn && marks.get(i + 1).get(0).begin() == next.span().begin();
      automaton.run(
          paragraphs.get(i).span(),
          marks.get(i),
          atBegin ? marks.get(i + 1).subList(0, 1) : List.of());
      automaton.cutBefore &= next != null && runsOn(paragraphs.get(i), next);
    }
    return automaton.levelled();
  }

  /** Whether a report quotes with single marks, as British papers do. */
  private static boolean usesSingles(List<List<QuotationMark>> marks) {
    int balance = 0;
    for (List<QuotationMark> paragraph : marks) {
      for (QuotationMark mark : paragraph) {
        if (mark.opens() && !mark.closes()) {
          balance += mark.kind().isDouble() ? -1 : 1;
        }
      }
    }
    return balance > 0;
  }

  private static boolean runsOn(Paragraph one, Paragraph next) {
    Zone zone = one.zone();
    boolean running = zone == Zone.BODY || zone == Zone.COMMENT || zone == Zone.CAPTION;
    return running && zone == next.zone();
  }

  // --- one paragraph

  private void run(Span span, List<QuotationMark> paragraphMarks, List<QuotationMark> nextFirst) {
    part = span;
    marks = paragraphMarks;
    counts = new MarkCounts(marks);
    settled = span.begin();
    for (int i = 0; i < marks.size(); i++) {
      step(i);
    }
    continues = false;
    cutBefore = false;
    cutAll(part.end(), nextFirst);
  }

  private void step(int index) {
    QuotationMark mark = marks.get(index);
    if (continues && index == 0) {
      stack.push(new Open(mark, true, false));
    } else if (mark.closes() && isOpenFor(mark.kind())) {
      if (!isPossessive(index)) {
        close(mark);
      }
    } else if (mark.opens()) {
      open(index);
    } else if (mark.kind().isDouble() && !hasDouble()) {
      closeUnopened(mark);
    }
  }

  /** Whether a mark can close what is open: a single mark the innermost, a double mark any. */
  private boolean isOpenFor(Kind kind) {
    if (!kind.isDouble()) {
      return !stack.isEmpty() && stack.peek().mark().kind().isClosedBy(kind);
    }
    return stack.stream().anyMatch(open -> open.mark().kind().isClosedBy(kind));
  }

  private boolean hasDouble() {
    return stack.stream().anyMatch(open -> open.mark().kind().isDouble());
  }

  /** The allies' plan; 6" of snow: the mark ends no quotation, as another behind it does. */
  private boolean isPossessive(int index) {
    QuotationMark mark = marks.get(index);
    int before = mark.begin() > part.begin() ? text.charAt(mark.begin() - 1) : ' ';
    boolean gap = mark.end() + 1 < part.end() && text.charAt(mark.end()) == ' ';
    boolean word = gap && Character.isLetterOrDigit(text.charAt(mark.end() + 1));
    if (mark.kind().isDouble()) {
      return mark.kind() == Kind.STRAIGHT
          && word
          && before >= '0'
          && before <= '9'
          && counts.endsOneMore(index);
    }
    return word && (before == 's' || before == 'S') && counts.singleEndsFirst(index);
  }

  private void open(int index) {
    QuotationMark mark = marks.get(index);
    boolean silent = false;
    if (!mark.kind().isDouble()) {
      boolean sure = singles && mark.kind() == Kind.SINGLE_LEFT;
      boolean starts = sure && repair.startsClause(mark.begin(), part.begin());
      if (!starts && !counts.hasSingleCloseBehind(index)) {
        return;
      }
      silent = !starts;
    }
    boolean same = stack.stream().anyMatch(open -> open.mark().kind() == mark.kind());
    boolean nests = mark.kind().isDouble() ? counts.endsTwo(index) : false;
    if (same && !nests || stack.size() == DEEPEST) {
      cutAll(mark.begin(), List.of());
    }
    stack.push(new Open(mark, false, silent));
  }

  private void close(QuotationMark mark) {
    while (!stack.peek().mark().kind().isClosedBy(mark.kind())) {
      Open inner = stack.pop();
      if (!inner.silent()) {
        add(
            inner,
            mark.begin(),
            mark.begin(),
            "closing mark missing; assumed where the outer one stands");
      }
    }
    Open open = stack.pop();
    add(open, mark.begin(), mark.end(), "");
  }

  private void closeUnopened(QuotationMark mark) {
    boolean first = settled == part.begin() && stack.isEmpty();
    if (first && cutBefore) {
      addUnopened(
          part.begin(),
          mark,
          true,
          "opening mark missing; assumed to continue the paragraph before");
      return;
    }
    char before = mark.begin() > settled ? text.charAt(mark.begin() - 1) : ' ';
    boolean ends = before == ',' || Characters.isTerminal(before);
    if (stack.isEmpty() && (ends || repair.isCueBehind(mark.end(), part.end()))) {
      int begin = repair.beginOfSentence(mark.begin(), settled);
      addUnopened(begin, mark, false, "opening mark missing; assumed at the begin of the sentence");
    }
  }

  // --- what is missing

  /** Ends everything that is open, the outermost first, at a limit or before. */
  private void cutAll(int limit, List<QuotationMark> nextFirst) {
    int end = limit;
    boolean outermost = true;
    while (!stack.isEmpty()) {
      Open open = stack.removeLast();
      boolean repeated =
          nextFirst.stream().anyMatch(m -> m.opens() && open.mark().kind().opensLike(m.kind()));
      if (outermost && repeated && repair.endBeforeCue(open.mark().end(), limit) < 0) {
        continues = true;
        add(open, limit, limit, "");
      } else if (!open.silent()) {
        end = cut(open, open.mark().begin() < end ? end : limit);
      }
      outermost = false;
    }
  }

  /** Ends a quotation whose closing mark is missing, before a limit. */
  private int cut(Open open, int limit) {
    int from = open.mark().end();
    boolean atEnd = limit == part.end();
    int end = repair.endBeforeCue(from, limit);
    String place = "before the words that tell the speaker";
    if (end < 0 && !(atEnd && repair.startsClause(open.mark().begin(), part.begin()))) {
      end = repair.endOfSentence(from, limit);
      place = "at the end of the sentence";
    }
    if (end < 0) {
      end = limit;
      place = atEnd ? "at the end of the paragraph" : "where the next quotation begins";
      cutBefore = atEnd;
    }
    end = trimmed(from, behindInner(open, end));
    if (end > from) {
      add(open, end, end, "closing mark missing; assumed " + place);
    }
    return end;
  }

  /** Moves an assumed end behind the inner quotation it would cut in two. */
  private int behindInner(Open open, int end) {
    int behind = end;
    for (int i = found.size() - 1; i >= 0; i--) {
      Span span = found.get(i).span();
      if (span.end() <= open.mark().begin()) {
        break;
      }
      boolean cuts = span.begin() > open.mark().begin() && span.begin() < end;
      behind = cuts ? Math.max(behind, span.end()) : behind;
    }
    return behind;
  }

  private int trimmed(int from, int end) {
    int to = end;
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  // --- findings

  private void add(Open open, int innerEnd, int end, String assumed) {
    settled = Math.max(settled, end);
    int begin = open.mark().begin();
    if (hasText(open.mark().end(), innerEnd)) {
      Span inner = new Span(open.mark().end(), innerEnd);
      found.add(new Quotation(new Span(begin, end), inner, 0, open.continues(), assumed));
    }
  }

  private void addUnopened(int begin, QuotationMark mark, boolean goesOn, String assumed) {
    settled = mark.end();
    if (hasText(begin, mark.begin())) {
      Span inner = new Span(begin, mark.begin());
      found.add(new Quotation(new Span(begin, mark.end()), inner, 0, goesOn, assumed));
    }
  }

  private boolean hasText(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Characters.isWord(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The findings in order, each with the number of those around it. */
  private List<Quotation> levelled() {
    found.sort(OUTER_FIRST);
    List<Quotation> levelled = new ArrayList<>();
    Deque<Quotation> around = new ArrayDeque<>();
    for (Quotation q : found) {
      while (!around.isEmpty() && around.peek().span().end() <= q.span().begin()) {
        around.pop();
      }
      levelled.add(new Quotation(q.span(), q.inner(), around.size(), q.continues(), q.repair()));
      around.push(q);
    }
    return levelled;
  }
}
