package org.demarche.join.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.model.Issue;
import org.demarche.model.Move;
import org.demarche.model.NextStep;
import org.demarche.model.Position;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final String TEXT = "The envoys meet again. ".repeat(20);

  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Actor> actors =
      Map.of(
          "minister", actor("minister", List.of("FRE"), List.of("foreign minister")),
          "source", actor("source", List.of("FRE"), List.of("anonymous")),
          "analyst", actor("analyst", List.of(), List.of()));
  private final Map<String, Report> reports = new LinkedHashMap<>();

  @Test
  void aPositionIsTheLatestMoveAndKeepsThePathThatLedThere() {
    String early = move("minister", Move.DEMAND, "2031-05-01");
    String late = move("minister", Move.OFFER, "2031-05-09");
    String middle = move("minister", Move.REFUSE, "2031-05-04");
    Position position = onlyPosition();
    assertThat(position.move()).isEqualTo(Move.OFFER);
    assertThat(position.path()).containsExactly(early, middle, late);
  }

  @Test
  void ofOneDayTheMostBindingMoveStands() {
    move("minister", Move.AFFIRM, "2031-05-01");
    move("minister", Move.REFUSE, "2031-05-01");
    move("minister", Move.ACCUSE, "2031-05-01");
    assertThat(onlyPosition().move()).isEqualTo(Move.REFUSE);
  }

  @Test
  void anonymousVoicesAnalystsAndJudgementsTakeNoPosition() {
    move("source", Move.REFUSE, "2031-05-01");
    move("analyst", Move.OFFER, "2031-05-01");
    move("minister", Move.ASSESS, "2031-05-01");
    assertThat(positions()).isEmpty();
  }

  @Test
  void anUndatedMoveIsOlderThanADatedOne() {
    move("minister", Move.REFUSE, "");
    move("minister", Move.OFFER, "2031-05-01");
    assertThat(onlyPosition().move()).isEqualTo(Move.OFFER);
  }

  @Test
  void anAnnouncedStepIsDueUntilItsDayIsPast() {
    plan("2031-05-20", "2031-05-01");
    plan("2031-05-02", "2031-05-01");
    plan("", "2031-05-05");
    List<NextStep> steps = NextSteps.of(List.copyOf(events.values()), reports, Map.of());
    assertThat(steps).hasSize(1);
    assertThat(steps.get(0).date().from()).isEqualTo(LocalDate.of(2031, 5, 20));
    assertThat(steps.get(0).evidence()).hasSize(2);
  }

  @Test
  void theOrderOfTheEventsDoesNotMatter() {
    for (int day = 1; day < 9; day++) {
      move("minister", Move.values()[day], "2031-05-0" + (day / 2 + 1));
    }
    List<String> ids = new ArrayList<>(events.keySet());
    List<Position> expected = positions(ids);
    Collections.reverse(ids);
    assertThat(positions(ids)).isEqualTo(expected);
  }

  private Position onlyPosition() {
    assertThat(positions()).hasSize(1);
    return positions().get(0);
  }

  private List<Position> positions() {
    return positions(List.copyOf(events.keySet()));
  }

  private List<Position> positions(List<String> ids) {
    Issue issue = new Issue("issue", "fish", List.of("fish"), ids);
    return Positions.of(List.of(issue), events, actors, reports);
  }

  private String move(String actor, Move move, String day) {
    return event(actor, move, claim(day), report(day), Set.of());
  }

  private void plan(String day, String published) {
    event("minister", Move.ANNOUNCE, claim(day), report(published), Set.of(Flag.FUTURE));
  }

  private String event(String actor, Move move, DateClaim date, Report report, Set<Flag> flags) {
    int begin = 4 + 23 * (events.size() % 20);
    String id = "event-" + events.size();
    events.put(
        id,
        new Event(
            id,
            report.id(),
            move,
            EventType.NONE,
            "",
            List.of(),
            List.of(actor),
            List.of(),
            new Span(begin, begin + 6),
            List.of(),
            List.of(),
            flags,
            "",
            List.of(),
            date,
            0.9,
            "test"));
    return id;
  }

  private Report report(String published) {
    Report report =
        new Report(
            "report" + published,
            "a.txt",
            "",
            "",
            List.of(),
            claim(published),
            "",
            "en",
            TEXT,
            List.of());
    reports.put(report.id(), report);
    return report;
  }

  private static DateClaim claim(String day) {
    return day.isEmpty() ? DateClaim.unknown("none") : DateClaim.day(LocalDate.parse(day), "told");
  }

  private static Actor actor(String id, List<String> parties, List<String> roles) {
    return new Actor(id, id, ActorKind.PERSON, parties, roles, List.of());
  }
}
