package org.demarche.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Variant;

/**
 * Who said what, in whose words?
 *
 * @param parties by number of statements; independents, who speak for no party, come last
 * @param unresolved statements nobody is credited with
 */
public record WhoSaidWhat(List<Party> parties, List<Saying> unresolved) {

  /** Statements of those who speak for a party; an empty code gathers the independents. */
  public record Party(String code, List<Speaker> speakers) {
    public int size() {
      return speakers.stream().mapToInt(speaker -> speaker.sayings().size()).sum();
    }
  }

  /** One speaker's statements, oldest report first. */
  public record Speaker(Actor actor, List<Saying> sayings) {}

  /**
   * A statement with what it does.
   *
   * @param statement the statement
   * @param report the report that tells it
   * @param words its exact words, a span each
   * @param events what it does
   * @param copies how many other reports carry the same utterance
   */
  public record Saying(
      Statement statement, Report report, List<Evidence> words, List<Event> events, int copies) {
    public String text() {
      return String.join(" … ", words.stream().map(Evidence::exact).toList());
    }
  }

  public static WhoSaidWhat of(Lookup lookup) {
    Map<String, Map<String, List<Saying>>> byParty = new TreeMap<>();
    List<Saying> unresolved = new ArrayList<>();
    for (Statement statement : oldestFirst(lookup)) {
      Saying saying = saying(statement, lookup);
      if (!statement.isResolved()) {
        unresolved.add(saying);
      }
      if (!isFirstOfItsVariant(statement, lookup)) {
        continue;
      }
      for (Actor actor : lookup.actors(statement.speakers())) {
        List<String> codes = actor.parties().isEmpty() ? List.of("") : actor.parties();
        for (String code : codes) {
          byParty
              .computeIfAbsent(code, party -> new LinkedHashMap<>())
              .computeIfAbsent(actor.id(), id -> new ArrayList<>())
              .add(saying);
        }
      }
    }
    return new WhoSaidWhat(parties(byParty, lookup), unresolved);
  }

  private static List<Party> parties(
      Map<String, Map<String, List<Saying>>> byParty, Lookup lookup) {
    List<Party> parties = new ArrayList<>();
    byParty.forEach(
        (code, speakers) -> {
          List<Speaker> sorted = new ArrayList<>();
          speakers.forEach((id, said) -> sorted.add(new Speaker(lookup.getActor(id), said)));
          sorted.sort(
              Comparator.comparing((Speaker speaker) -> -speaker.sayings().size())
                  .thenComparing(speaker -> speaker.actor().name()));
          parties.add(new Party(code, sorted));
        });
    parties.sort(
        Comparator.comparing((Party party) -> party.code().isEmpty())
            .thenComparing(party -> -party.size()));
    return parties;
  }

  private static Saying saying(Statement statement, Lookup lookup) {
    int copies = lookup.findVariant(statement.id()).map(v -> v.statements().size() - 1).orElse(0);
    return new Saying(
        statement,
        lookup.getReport(statement.report()),
        lookup.words(statement),
        lookup.eventsOf(statement),
        copies);
  }

  private static List<Statement> oldestFirst(Lookup lookup) {
    List<Statement> statements = new ArrayList<>(lookup.record().statements());
    statements.sort(
        Comparator.comparing((Statement s) -> lookup.getReport(s.report()).published().from())
            .thenComparing(Statement::report)
            .thenComparing(s -> s.words().contentSpan()));
    return statements;
  }

  /** An utterance is listed once, by its longest wording among those with the same speakers. */
  private static boolean isFirstOfItsVariant(Statement statement, Lookup lookup) {
    return lookup
        .findVariant(statement.id())
        .map(variant -> longestOf(variant, statement, lookup).equals(statement.id()))
        .orElse(true);
  }

  private static String longestOf(Variant variant, Statement like, Lookup lookup) {
    return variant.statements().stream()
        .map(lookup::getStatement)
        .filter(other -> other.speakers().equals(like.speakers()))
        .max(
            Comparator.comparing((Statement s) -> s.words().contentSpan().length())
                .thenComparing(Statement::id))
        .map(Statement::id)
        .orElse(like.id());
  }
}
