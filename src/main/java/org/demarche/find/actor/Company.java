package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Joins the names of persons in many reports into persons. */
final class Company {
  /** A bare surname is the famous bearer's when nobody else comes near in fame. */
  private static final int FAMOUS = 10;

  private final Vocabulary vocabulary;
  private final Map<String, Someone> byFullName = new TreeMap<>();
  private final Map<String, List<Someone>> bySurname = new TreeMap<>();
  private final Map<String, Someone> bySingleName = new TreeMap<>();
  private final Map<String, Map<String, Someone>> singlesOfReport = new TreeMap<>();
  private final Map<String, Set<Someone>> ofReport = new TreeMap<>();

  private Company(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Joins; the order of the reports does not matter. */
  static Company of(List<Names> reports, Vocabulary vocabulary) {
    Company company = new Company(vocabulary);
    company.joinFullNames(reports);
    for (Names names : reports) {
      company.joinSingleNames(names);
    }
    for (Names names : reports) {
      for (Names.Owned owned : names.owned()) {
        if (owned.administration()) {
          company.find(names.report(), owned.owner()).ifPresent(Someone::administers);
        }
      }
    }
    return company;
  }

  /** The person a name means in a report; empty for a name that is nobody's for sure. */
  Optional<Someone> find(String report, PersonName name) {
    if (!name.isSingle()) {
      return Optional.ofNullable(byFullName.get(name.folded())).filter(Someone::isCertain);
    }
    String fold = name.folds().get(0);
    Someone single = singlesOfReport.getOrDefault(report, Map.of()).get(fold);
    if (single != null) {
      return Optional.of(single).filter(Someone::isCertain);
    }
    List<Someone> bearers = bearers(report, name);
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** The persons whose full name a report tells and who share a surname. */
  List<Someone> bearers(String report, PersonName surname) {
    return ofReport.getOrDefault(report, Set.of()).stream()
        .filter(each -> each.isNamed() && bears(each, surname.folds().get(0)))
        .toList();
  }

  /** The certain persons of a report. */
  List<Someone> of(String report) {
    return ofReport.getOrDefault(report, Set.of()).stream().filter(Someone::isCertain).toList();
  }

  /** All certain persons, by full or single name. */
  Set<Someone> all() {
    Set<Someone> all = new LinkedHashSet<>(byFullName.values());
    all.addAll(bySingleName.values());
    all.removeIf(someone -> !someone.isCertain());
    return all;
  }

  private void joinFullNames(List<Names> reports) {
    Map<String, List<Names.Heard>> byFold = new TreeMap<>();
    for (Names names : reports) {
      for (Names.Heard heard : names.heard()) {
        if (!heard.name().isSingle()) {
          byFold.computeIfAbsent(heard.name().folded(), key -> new ArrayList<>()).add(heard);
        }
      }
    }
    List<String> folds = new ArrayList<>(byFold.keySet());
    folds.sort(
        Comparator.comparingInt((String fold) -> -count(byFold.get(fold)))
            .thenComparing(Comparator.naturalOrder()));
    for (String fold : folds) {
      join(fold, byFold.get(fold));
    }
    for (Names names : reports) {
      for (Names.Heard heard : names.heard()) {
        if (!heard.name().isSingle()) {
          ofReport
              .computeIfAbsent(names.report(), key -> new LinkedHashSet<>())
              .add(byFullName.get(heard.name().folded()));
        }
      }
    }
  }

  private static int count(List<Names.Heard> heard) {
    return heard.stream().mapToInt(Names.Heard::count).sum();
  }

  private void join(String fold, List<Names.Heard> heard) {
    PersonName name = heard.get(0).name();
    String initial = surnameInitial(name);
    List<Someone> known = bySurname.computeIfAbsent(initial, key -> new ArrayList<>());
    Someone someone =
        known.stream()
            .filter(each -> each.isCompatible(name, vocabulary))
            .findFirst()
            .orElseGet(
                () -> {
                  Someone created = new Someone();
                  known.add(created);
                  return created;
                });
    heard.forEach(each -> someone.hear(each, true));
    byFullName.put(fold, someone);
  }

  /** Compatible names share the first letters of their surnames at least. */
  private String surnameInitial(PersonName name) {
    String surname = name.foldedSurname(vocabulary);
    return surname.substring(0, Math.min(1, surname.length()));
  }

  private void joinSingleNames(Names names) {
    Map<String, Someone> singles = new TreeMap<>();
    singlesOfReport.put(names.report(), singles);
    Set<Someone> here = ofReport.computeIfAbsent(names.report(), key -> new LinkedHashSet<>());
    List<Someone> full = here.stream().filter(Someone::isNamed).toList();
    for (Names.Heard heard : names.heard()) {
      if (heard.name().isSingle()) {
        String fold = heard.name().folds().get(0);
        Optional<Someone> bearer = bearer(heard, fold, full);
        bearer.ifPresent(
            someone -> {
              someone.hear(heard, someone == bySingleName.get(fold));
              singles.put(fold, someone);
              here.add(someone);
            });
      }
    }
  }

  private Optional<Someone> bearer(Names.Heard heard, String fold, List<Someone> full) {
    List<Someone> local = full.stream().filter(each -> bears(each, fold)).toList();
    if (local.isEmpty()) {
      local = full.stream().filter(each -> startsWith(each, fold, heard)).toList();
    }
    if (!local.isEmpty()) {
      // Where several share it, each mention is looked at on its own.
      return local.size() == 1 ? Optional.of(local.get(0)) : famous(local);
    }
    List<Someone> known =
        bySurname.getOrDefault(fold.substring(0, Math.min(1, fold.length())), List.of()).stream()
            .filter(each -> each.isNamed() && bears(each, fold))
            .toList();
    if (!known.isEmpty()) {
      return heard.evidence() > 0 || known.size() == 1 ? best(known, heard) : Optional.empty();
    }
    return Optional.of(bySingleName.computeIfAbsent(fold, key -> new Someone()));
  }

  private boolean bears(Someone someone, String fold) {
    PersonName name = someone.name();
    return name.foldedSurname(vocabulary).equals(fold) && !name.isPatronymic(vocabulary);
  }

  /** "Xi" of "Xi Jinping": a first name alone, unless it is a usual given name. */
  private boolean startsWith(Someone someone, String fold, Names.Heard heard) {
    PersonName name = someone.name();
    return name.words().stream()
            .limit(name.words().size() - 1L)
            .anyMatch(word -> Fold.of(word).equals(fold))
        && (!vocabulary.isGiven(heard.name().words().get(0)) || holdsOfficeOf(someone, heard));
  }

  private static boolean holdsOfficeOf(Someone someone, Names.Heard heard) {
    return heard.offices().stream()
        .anyMatch(
            office -> someone.offices().stream().anyMatch(own -> own.role().equals(office.role())));
  }

  /** The one of several bearers whose offices or gender fit, or who is by far the most named. */
  private static Optional<Someone> best(List<Someone> bearers, Names.Heard heard) {
    List<Someone> fitting =
        bearers.stream()
            .filter(
                each ->
                    heard.gender() == '-'
                        || each.gender() == '-'
                        || each.gender() == heard.gender())
            .toList();
    List<Someone> officers = fitting.stream().filter(each -> holdsOfficeOf(each, heard)).toList();
    if (officers.size() == 1) {
      return Optional.of(officers.get(0));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : famous(fitting);
  }

  private static Optional<Someone> famous(List<Someone> bearers) {
    List<Someone> ranked =
        bearers.stream().sorted(Comparator.comparingInt(each -> -each.count())).toList();
    return ranked.size() > 1 && ranked.get(0).count() >= FAMOUS * ranked.get(1).count()
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }
}
