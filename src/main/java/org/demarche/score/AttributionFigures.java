package org.demarche.score;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.StatementKind;

/**
 * How well attributions were found.
 *
 * @param all agreement on contents of every kind
 * @param byKind the same for each kind
 * @param exactInterval 95 % interval of the exact F1 over all kinds
 * @param softInterval 95 % interval of the soft F1 over all kinds
 * @param sourceSpans agreement on source spans, to the letter
 * @param cueSpans agreement on cue spans, to the letter
 * @param rightSource of softly matched attributions whose gold has a source: those whose found
 *     source overlaps it
 * @param exactSource those whose found source equals it
 * @param unattributed quoted regions nobody is credited with: those wrongly given a source
 */
public record AttributionFigures(
    Contents all,
    Map<StatementKind, Contents> byKind,
    Interval exactInterval,
    Interval softInterval,
    Agreement sourceSpans,
    Agreement cueSpans,
    Share rightSource,
    Share exactSource,
    Share unattributed) {

  /** Lower and upper bound. */
  public record Interval(double low, double high) {}

  /**
   * Agreement on contents of one kind.
   *
   * @param rightSource as in the whole
   * @param rightQuotation quoted regions credited to an overlapping source
   */
  public record Contents(
      Agreement exact, Agreement soft, Share rightSource, Share rightQuotation) {}

  public AttributionFigures {
    byKind = Map.copyOf(byKind);
  }

  static AttributionFigures of(AttributionCounts counts, Interval exact, Interval soft) {
    Map<StatementKind, Contents> byKind = new EnumMap<>(StatementKind.class);
    for (StatementKind kind : StatementKind.values()) {
      byKind.put(
          kind,
          new Contents(
              counts.exact(kind),
              counts.soft(kind),
              counts.rightSource(kind),
              counts.rightQuotation(kind)));
    }
    Share rightSource = counts.rightSource();
    return new AttributionFigures(
        new Contents(counts.exact(), counts.soft(), rightSource, new Share(0, 0)),
        byKind,
        exact,
        soft,
        counts.sourceSpans(),
        counts.cueSpans(),
        rightSource,
        counts.exactSource(),
        counts.unattributed());
  }

  /** The figures as a table for a terminal, in per cent. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("content    gold found | exact P     R    F1 | soft  P     R    F1 |");
    table.append(" source  quoted source\n");
    for (StatementKind kind : StatementKind.values()) {
      table.append(row(kind.name().toLowerCase(Locale.ROOT), byKind.get(kind)));
    }
    table.append(row("all", all));
    table.append(
        String.format(
            Locale.ROOT,
            "exact F1 %.1f-%.1f, soft F1 %.1f-%.1f (95 %%); source span F1 %.1f, cue span F1 %.1f;"
                + " source exact %.1f; marks without a speaker given one %d of %d%n",
            100 * exactInterval.low(),
            100 * exactInterval.high(),
            100 * softInterval.low(),
            100 * softInterval.high(),
            100 * sourceSpans.f1(),
            100 * cueSpans.f1(),
            100 * exactSource.value(),
            unattributed.hits(),
            unattributed.of()));
    return table.toString();
  }

  private static String row(String name, Contents of) {
    return String.format(
        Locale.ROOT,
        "%-9s %5d %5d |   %5.1f %5.1f %5.1f |   %5.1f %5.1f %5.1f |  %5.1f %5.1f%n",
        name,
        of.exact().gold(),
        of.exact().found(),
        100 * of.exact().precision(),
        100 * of.exact().recall(),
        100 * of.exact().f1(),
        100 * of.soft().precision(),
        100 * of.soft().recall(),
        100 * of.soft().f1(),
        100 * of.rightSource().value(),
        100 * of.rightQuotation().value());
  }
}
