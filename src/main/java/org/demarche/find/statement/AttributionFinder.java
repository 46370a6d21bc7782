package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Attribution;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;
import org.demarche.text.Quotation;

/**
 * Finds what a report credits to whom: content, cue and source of direct, mixed and indirect
 * speech, and of stance and intention.
 *
 * <p>Safe for use by several threads.
 */
public final class AttributionFinder {
  private static final double DIRECT = 0.95;
  private static final double RULE_CONFIDENCE = 0.6;

  private final RuleBook book;

  private AttributionFinder(RuleBook book) {
    this.book = book;
  }

  /** The finder with the model this program ships. */
  public static AttributionFinder load() {
    return new AttributionFinder(RuleBook.load());
  }

  /** Attributions in the order of their contents. */
  public List<Attribution> find(Report report, ParsedText parsed) {
    Words words = new Words(report, parsed);
    List<Find> finds = new ArrayList<>(new QuotationFinder(words, book).find());
    for (Find find : new RuleFinder(words, book).find()) {
      if (finds.stream().noneMatch(known -> overlap(known, find))) {
        finds.add(find);
      }
    }
    return finds.stream()
        .map(find -> attribution(words, find))
        .sorted(Comparator.comparing(a -> a.content().get(0)))
        .toList();
  }

  private static boolean overlap(Find a, Find b) {
    Segment x = a.link().content().get(0);
    Segment y = b.link().content().get(0);
    return x.first() < y.end() && y.first() < x.end();
  }

  private static Attribution attribution(Words words, Find find) {
    List<Span> content = find.link().content().stream().map(s -> s.span(words)).toList();
    return new Attribution(
        content,
        find.link().cue().stream().map(s -> s.span(words)).toList(),
        find.link().source().stream().map(s -> s.span(words)).toList(),
        kind(words.parsed, content),
        RULE_CONFIDENCE,
        find.by());
  }

  private static StatementKind kind(ParsedText parsed, List<Span> content) {
    int all = Texts.words(parsed.text(), content);
    int quoted = 0;
    for (Quotation q : parsed.quotations()) {
      for (Span span : content) {
        if (q.level() == 0 && q.span().overlaps(span)) {
          int begin = Math.max(q.span().begin(), span.begin());
          int end = Math.min(q.span().end(), span.end());
          quoted += Texts.words(parsed.text(), List.of(new Span(begin, end)));
        }
      }
    }
    if (quoted == 0) {
      return StatementKind.INDIRECT;
    }
    return quoted >= DIRECT * all ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
