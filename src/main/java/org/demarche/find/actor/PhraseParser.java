package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Span;

/** Reads a sentence from left to right and collects the phrases that tell actors. */
final class PhraseParser {
  private final Lexicon lexicon;
  private final NameReader names;
  private final NounPhrases nouns;
  private final Metonyms metonyms;

  PhraseParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameReader(lexicon);
    this.nouns = new NounPhrases(lexicon, names);
    this.metonyms = new Metonyms(lexicon);
  }

  List<Phrase> parse(Line line) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Word word = line.at(at);
      int pronoun = pronoun(line, at, phrases);
      if (word.isMark() || pronoun > at) {
        at = Math.max(at + 1, pronoun);
        continue;
      }
      at = phrase(line, at, phrases);
    }
    return phrases;
  }

  private int pronoun(Line line, int at, List<Phrase> phrases) {
    Word word = line.at(at);
    char gender = 0;
    if (lexicon.has("he", word)) {
      gender = 'm';
    } else if (lexicon.has("she", word)) {
      gender = 'f';
    } else if (lexicon.has("they", word)) {
      gender = 'p';
    } else if (lexicon.has("it", word) && !word.isAcronym()) {
      gender = 'n';
    }
    if (gender == 0) {
      return at;
    }
    phrases.add(new Phrase.Pronoun(word.span(), line.sentence().index(), gender));
    return at + 1;
  }

  /** Adds what starts at a word, and returns the index to go on with. */
  private int phrase(Line line, int at, List<Phrase> phrases) {
    Optional<NounPhrases.Found> found = nouns.find(line, at);
    if (found.isPresent()) {
      phrases.addAll(found.get().phrases());
      return found.get().end();
    }
    var shorthand = lexicon.findShorthand(line, at);
    if (shorthand.isPresent()) {
      int end = shorthand.get().end();
      phrases.add(
          new Phrase.Party(
              line.span(at, end),
              line.sentence().index(),
              shorthand.get().value(),
              line.join(at, end),
              true));
      return end;
    }
    var affiliation = lexicon.findAffiliation(line, at);
    if (affiliation.isPresent()) {
      party(line, at, affiliation.get(), phrases);
      return affiliation.get().end();
    }
    return capitals(line, at, phrases);
  }

  private void party(Line line, int at, PhraseTable.Hit<Affiliation> hit, List<Phrase> phrases) {
    Affiliation affiliation = hit.value();
    boolean silent =
        affiliation.sort() == Affiliation.Sort.REGION
            || affiliation.sort() == Affiliation.Sort.PLACE
            || affiliation.sort() == Affiliation.Sort.CAPITAL
                && !metonyms.meansGovernment(line, at, hit.end());
    if (!silent) {
      Span span = line.span(at, hit.end());
      phrases.add(
          new Phrase.Party(
              span, line.sentence().index(), affiliation, line.join(at, hit.end()), false));
    }
  }

  /** In a headline capitals do not end names: keep the run and look for known names in it. */
  private int capitals(Line line, int at, List<Phrase> phrases) {
    Optional<NameReader.Run> run = names.find(line, at);
    if (run.isEmpty()) {
      return at + 1;
    }
    int end = run.get().end();
    if (line.titleCase()) {
      phrases.add(
          new Phrase.Capitals(
              line.span(at, end), line.sentence().index(), line.words().subList(at, end)));
    }
    return end;
  }
}
