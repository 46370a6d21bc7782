package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
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
    List<Paragraph> paragraphs = Paragraphs.of(report);
    for (Paragraph paragraph : paragraphs) {
      int first = spans.size();
      spans.addAll(Tokenizer.tokenize(text, paragraph.span().begin(), paragraph.span().end()));
      for (int end : SentenceSplitter.split(text, spans, first, spans.size())) {
        Span span = new Span(spans.get(first).begin(), spans.get(end - 1).end());
        sentences.add(
            new Sentence(sentences.size(), span, first, end, paragraph.index(), paragraph.zone()));
        first = end;
      }
    }
    return new ParsedText(
        text,
        tokens(text, spans, sentences),
        sentences,
        QuotationAutomaton.find(text, paragraphs, spans));
  }

  private static List<Token> tokens(String text, List<Span> spans, List<Sentence> sentences) {
    GrammarParser grammar = new GrammarParser(GrammarModel.get());
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Sentence sentence : sentences) {
      List<Span> words = spans.subList(sentence.first(), sentence.end());
      List<String> forms = words.stream().map(span -> span.of(text)).toList();
      GrammarParser.Parse parse = grammar.parse(forms);
      for (int i = 0; i < forms.size(); i++) {
        int head = parse.heads()[i];
        tokens.add(
            new Token(
                tokens.size(),
                words.get(i),
                forms.get(i),
                parse.lemmas()[i],
                parse.tags()[i],
                head < 0 ? -1 : sentence.first() + head,
                parse.relations()[i]));
      }
    }
    return tokens;
  }
}
