package org.demarche.text;

import java.util.List;

/** For each mark of a paragraph: what stands behind it? */
final class MarkCounts {
  /** Sure ends minus sure begins of double quotations, from a mark on. */
  private final int[] surplus;

  /** Index of the next single mark that can close, or that can only open, from a mark on. */
  private final int[] nextSingleClose;

  private final int[] nextSingleOpen;

  MarkCounts(List<QuotationMark> marks) {
    int size = marks.size();
    surplus = new int[size + 1];
    nextSingleClose = new int[size + 1];
    nextSingleOpen = new int[size + 1];
    nextSingleClose[size] = Integer.MAX_VALUE;
    nextSingleOpen[size] = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      QuotationMark mark = marks.get(i);
      boolean single = !mark.kind().isDouble();
      int balance = (mark.closes() ? 1 : 0) - (mark.opens() ? 1 : 0);
      surplus[i] = surplus[i + 1] + (single ? 0 : balance);
      nextSingleClose[i] = single && mark.closes() ? i : nextSingleClose[i + 1];
      boolean onlyOpens = single && mark.opens() && !mark.closes();
      nextSingleOpen[i] = onlyOpens ? i : nextSingleOpen[i + 1];
    }
  }

  /** Whether, behind a mark, enough quotations end for it and one around it. */
  boolean endsTwo(int mark) {
    return surplus[mark + 1] >= 2;
  }

  /** Whether, behind a mark, more double quotations end than begin. */
  boolean endsOneMore(int mark) {
    return surplus[mark + 1] >= 1;
  }

  boolean hasSingleCloseBehind(int mark) {
    return nextSingleClose[mark + 1] < Integer.MAX_VALUE;
  }

  /** Whether, behind a mark, a single quotation can end before another begins. */
  boolean singleEndsFirst(int mark) {
    return nextSingleClose[mark + 1] < nextSingleOpen[mark + 1];
  }
}
