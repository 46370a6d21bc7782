package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** Which stretch of a report is what? */
final class Zoner {
  private Zoner() {}

  /** Zones that cover every character of a text that is not white space. */
  static List<ZoneSpan> zones(String text, String title) {
    List<Line> lines = Line.of(text);
    List<ZoneSpan> zones = new ArrayList<>();
    int first = 0;
    if (!lines.isEmpty() && !title.isEmpty() && lines.get(0).text().equals(title)) {
      zones.add(new ZoneSpan(Zone.HEADLINE, lines.get(0).span()));
      first = 1;
    }
    if (first < lines.size()) {
      Span body = lines.get(first).span().and(lines.get(lines.size() - 1).span());
      zones.add(new ZoneSpan(Zone.BODY, body));
    }
    return zones;
  }
}
