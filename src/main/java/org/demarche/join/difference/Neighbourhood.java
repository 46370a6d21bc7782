package org.demarche.join.difference;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DateClaim;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.demarche.model.Story;

/** Which story and origin each report belongs to. */
final class Neighbourhood {
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, String> originOf = new HashMap<>();
  private final Map<String, Report> reportOf = new HashMap<>();

  Neighbourhood(List<Story> stories, List<Origin> origins, List<Report> reports) {
    stories.forEach(s -> s.reports().forEach(report -> storyOf.put(report, s.id())));
    origins.forEach(o -> o.reports().forEach(report -> originOf.put(report, o.id())));
    reports.forEach(report -> reportOf.put(report.id(), report));
  }

  Report report(String id) {
    return get(reportOf, id);
  }

  String story(String report) {
    return get(storyOf, report);
  }

  String origin(String report) {
    return get(originOf, report);
  }

  /** How many origins some reports have. */
  int origins(Iterable<String> reports) {
    Set<String> origins = new HashSet<>();
    reports.forEach(report -> origins.add(origin(report)));
    return origins.size();
  }

  boolean isOneStory(String one, String other) {
    return story(one).equals(story(other));
  }

  boolean isOneOrigin(String one, String other) {
    return origin(one).equals(origin(other));
  }

  /** Days between the publications of two reports; 0 where one is unknown. */
  long days(String one, String other) {
    DateClaim date = report(one).published();
    DateClaim otherDate = report(other).published();
    return date.isKnown() && otherDate.isKnown()
        ? Math.abs(ChronoUnit.DAYS.between(date.from(), otherDate.from()))
        : 0;
  }

  private static <T> T get(Map<String, T> map, String report) {
    T value = map.get(report);
    if (value == null) {
      throw new IllegalArgumentException("unknown report: " + report);
    }
    return value;
  }
}
