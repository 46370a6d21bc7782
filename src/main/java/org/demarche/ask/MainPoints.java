package org.demarche.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Confirmation;

/** Which points do several reports carry, and how many of them independently? */
public final class MainPoints {
  private MainPoints() {}

  /** Lines that more than one report carries, the best confirmed first, each utterance once. */
  public static List<Line> of(Lookup lookup) {
    Set<List<String>> told = new HashSet<>();
    return lookup.record().confirmations().stream()
        .filter(confirmation -> confirmation.reports().size() > 1)
        .sorted(
            Comparator.comparing((Confirmation c) -> -c.origins())
                .thenComparing(c -> -c.reports().size())
                .thenComparing(Confirmation::event))
        .map(confirmation -> Line.of(lookup.getEvent(confirmation.event()), lookup))
        .filter(line -> told.add(key(line, lookup)))
        .toList();
  }

  private static List<String> key(Line line, Lookup lookup) {
    String utterance =
        lookup
            .findVariant(line.event().statement())
            .map(variant -> variant.id())
            .orElse(String.join(",", line.event().recipients()));
    return List.of(
        String.join(",", line.event().actors()),
        line.event().move().toString(),
        line.event().type().toString(),
        utterance);
  }
}
