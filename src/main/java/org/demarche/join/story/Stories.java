package org.demarche.join.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.DateClaim;
import org.demarche.model.Ids;
import org.demarche.model.Precision;
import org.demarche.model.Report;
import org.demarche.model.Story;

/** Gathers reports into stories. */
public final class Stories {
  private static final int LONGEST_NAME = 80;
  private final List<Report> reports;
  private final List<Vector> vectors;

  private Stories(List<Report> reports, StoryRules rules) {
    this.reports = reports;
    this.vectors = vectors(reports, rules);
  }

  /**
   * The stories of reports, sorted by id; every report is in exactly one.
   *
   * @param reports in any order, ids distinct
   */
  public static List<Story> of(List<Report> reports) {
    return of(reports, StoryRules.FROZEN);
  }

  static List<Story> of(List<Report> reports, StoryRules rules) {
    List<Report> sorted =
        reports.stream()
            .sorted(
                Comparator.comparing((Report r) -> !r.published().isKnown())
                    .thenComparing(r -> r.published().from())
                    .thenComparing(Report::id))
            .toList();
    Stories stories = new Stories(sorted, rules);
    long[] days =
        sorted.stream()
            .mapToLong(
                r ->
                    r.published().isKnown()
                        ? r.published().from().toEpochDay()
                        : Clustering.UNDATED)
            .toArray();
    return Clustering.of(stories.vectors, days, rules).stream()
        .map(stories::storyOf)
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static List<Vector> vectors(List<Report> reports, StoryRules rules) {
    Terms terms = Terms.load(rules);
    List<Map<String, Double>> counts = reports.stream().map(terms::of).toList();
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(c -> c.keySet().forEach(word -> numbers.put(word, 0)));
    int number = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(number++);
    }
    int[] reportsWith = new int[number];
    counts.forEach(c -> c.keySet().forEach(word -> reportsWith[numbers.get(word)]++));
    List<Vector> vectors = new ArrayList<>();
    for (Map<String, Double> count : counts) {
      Map<Integer, Double> weights = new HashMap<>();
      count.forEach(
          (word, weight) -> {
            int term = numbers.get(word);
            double rarity =
                Math.log((reports.size() + rules.prior() + 1) / (reportsWith[term] + 0.5));
            weights.put(term, (1 + Math.log(Math.max(1, weight))) * rarity);
          });
      vectors.add(Vector.of(weights));
    }
    return vectors;
  }

  private Story storyOf(List<Integer> members) {
    List<String> ids = members.stream().map(m -> reports.get(m).id()).sorted().toList();
    return new Story(Ids.of("story", ids.toArray()), nameOf(members), ids, datesOf(members));
  }

  /** The title, or else the first line, of the report that is most like all of them. */
  private String nameOf(List<Integer> members) {
    Cluster cluster = new Cluster(0);
    members.forEach(m -> cluster.add(m, vectors.get(m), Clustering.UNDATED));
    return members.stream()
        .max(
            Comparator.comparing((Integer m) -> !reports.get(m).title().isBlank())
                .thenComparingDouble(m -> cluster.likeness(vectors.get(m)))
                .thenComparing(m -> reports.get(m).id()))
        .map(reports::get)
        .map(report -> report.title().isBlank() ? firstLine(report.text()) : report.title())
        .map(String::strip)
        .orElseThrow();
  }

  private static String firstLine(String text) {
    String start = text.strip();
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end);
    int cut = line.length() <= LONGEST_NAME ? line.length() : line.lastIndexOf(' ', LONGEST_NAME);
    return line.substring(0, cut <= 0 ? Math.min(LONGEST_NAME, line.length()) : cut);
  }

  private DateClaim datesOf(List<Integer> members) {
    List<DateClaim> known =
        members.stream().map(m -> reports.get(m).published()).filter(DateClaim::isKnown).toList();
    if (known.isEmpty()) {
      return DateClaim.unknown("no report of the story has a date");
    }
    LocalDate from = known.stream().map(DateClaim::from).min(Comparator.naturalOrder()).get();
    LocalDate to = known.stream().map(DateClaim::to).max(Comparator.naturalOrder()).get();
    return new DateClaim(
        from, to, from.equals(to) ? Precision.DAY : Precision.RANGE, "publication of its reports");
  }
}
