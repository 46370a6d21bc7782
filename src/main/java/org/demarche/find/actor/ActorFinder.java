package org.demarche.find.actor;

import java.util.List;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.text.ParsedText;

/**
 * Finds who is there and for which party they speak, in two passes: {@link #findNames} over each
 * report, {@link Cast#of} over all of them, {@link #findMentions} over each report again. Safe for
 * use by many threads.
 *
 * <p>Names are read from capitals, titles, given names and verbs of speech against tables of
 * states, organisations and offices; no statistical model is used.
 */
public final class ActorFinder {
  private final Lexicon lexicon;
  private final Collectives collectives;

  private ActorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.collectives = new Collectives(lexicon);
  }

  /** Loads the tables. */
  public static ActorFinder load() {
    return new ActorFinder(Lexicon.get());
  }

  /** The first pass: what a report alone tells of actors. */
  public Names findNames(Report report, ParsedText parsed) {
    return Hearing.hear(report.id(), Scene.of(parsed, lexicon), collectives);
  }

  /** The second pass: where a report names, describes or refers to actors, in text order. */
  public List<Mention> findMentions(Report report, ParsedText parsed, Cast cast) {
    return new Resolution(report.id(), Scene.of(parsed, lexicon), cast, collectives, parsed)
        .mentions();
  }
}
