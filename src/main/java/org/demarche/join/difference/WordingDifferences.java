package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Difference;
import org.demarche.model.Evidence;
import org.demarche.model.Ids;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.model.Variant;
import org.demarche.text.FoldedWords;

/** Finds what outlets changed in one quotation, and whom they credit with it, from the variants. */
final class WordingDifferences {
  private static final String BY = "variants 1";
  private static final int LEAST_WORDS = 6;
  private static final double SURE_OF_WORDING = 0.9;
  private static final double SURE_OF_SPEAKER = 0.7;

  private final Neighbourhood reports;
  private final Map<String, Statement> statementOf = new HashMap<>();
  private final Map<String, Actor> actors;

  WordingDifferences(Neighbourhood reports, List<Statement> statements, Map<String, Actor> actors) {
    this.reports = reports;
    this.actors = actors;
    statements.forEach(statement -> statementOf.put(statement.id(), statement));
  }

  List<Difference> find(List<Variant> variants) {
    List<Difference> differences = new ArrayList<>();
    for (Variant variant : variants) {
      if (isNearVerbatim(variant)) {
        addWordings(variant, differences);
        addSpeakers(variant, differences);
      }
    }
    return differences;
  }

  private static boolean isNearVerbatim(Variant variant) {
    return variant.relation() != Variant.Relation.TRANSLATION
        && variant.relation() != Variant.Relation.PARAPHRASE;
  }

  private void addWordings(Variant variant, List<Difference> differences) {
    for (int i = 0; i < variant.edits().size(); i++) {
      Variant.Edit edit = variant.edits().get(i);
      if (edit.substantive()) {
        Map<String, TreeSet<String>> statementsWith = new TreeMap<>();
        for (int s = 0; s < variant.statements().size(); s++) {
          String text = edit.texts().get(s);
          if (isQuoted(variant.statements().get(s)) && !(text.isEmpty() && isTruncation(edit))) {
            statementsWith
                .computeIfAbsent(text, key -> new TreeSet<>())
                .add(variant.statements().get(s));
          }
        }
        add(variant, Difference.Kind.WORDING, edit.kind(), SURE_OF_WORDING, statementsWith)
            .ifPresent(differences::add);
      }
    }
  }

  private static boolean isTruncation(Variant.Edit edit) {
    return edit.kind().startsWith("truncation");
  }

  private boolean isQuoted(String statement) {
    return statementOf.get(statement).words().kind() != StatementKind.INDIRECT;
  }

  private void addSpeakers(Variant variant, List<Difference> differences) {
    Map<String, TreeSet<String>> statementsOf = new TreeMap<>();
    List<Set<String>> parties = new ArrayList<>();
    for (String id : variant.statements()) {
      Statement statement = statementOf.get(id);
      if (statement.isResolved() && isQuoted(id) && isLong(statement)) {
        List<String> names = statement.speakers().stream().map(this::name).sorted().toList();
        if (statementsOf.computeIfAbsent(String.join(", ", names), k -> new TreeSet<>()).add(id)) {
          parties.add(parties(statement));
        }
      }
    }
    if (statementsOf.size() == 2 && areApart(parties)) {
      add(variant, Difference.Kind.ACTOR, "who said it", SURE_OF_SPEAKER, statementsOf)
          .ifPresent(differences::add);
    }
  }

  private boolean isLong(Statement statement) {
    return FoldedWords.of(
                reports.report(statement.report()).text(), statement.words().contentSpan())
            .size()
        >= LEAST_WORDS;
  }

  private String name(String actor) {
    return actors.containsKey(actor) ? actors.get(actor).name() : actor;
  }

  private Set<String> parties(Statement statement) {
    Set<String> parties = new HashSet<>();
    for (String speaker : statement.speakers()) {
      if (actors.containsKey(speaker)) {
        parties.addAll(actors.get(speaker).parties());
      }
    }
    return parties;
  }

  /** Whether some two speakers stand for different parties: a minister and his ministry do not. */
  private static boolean areApart(List<Set<String>> parties) {
    for (Set<String> one : parties) {
      for (Set<String> other : parties) {
        if (!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The difference with a side for each value, where its sides come from different origins. */
  private java.util.Optional<Difference> add(
      Variant variant,
      Difference.Kind kind,
      String about,
      double confidence,
      Map<String, TreeSet<String>> statementsWith) {
    List<Difference.Side> sides = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Map.Entry<String, TreeSet<String>> value : statementsWith.entrySet()) {
      Statement first = statementOf.get(value.getValue().first());
      Report report = reports.report(first.report());
      TreeSet<String> ids = new TreeSet<>();
      value.getValue().forEach(id -> ids.add(statementOf.get(id).report()));
      ids.forEach(id -> told.add(reports.origin(id)));
      Evidence evidence = report.at(first.words().contentSpan());
      sides.add(new Difference.Side(List.copyOf(ids), evidence, value.getKey()));
    }
    if (sides.size() < 2 || told.size() < 2 || !isOneStory(sides)) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(
        new Difference(
            Ids.of(
                "difference",
                kind,
                variant.id(),
                about,
                sides.get(0).value(),
                sides.get(1).value()),
            reports.story(sides.get(0).reports().get(0)),
            kind,
            about,
            sides,
            confidence,
            BY));
  }

  private boolean isOneStory(List<Difference.Side> sides) {
    String first = sides.get(0).reports().get(0);
    return sides.stream()
        .allMatch(
            side -> side.reports().stream().anyMatch(report -> reports.isOneStory(first, report)));
  }
}
