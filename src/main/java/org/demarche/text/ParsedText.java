package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Span;

/**
 * A report's text, taken apart.
 *
 * @param text the text
 * @param tokens in text order
 * @param sentences in text order; every token stands in exactly one
 * @param quotations sorted by begin, outer before inner
 */
public record ParsedText(
    String text, List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations) {
  public ParsedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }

  /** The tokens that overlap a span. */
  public List<Token> tokensIn(Span span) {
    int first = firstTokenEndingAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }

  /** The token that covers an offset. */
  public Optional<Token> findTokenAt(int offset) {
    int at = firstTokenEndingAfter(offset);
    return at < tokens.size() && tokens.get(at).span().covers(offset)
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  /** The sentence that covers an offset. */
  public Optional<Sentence> findSentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.covers(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (offset < span.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The sentence of a token. */
  public Sentence getSentence(Token token) {
    return findSentenceAt(token.span().begin())
        .orElseThrow(() -> new IllegalArgumentException("no sentence has " + token));
  }

  /** The tokens that depend on a token directly, in text order. */
  public List<Token> dependentsOf(Token head) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokensOf(getSentence(head))) {
      if (token.head() == head.index()) {
        found.add(token);
      }
    }
    return found;
  }

  /** The outermost quotation that covers an offset. */
  public Optional<Quotation> findQuotationAt(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().begin() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int at = low - 1;
    while (at >= 0 && quotations.get(at).level() > 0) {
      at--;
    }
    return at >= 0 && quotations.get(at).span().covers(offset)
        ? Optional.of(quotations.get(at))
        : Optional.empty();
  }

  private int firstTokenEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
