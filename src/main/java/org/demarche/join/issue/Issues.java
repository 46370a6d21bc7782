package org.demarche.join.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Ids;
import org.demarche.model.Issue;

/**
 * What are the moves about? Events are gathered by the themes their words speak of and, where no
 * theme takes them, by the noun phrases they share; the most telling phrase names the issue.
 *
 * <p>The result depends on the set of subjects alone, not on their order.
 */
public final class Issues {
  /** One event makes no issue, and in a large record a handful of thousands does not either. */
  private static final int FEWEST_EVENTS = 2;

  private static final int EVENTS_FOR_EACH = 250;

  private static final int MOST_PHRASES = 8;

  private final Map<String, Subject> subjects = new TreeMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private Issues(Collection<Subject> all) {
    for (Subject subject : all) {
      subjects.put(subject.event(), subject);
      subject
          .phrases()
          .forEach(
              (key, shown) -> {
                frequency.merge(key, 1, Integer::sum);
                forms.computeIfAbsent(key, k -> new TreeMap<>()).merge(shown, 1, Integer::sum);
              });
    }
  }

  /** The issues of these events, the largest first. */
  public static List<Issue> of(Collection<Subject> subjects) {
    Issues found = new Issues(subjects);
    found.byTheme();
    found.byPhrase();
    found.issues.sort(
        Comparator.comparing((Issue issue) -> -issue.events().size()).thenComparing(Issue::id));
    return found.issues;
  }

  private void byTheme() {
    for (Themes.Theme theme : Themes.all()) {
      Set<String> events = new TreeSet<>();
      Map<String, Integer> telling = new TreeMap<>();
      for (Subject subject : subjects.values()) {
        if (subject.themes().contains(theme.name())) {
          events.add(subject.event());
          subject
              .telling()
              .getOrDefault(theme.name(), Set.of())
              .forEach(key -> telling.merge(key, 1, Integer::sum));
        }
      }
      if (events.size() >= fewestEvents()) {
        add(theme.name(), telling, events);
      }
    }
  }

  /** Takes the phrase that most unthemed events share, again and again. */
  private void byPhrase() {
    Set<String> left = new TreeSet<>();
    subjects.values().stream()
        .filter(subject -> subject.themes().isEmpty())
        .forEach(subject -> left.add(subject.event()));
    while (true) {
      Map<String, Set<String>> events = new TreeMap<>();
      for (String id : left) {
        for (String key : subjects.get(id).phrases().keySet()) {
          events.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
        }
      }
      String best = null;
      for (String key : events.keySet()) {
        if (events.get(key).size() >= fewestEvents()
            && isInSeveralReports(events.get(key))
            && (best == null || weight(key, events) > weight(best, events))) {
          best = key;
        }
      }
      if (best == null) {
        return;
      }
      add(best, Map.of(best, events.get(best).size()), events.get(best));
      left.removeAll(events.get(best));
    }
  }

  private int fewestEvents() {
    return Math.max(FEWEST_EVENTS, subjects.size() / EVENTS_FOR_EACH);
  }

  /** One report's wording is no issue. */
  private boolean isInSeveralReports(Set<String> events) {
    return events.stream().map(id -> subjects.get(id).report()).distinct().count() > 1;
  }

  private static double weight(String key, Map<String, Set<String>> events) {
    return events.get(key).size() * length(key);
  }

  /** Two words tell more than one. */
  private static double length(String key) {
    return key.indexOf('_') > 0 ? 1.6 : 1;
  }

  private void add(String gatheredBy, Map<String, Integer> telling, Set<String> events) {
    List<String> keys = new ArrayList<>(telling.keySet());
    keys.sort(
        Comparator.comparing((String key) -> -telling.get(key) * length(key))
            .thenComparing(Comparator.naturalOrder()));
    List<String> phrases =
        keys.stream().limit(MOST_PHRASES).map(this::mostFrequentForm).distinct().toList();
    String name =
        phrases.stream().filter(phrase -> !names.contains(phrase)).findFirst().orElse(gatheredBy);
    names.add(name);
    issues.add(
        new Issue(
            Ids.of("issue", gatheredBy),
            name,
            phrases.stream().sorted().toList(),
            List.copyOf(events)));
  }

  private String mostFrequentForm(String key) {
    return forms.get(key).entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
