package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/**
 * A text's lines, each with its zone.
 *
 * @param lines paragraphs, in text order
 * @param zones the zone of each line
 * @param ends for each line, where in it another zone begins
 */
record Layout(List<Line> lines, List<Zone> zones, List<Optional<ZoneRules.End>> ends) {
  Layout {
    lines = List.copyOf(lines);
    zones = List.copyOf(zones);
    ends = List.copyOf(ends);
  }

  /** The lines in one zone. */
  List<Line> in(Zone zone) {
    List<Line> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == zone) {
        found.add(lines.get(i));
      }
    }
    return found;
  }

  /** Zones that cover every character that is not white space; neighbours of one zone are one. */
  List<ZoneSpan> zoneSpans() {
    List<ZoneSpan> spans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      Optional<ZoneRules.End> end = ends.get(i);
      if (end.isEmpty()) {
        add(spans, zones.get(i), span);
      } else {
        int middle = span.begin() + end.get().begin();
        add(spans, zones.get(i), trimmed(lines.get(i), middle));
        add(spans, end.get().zone(), new Span(middle, span.end()));
      }
    }
    return spans;
  }

  private static Span trimmed(Line line, int end) {
    int begin = line.span().begin();
    int last = end;
    while (last > begin + 1 && Line.isSpace(line.text().charAt(last - 1 - begin))) {
      last--;
    }
    return new Span(begin, last);
  }

  private static void add(List<ZoneSpan> spans, Zone zone, Span span) {
    ZoneSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && last.zone() == zone) {
      spans.set(spans.size() - 1, new ZoneSpan(zone, last.span().and(span)));
    } else {
      spans.add(new ZoneSpan(zone, span));
    }
  }
}
