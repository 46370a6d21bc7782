package org.demarche.join.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Issue;
import org.junit.jupiter.api.Test;

class IssuesTest {
  private final List<Subject> subjects =
      List.of(
          themed("event-1", "a", "sanctions", "oil_embargo", "oil embargo"),
          themed("event-2", "b", "sanctions", "embargo", "embargo"),
          themed("event-3", "c", "sanctions", "oil_embargo", "oil embargo"),
          free("event-4", "a", "fishing_quota", "fishing quotas"),
          free("event-5", "b", "fishing_quota", "fishing quota"),
          free("event-6", "b", "fishing_quota", "fishing quotas"),
          free("event-7", "c", "weather_report", "weather report"),
          free("event-8", "c", "weather_report", "weather report"));

  @Test
  void eventsOfOneThemeAreOneIssueNamedByItsMostTellingPhrase() {
    Issue issue = issueOf("event-2");
    assertThat(issue.name()).isEqualTo("oil embargo");
    assertThat(issue.events()).containsExactly("event-1", "event-2", "event-3");
  }

  @Test
  void unthemedEventsAreGatheredByAPhraseThatTwoReportsShare() {
    Issue issue = issueOf("event-5");
    assertThat(issue.name()).isEqualTo("fishing quotas");
    assertThat(issue.events()).containsExactly("event-4", "event-5", "event-6");
  }

  @Test
  void theWordingOfASingleReportIsNoIssue() {
    assertThat(Issues.of(subjects)).noneMatch(issue -> issue.events().contains("event-7"));
  }

  @Test
  void theOrderOfTheEventsDoesNotMatter() {
    List<Subject> shuffled = new ArrayList<>(subjects);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Issues.of(shuffled)).isEqualTo(Issues.of(subjects));
    }
  }

  private Issue issueOf(String event) {
    return Issues.of(subjects).stream()
        .filter(issue -> issue.events().contains(event))
        .findFirst()
        .orElseThrow();
  }

  private static Subject themed(
      String event, String report, String theme, String key, String shown) {
    return new Subject(
        event, report, Set.of(theme), Map.of(key, shown), Map.of(theme, Set.of(key)));
  }

  private static Subject free(String event, String report, String key, String shown) {
    return new Subject(event, report, Set.of(), Map.of(key, shown), Map.of());
  }
}
