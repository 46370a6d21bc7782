package org.demarche.find.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Instrument;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.TimeExpression;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/**
 * Finds the documents a report tells of: which, of what kind, who gave it to whom, when, and who
 * can read it. A document counts only with a giver that has a party, or with a name of its own.
 *
 * <p>Safe for use by several threads.
 */
public final class InstrumentFinder {
  private final InstrumentRules rules;

  private InstrumentFinder(InstrumentRules rules) {
    this.rules = rules;
  }

  /** A finder with the rules of this version. */
  public static InstrumentFinder load() {
    return new InstrumentFinder(InstrumentRules.of(Resources.lines("instruments.rules")));
  }

  /**
   * One instrument for each place that tells of one, in text order; nothing is merged yet.
   *
   * @param mentions of the report, with resolved actors
   * @param actors by id
   * @param times of the report
   */
  public List<Instrument> find(
      Report report,
      ParsedText parsed,
      List<Mention> mentions,
      Map<String, Actor> actors,
      List<TimeExpression> times) {
    Sides.Cast cast = new Sides.Cast(new Words(parsed), mentions, actors);
    InstrumentReading reading = new InstrumentReading(rules, report, parsed, cast, actors, times);
    List<Instrument> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.zone().isArticle() && hasNoun(parsed, sentence)) {
        Tree tree = new Tree(parsed, sentence);
        for (Token token : tree.tokens()) {
          findAt(reading, tree, sentence, token).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing((Instrument i) -> i.evidence().get(0)));
    return List.copyOf(found);
  }

  private boolean hasNoun(ParsedText parsed, Sentence sentence) {
    return parsed.tokensOf(sentence).stream().anyMatch(t -> !rules.of(t.lemma()).isEmpty());
  }

  private Optional<Instrument> findAt(
      InstrumentReading reading, Tree tree, Sentence sentence, Token token) {
    if (!token.isNoun() || rules.of(token.lemma()).isEmpty()) {
      return Optional.empty();
    }
    return reading.read(tree, sentence, token);
  }
}
