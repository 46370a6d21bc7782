package org.demarche.find.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Move;
import org.demarche.text.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {
  private static final TextParser PARSER = TextParser.load();
  private static final EventFinder FINDER = EventFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFUSE   | said :: “We cannot and will not bargain over the lighthouse,”
          REFUSE   | said :: the reef is not negotiable
          REFUSE   | rejected :: <Torvia>'s demand for a toll
          REFUSE   | ruled out :: any sale of the port
          REFUSE   | said :: there will be no talks under fire
          REFUSE   | said :: [Veldania] saw no reason to change its stand
          REFUSE   | called :: the map “a non-starter”
          DEMAND   | demanded :: that <Torvia> pay for the pier
          DEMAND   | said :: <Torvia> must return the buoys
          DEMAND   | called on :: <Torvia> to halt the survey
          DEMAND   | said :: all sides should hold their fire
          REQUEST  | asked :: <Torvia> to share its charts
          REQUEST  | appealed for :: blankets
          OFFER    | said :: [Veldania] is open to a joint survey
          OFFER    | proposed :: a joint survey of the reef
          OFFER    | said :: “We are ready to talk at any hour,”
          OFFER    | said :: [Veldania] would lift the ban if <Torvia> freed the divers
          PLEDGE   | pledged :: to keep the ferry running
          PLEDGE   | said :: [Veldania] will continue to support its island friends
          ACCEPT   | accepted :: the umpire's ruling
          ACCEPT   | welcomed :: the swap of prisoners
          THREATEN | threatened :: to shut the canal
          THREATEN | said :: any raid would be met with a crushing response
          THREATEN | said :: “If they board our ships, we will strike back hard,”
          THREATEN | said :: [Veldania] would take retaliatory measures if <Torvia> builds the wall
          ACCUSE   | accused :: <Torvia> of moving the buoys
          ACCUSE   | said :: <Torvia> was violating the buoy treaty
          DENY     | denied :: that [its] tugs had moved the buoys
          DENY     | said :: [Veldania] has no intention of attacking <Torvia>
          DENY     | said :: the story was baseless
          AFFIRM   | said :: every island has the right to choose its own flag
          ANNOUNCE | said :: the two ministers will meet again on Friday
          ANNOUNCE | announced :: a visit by the harbour master
          ASSESS   | analyst:said :: <Torvia> will probably sign in the end
          ASSESS   | analyst:said :: the threat is a bluff
          ASSESS   | said :: the talks had been constructive
          """)
  void readsTheMoveOfAStatement(Move move, String source) {
    assertThat(find(source)).extracting(Event::move).contains(move);
  }

  @Test
  void tiesAThreatToItsConditionAndTheDemandInIt() {
    List<Event> events =
        find("said :: [Veldania] will close the strait unless <Torvia> leaves the bay");

    assertThat(events).extracting(Event::move).contains(Move.THREATEN, Move.DEMAND);
    Event threat = events.stream().filter(e -> e.move() == Move.THREATEN).findFirst().orElseThrow();
    Event demand = events.stream().filter(e -> e.move() == Move.DEMAND).findFirst().orElseThrow();
    assertThat(threat.conditions()).containsExactly(demand.trigger());
    assertThat(threat.statement()).isEqualTo(demand.statement());
    assertThat(demand.recipients()).containsExactly("other");
  }

  @Test
  void givesARefusalToTheOwnerOfTheDemand() {
    Event refusal = find("rejected :: <Torvia>'s demand for a toll").get(0);

    assertThat(refusal.recipients()).containsExactly("other");
    assertThat(refusal.type()).isEqualTo(EventType.REJECT);
    assertThat(refusal.actors()).containsExactly("self");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said :: “We are not ready to talk about the reef,”
          said :: [Veldania] was not open to a joint survey
          did not rule out :: a joint survey
          said :: [Veldania] would not lift the ban
          """)
  void neverShowsARefusalAsAnOfferOrTheOtherWayRound(String source) {
    boolean refusal = !source.startsWith("did not");

    assertThat(find(source))
        .extracting(Event::move)
        .doesNotContain(refusal ? Move.OFFER : Move.REFUSE);
  }

  private static List<Event> find(String source) {
    Example example = Example.of(source, PARSER::parse);
    return FINDER.find(
        example.report(),
        example.parsed(),
        example.mentions(),
        example.actors(),
        List.of(example.statement()),
        List.of());
  }
}
