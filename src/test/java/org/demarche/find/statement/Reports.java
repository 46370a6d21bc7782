package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;
import org.demarche.text.TextParser;

/** Reports made up for tests. */
final class Reports {
  private Reports() {}

  static Report of(String text) {
    return of(text, List.of());
  }

  static Report of(String text, List<ZoneSpan> zones) {
    return new Report(
        Report.idOf(text),
        "test.txt",
        "",
        "",
        List.of(),
        DateClaim.unknown("made up"),
        "",
        "en",
        text,
        zones);
  }

  static Words words(String text) {
    Report report = of(text);
    return new Words(report, TextParser.load().parse(report));
  }

  static ZoneSpan zone(Zone zone, String text, String part) {
    int begin = text.indexOf(part);
    return new ZoneSpan(zone, new Span(begin, begin + part.length()));
  }

  /** A sentence with {source}, &lt;cue&gt; and [content] marked, and where they stand. */
  record Marked(String text, List<Span> source, List<Span> cue, List<Span> content) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int begin = 0;
      for (char c : marked.toCharArray()) {
        int open = "{<[".indexOf(c);
        int close = "}>]".indexOf(c);
        if (open >= 0) {
          begin = text.length();
        } else if (close >= 0) {
          spans.get(close).add(new Span(begin, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), spans.get(0), spans.get(1), spans.get(2));
    }
  }
}
