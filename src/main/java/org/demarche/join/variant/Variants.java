package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.model.Actor;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Variant;

/** Gathers the statements that are one utterance, and tells the edits between them. */
public final class Variants {
  private static final int LEAST_WORDS = 3;

  private final List<Utterance> utterances;
  private final Kinship kinship;
  private final int[] group;

  private Variants(List<Utterance> utterances, WordClasses classes) {
    this.utterances = utterances;
    this.kinship = new Kinship(utterances, classes);
    this.group = new int[utterances.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  /**
   * The variants, sorted by id. Near-verbatim wordings of one utterance are one variant, however
   * many there are; a translation or paraphrase is a variant of two.
   *
   * @param reports the reports the statements stand in
   * @param statements in any order
   * @param actors by id; at least the speakers
   */
  public static List<Variant> of(
      List<Report> reports, List<Statement> statements, Map<String, Actor> actors) {
    Map<String, Report> reportOf =
        reports.stream().collect(Collectors.toMap(Report::id, report -> report));
    List<Utterance> utterances =
        statements.stream()
            .map(
                statement ->
                    Utterance.of(statement, getReport(reportOf, statement.report()), actors))
            .filter(utterance -> utterance.words().size() >= LEAST_WORDS)
            .sorted(
                Comparator.comparing((Utterance u) -> u.report().published().from())
                    .thenComparing(u -> u.statement().id()))
            .toList();
    return new Variants(utterances, WordClasses.load()).gather();
  }

  private static Report getReport(Map<String, Report> reportOf, String id) {
    Report report = reportOf.get(id);
    if (report == null) {
      throw new IllegalArgumentException("a statement of an unknown report: " + id);
    }
    return report;
  }

  private List<Variant> gather() {
    gatherEqual();
    int[] distinct = IntStream.range(0, group.length).filter(i -> group[i] == i).toArray();
    for (Blocks.Pair pair : Blocks.of(utterances, distinct, kinship.classes())) {
      int one = rootOf(pair.one());
      int other = rootOf(pair.other());
      if (one != other && kinship.holds(utterances.get(pair.one()), utterances.get(pair.other()))) {
        group[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Map<Integer, List<Utterance>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(rootOf(i), root -> new ArrayList<>()).add(utterances.get(i));
    }
    List<Variant> variants = new ArrayList<>();
    List<Utterance> bases = new ArrayList<>();
    for (List<Utterance> kin : members.values()) {
      kin.sort(Utterance.longestFirst());
      bases.add(kin.get(0));
      for (List<Utterance> wordings : around(kin)) {
        if (wordings.stream().map(u -> u.report().id()).distinct().count() > 1) {
          variants.add(new Comparison(wordings, kinship).variant());
        }
      }
    }
    variants.addAll(new Renderings(bases, kinship).variants());
    variants.sort(Comparator.comparing(Variant::id));
    return List.copyOf(variants);
  }

  /**
   * Parts what hangs together by a chain, so that in each part every wording can be laid beside the
   * longest.
   *
   * @param kin the longest first
   */
  private List<List<Utterance>> around(List<Utterance> kin) {
    List<List<Utterance>> parts = new ArrayList<>();
    List<Utterance> left = new ArrayList<>(kin);
    while (!left.isEmpty()) {
      Utterance base = left.remove(0);
      List<Utterance> part = new ArrayList<>(List.of(base));
      left.removeIf(utterance -> kinship.holds(base, utterance) && part.add(utterance));
      if (part.size() == 1) {
        kin.stream()
            .filter(longer -> longer != base && kinship.holds(longer, base))
            .findFirst()
            .ifPresent(part::add);
        part.sort(Utterance.longestFirst());
      }
      parts.add(part);
    }
    return parts;
  }

  /** Statements of different reports with equal words need no alignment. */
  private void gatherEqual() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Utterance utterance = utterances.get(i);
      String key =
          utterance.words().stream().map(word -> word.form()).collect(Collectors.joining(" "));
      Integer earlier = first.putIfAbsent(key, i);
      if (earlier != null && kinship.holds(utterances.get(earlier), utterance)) {
        group[i] = rootOf(earlier);
      }
    }
  }

  private int rootOf(int index) {
    int at = index;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
