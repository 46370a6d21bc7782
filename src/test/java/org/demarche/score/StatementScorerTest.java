package org.demarche.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Move;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.junit.jupiter.api.Test;

class StatementScorerTest {
  private static final String BODY =
      "The tolls will not fall, Ada Holm said. Sudmark wants the strait open at night.";
  private static final String FILE_TEXT = "Ferry row\n\n" + BODY;

  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  @Test
  void countsAStatementFoundWithSpeakerPartyAndMove() {
    find("The tolls will not fall", "holm", Move.REFUSE);
    StatementScore score =
        score(gold("The tolls will not fall,", "Ms Ada Holm", "NOR", Move.REFUSE));
    assertThat(score.line())
        .isEqualTo(
            "gold 1 found 1; recall 1.000 precision 1.000 exact 1.000; speaker 1.000 (wrong 0.000"
                + " unresolved 0.000) party 1.000; move 1.000 near 1.000; inverted 0");
    assertThat(score.remarks()).isEmpty();
  }

  @Test
  void tellsARefusalShownAsAnOffer() {
    find("The tolls will not fall", "holm", Move.OFFER);
    StatementScore score = score(gold("The tolls will not fall", "Holm", "NOR", Move.REFUSE));
    assertThat(score.inverted()).isEqualTo(1);
    assertThat(score.rightMove()).isZero();
    assertThat(score.remarks()).singleElement().asString().startsWith("inverted | a.txt | 11 |");
  }

  @Test
  void anAlsoRightMoveIsNoInversion() {
    find("The tolls will not fall", "holm", Move.OFFER);
    GoldStatement plain = gold("The tolls will not fall", "Holm", "NOR", Move.REFUSE);
    StatementScore score =
        score(
            new GoldStatement(
                plain.report(),
                plain.parts(),
                plain.speaker(),
                plain.parties(),
                plain.move(),
                Set.of(Move.OFFER),
                false));
    assertThat(score.inverted()).isZero();
    assertThat(score.rightMove()).isEqualTo(1);
  }

  @Test
  void aCloseMoveIsNearAndNotRight() {
    find("wants the strait open at night", "sudmark", Move.REQUEST);
    StatementScore score = score(gold("the strait open at night", "Sudmark", "SUD", Move.DEMAND));
    assertThat(score.rightMove()).isZero();
    assertThat(score.nearMove()).isEqualTo(1);
    assertThat(score.exact()).isZero();
  }

  @Test
  void aStateIsNotItsMinistry() {
    find("wants the strait open at night", "sudmark", Move.DEMAND);
    StatementScore score =
        score(gold("wants the strait open at night", "Sudmark ministry", "SUD", Move.DEMAND));
    assertThat(score.wrongSpeaker()).isEqualTo(1);
    assertThat(score.rightParty()).isEqualTo(1);
  }

  @Test
  void allOfSeveralGoldSpeakersMustBeThere() {
    find("The tolls will not fall", "holm", Move.REFUSE);
    assertThat(
            score(gold("The tolls will not fall", "Holm; Sudmark", "NOR", Move.REFUSE))
                .rightSpeaker())
        .isZero();
  }

  @Test
  void anUnresolvedSpeakerIsNotAWrongOne() {
    find("The tolls will not fall", "", Move.REFUSE);
    StatementScore score = score(gold("The tolls will not fall", "Holm", "NOR", Move.REFUSE));
    assertThat(score.unresolved()).isEqualTo(1);
    assertThat(score.wrongSpeaker()).isZero();
  }

  @Test
  void optionalGoldIsNeitherMissedNorExtra() {
    find("The tolls will not fall", "holm", Move.REFUSE);
    GoldStatement plain = gold("The tolls will not fall", "Holm", "NOR", Move.REFUSE);
    GoldStatement optional =
        new GoldStatement(
            plain.report(),
            plain.parts(),
            plain.speaker(),
            plain.parties(),
            plain.move(),
            Set.of(),
            true);
    StatementScore score = score(optional);
    assertThat(score.gold()).isZero();
    assertThat(score.found()).isZero();
  }

  @Test
  void tellsWhatWasMissedAndWhatIsExtra() {
    find("Sudmark wants", "sudmark", Move.DEMAND);
    StatementScore score = score(gold("The tolls will not fall", "Holm", "NOR", Move.REFUSE));
    assertThat(score.recall()).isZero();
    assertThat(score.remarks())
        .containsExactly(
            "extra | a.txt | 51 | Sudmark wants | INDIRECT [Sudmark]",
            "missed | a.txt | 11 | The tolls will not fall | Holm");
  }

  @Test
  void aReportThatWasNotReadIsMissedWhole() {
    GoldStatement gold =
        new GoldStatement(
            "b.txt", List.of(new Span(0, 4)), "Holm", Set.of("NOR"), Move.REFUSE, Set.of(), false);
    StatementScore score =
        StatementScorer.score(List.of(gold), Map.of("b.txt", FILE_TEXT), record());
    assertThat(score.gold()).isEqualTo(1);
    assertThat(score.remarks()).contains("not read | b.txt");
  }

  private StatementScore score(GoldStatement... gold) {
    return StatementScorer.score(List.of(gold), Map.of("a.txt", FILE_TEXT), record());
  }

  private static GoldStatement gold(String words, String speaker, String party, Move move) {
    int begin = FILE_TEXT.indexOf(words);
    return new GoldStatement(
        "a.txt",
        List.of(new Span(begin, begin + words.length())),
        speaker,
        Set.of(party),
        move,
        Set.of(),
        false);
  }

  private void find(String words, String speaker, Move move) {
    int begin = BODY.indexOf(words);
    Span span = new Span(begin, begin + words.length());
    Attribution attribution =
        new Attribution(List.of(span), List.of(), List.of(), StatementKind.INDIRECT, 1, "test");
    String report = Report.idOf(BODY);
    String id = Statement.idOf(report, attribution);
    DateClaim unknown = DateClaim.unknown("not told");
    statements.add(
        new Statement(
            id,
            report,
            attribution,
            speaker.isEmpty() ? List.of() : List.of(speaker),
            List.of(),
            List.of(),
            List.of(),
            "",
            unknown));
    events.add(
        new Event(
            "event-" + id,
            report,
            move,
            EventType.NONE,
            "",
            List.of(),
            List.of(),
            List.of(),
            span,
            List.of(),
            List.of(),
            Set.of(),
            id,
            List.of(),
            unknown,
            1,
            "test"));
  }

  private Record record() {
    Report report =
        new Report(
            Report.idOf(BODY),
            "in/a.txt",
            "",
            "",
            List.of(),
            DateClaim.unknown("none"),
            "",
            "en",
            BODY,
            List.of());
    return new Record(
        List.of(report),
        List.of(),
        List.of(
            new Actor(
                "holm", "Ada Holm", ActorKind.PERSON, List.of("NOR"), List.of(), List.of("Holm")),
            new Actor("sudmark", "Sudmark", ActorKind.STATE, List.of("SUD"), List.of(), List.of())),
        List.of(),
        statements,
        events,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
