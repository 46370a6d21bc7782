package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.DateClaim;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.TimeExpression;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;

/**
 * Whose words are these? Attributions become statements with their speakers, those who passed the
 * words on, those spoken to, place and day. Where we are not sure the speaker stays unresolved and
 * the candidates are told.
 *
 * <p>Made for quotations, not for general coreference: a pronoun is most often the speaker before
 * it (Citron, 2018, found the same). Safe for use by several threads.
 */
public final class SpeakerResolver {
  /** Below this probability a speaker is a candidate only. */
  static final double SURE = 0.5;

  private SpeakerResolver() {}

  public static SpeakerResolver load() {
    return new SpeakerResolver();
  }

  /**
   * The statements of a report, in text order.
   *
   * @param actors every actor the mentions name, by id
   */
  public List<Statement> resolve(
      Report report,
      ParsedText parsed,
      List<Attribution> attributions,
      List<Mention> mentions,
      Map<String, Actor> actors,
      List<TimeExpression> times) {
    List<Attribution> inText =
        attributions.stream()
            .filter(words -> isArticle(report.zoneAt(words.contentSpan().begin())))
            .sorted(Comparator.comparing(Attribution::contentSpan))
            .toList();
    Discourse discourse = new Discourse(parsed, mentions, actors);
    Circumstances circumstances = new Circumstances(parsed, mentions, times);
    List<Statement> statements = new ArrayList<>();
    List<Speakers> known = new ArrayList<>();
    for (Attribution words : inText) {
      Speakers speakers = discourse.speakersOf(words, statements, known);
      Optional<Attribution> inner = Relays.findInner(parsed, words, mentions);
      if (inner.isPresent() && !isTold(inner.get(), inText)) {
        Speakers within = discourse.speakersOf(inner.get(), statements, known);
        Statement told = statement(report, inner.get(), within, circumstances);
        known.add(within);
        statements.add(Relays.withTellers(told, speakers.actors()));
      } else {
        known.add(speakers);
        statements.add(statement(report, words, speakers, circumstances));
      }
    }
    return Relays.tell(Relays.distinct(statements));
  }

  private static boolean isTold(Attribution inner, List<Attribution> all) {
    return all.stream().anyMatch(words -> words.contentSpan().equals(inner.contentSpan()));
  }

  /** Headlines are the outlet's words, whoever they repeat. */
  private static boolean isArticle(Zone zone) {
    return zone == Zone.BODY || zone == Zone.CAPTION;
  }

  private static Statement statement(
      Report report, Attribution words, Speakers speakers, Circumstances circumstances) {
    double confidence = words.confidence() * speakers.confidence();
    boolean sure = speakers.confidence() >= SURE;
    Attribution rated =
        new Attribution(
            words.content(),
            words.cue(),
            words.source(),
            words.kind(),
            sure ? confidence : words.confidence(),
            words.by());
    List<Candidate> candidates = sure ? List.of() : speakers.candidates();
    DateClaim date = circumstances.dateOf(words);
    return new Statement(
        Statement.idOf(report.id(), words),
        report.id(),
        rated,
        sure ? speakers.actors() : List.of(),
        candidates,
        List.of(),
        circumstances.addresseesOf(words, speakers.actors()),
        circumstances.venueOf(words),
        date);
  }
}
