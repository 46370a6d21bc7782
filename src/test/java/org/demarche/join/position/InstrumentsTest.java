package org.demarche.join.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Evidence;
import org.demarche.model.Instrument;
import org.demarche.model.Instrument.Status;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
  private static final DateClaim UNKNOWN = DateClaim.unknown("not told");
  private static final DateClaim MAY = DateClaim.day(LocalDate.of(2031, 5, 3), "told");
  private static final DateClaim JUNE = DateClaim.day(LocalDate.of(2031, 6, 9), "told");
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "torvia", actor("torvia", ActorKind.STATE, "TOR"),
          "prill", actor("prill", ActorKind.PERSON, "TOR"),
          "okan", actor("okan", ActorKind.PERSON, "TOR"),
          "veldania", actor("veldania", ActorKind.STATE, "VEL"),
          "kordel", actor("kordel", ActorKind.ORGANISATION, "Kordel"));

  @Test
  void aPartyAndItsMinisterGiveTheSameResponse() {
    Instrument one = found("a", 0, "written response", "torvia", "veldania", MAY);
    Instrument other = found("b", 7, "written response", "prill", "", UNKNOWN);
    List<Instrument> merged = merge(one, other);
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).from()).containsExactly("prill", "torvia");
    assertThat(merged.get(0).to()).containsExactly("veldania");
    assertThat(merged.get(0).date()).isEqualTo(MAY);
    assertThat(merged.get(0).evidence()).extracting(Evidence::report).containsExactly("a", "b");
  }

  @Test
  void anotherGiverReceiverOrDayMakesAnotherDocument() {
    assertThat(
            merge(
                found("a", 0, "letter", "torvia", "veldania", MAY),
                found("b", 0, "letter", "kordel", "veldania", MAY),
                found("c", 0, "letter", "torvia", "kordel", MAY),
                found("d", 0, "letter", "torvia", "veldania", JUNE)))
        .hasSize(4)
        .extracting(Instrument::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void lettersOfTwoPeopleAreTwoLetters() {
    assertThat(
            merge(
                found("a", 0, "letter", "prill", "", UNKNOWN),
                found("b", 0, "letter", "okan", "", UNKNOWN)))
        .hasSize(2);
  }

  @Test
  void aNamedAccordIsOneUnderEveryWordForIt() {
    Instrument one = named("a", "Corvo agreements", Status.REPORTED);
    Instrument other = named("b", "Corvo accord", Status.REPORTED);
    Instrument another = named("b", "Minvo accord", Status.REPORTED);
    assertThat(merge(one, other, another)).extracting(Instrument::name).hasSize(2);
  }

  @Test
  void aShortNameStandsForTheOneLongerName() {
    Instrument one = named("a", "Corvo agreement", Status.REPORTED);
    Instrument other = named("b", "Corvo peace agreement", Status.REPORTED);
    Instrument trade = named("c", "Corvo trade agreement", Status.REPORTED);
    assertThat(merge(one, other)).hasSize(1);
    assertThat(merge(one, other, trade)).hasSize(3);
  }

  @Test
  void whatOneReportKnowsOfItsStatusHoldsForAll() {
    Instrument one = named("a", "Corvo agreement", Status.REPORTED);
    Instrument other = named("b", "Corvo agreement", Status.PUBLIC);
    assertThat(merge(one, other)).extracting(Instrument::status).containsExactly(Status.PUBLIC);
  }

  @Test
  void theOrderOfThePlacesChangesNothing() {
    List<Instrument> places = new ArrayList<>();
    List<String> givers = List.of("torvia", "prill", "okan", "veldania", "kordel");
    List<DateClaim> dates = List.of(UNKNOWN, MAY, JUNE);
    for (int i = 0; i < 60; i++) {
      String to = i % 4 == 0 ? "kordel" : i % 4 == 1 ? "veldania" : "";
      String report = "r" + i % 11;
      places.add(found(report, i * 20, "letter", givers.get(i % 5), to, dates.get(i % 3)));
    }
    List<Instrument> expected = Instruments.merge(places, ACTORS);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(places, new Random(seed));
      assertThat(Instruments.merge(places, ACTORS)).as("seed %d", seed).isEqualTo(expected);
    }
    assertThat(expected).extracting(Instrument::id).doesNotHaveDuplicates();
  }

  private static List<Instrument> merge(Instrument... places) {
    return Instruments.merge(List.of(places), ACTORS);
  }

  private static Instrument found(
      String report, int at, String kind, String from, String to, DateClaim date) {
    Evidence evidence = new Evidence(report, new Span(at, at + kind.length()), kind);
    List<String> receivers = to.isEmpty() ? List.of() : List.of(to);
    List<Evidence> places = List.of(evidence);
    return new Instrument("x", kind, kind, Status.REPORTED, List.of(from), receivers, date, places);
  }

  private static Instrument named(String report, String name, Status status) {
    Evidence evidence = new Evidence(report, new Span(0, name.length()), name);
    return new Instrument(
        "x", name, "accord", status, List.of(), List.of(), UNKNOWN, List.of(evidence));
  }

  private static Actor actor(String id, ActorKind kind, String party) {
    return new Actor(id, id, kind, List.of(party), List.of(), List.of());
  }
}
