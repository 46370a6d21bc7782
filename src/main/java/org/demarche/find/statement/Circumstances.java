package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.text.Attach;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/** Where, when and to whom were words said? Read around the cue, never inside the content. */
final class Circumstances {
  private static final Set<String> PLACES = Set.of("in", "at", "on", "during");
  private static final int LONGEST_VENUE = 60;

  private final ParsedText parsed;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;

  Circumstances(ParsedText parsed, List<Mention> mentions, List<TimeExpression> times) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.times = times;
  }

  /** The objects of the cue: "told the council", "urged Ruritania". */
  List<String> addresseesOf(Attribution words, List<String> speakers) {
    List<String> found = new ArrayList<>();
    for (Token cue : cueVerbs(words)) {
      for (Token dependent : parsed.dependentsOf(cue)) {
        boolean object =
            dependent.relation().equals("obj")
                || dependent.relation().equals("iobj")
                || (dependent.relation().equals("obl") && hasCase(dependent, Set.of("to")));
        if (object && dependent.index() > cue.index() && isOutside(words, dependent.span())) {
          mentions.stream()
              .filter(mention -> mention.span().covers(dependent.span()))
              .flatMap(mention -> mention.findActor().stream())
              .filter(id -> !speakers.contains(id) && !found.contains(id))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** The place or occasion told right behind the cue, in the report's words, or empty. */
  String venueOf(Attribution words) {
    if (words.cue().isEmpty()) {
      return "";
    }
    Span cue = words.cue().get(words.cue().size() - 1);
    Optional<Sentence> sentence = parsed.findSentenceAt(cue.begin());
    if (sentence.isEmpty() || cue.end() >= sentence.get().span().end()) {
      return "";
    }
    for (Token token : parsed.tokensIn(new Span(cue.end(), sentence.get().span().end()))) {
      if (!isOutside(words, token.span()) || token.isVerb()) {
        return "";
      }
      if (PLACES.contains(token.form().toLowerCase(Locale.ROOT))) {
        Span phrase = nounPhraseBehind(token, sentence.get());
        if (isVenue(words, token, phrase)) {
          return phrase.of(parsed.text());
        }
      }
    }
    return "";
  }

  /** A preposition with the nouns behind it. */
  private Span nounPhraseBehind(Token preposition, Sentence sentence) {
    Span phrase = preposition.span();
    for (int i = preposition.index() + 1; i < sentence.end(); i++) {
      Token token = parsed.tokens().get(i);
      boolean inside =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || Set.of("DT", "POS", "PRP$", "CD").contains(token.tag());
      if (!inside) {
        break;
      }
      phrase = phrase.and(token.span());
    }
    return phrase;
  }

  private boolean isVenue(Attribution words, Token preposition, Span phrase) {
    return phrase.length() > preposition.span().length()
        && phrase.length() <= LONGEST_VENUE
        && times.stream().noneMatch(when -> when.span().overlaps(phrase))
        && isOutside(words, phrase);
  }

  /** The day that is told for the cue, outside the content. */
  DateClaim dateOf(Attribution words) {
    Span at = words.cue().isEmpty() ? words.contentSpan() : words.cue().get(0);
    List<TimeExpression> told =
        times.stream()
            .filter(when -> when.kind() == TimeExpression.Kind.DATE && when.date().isKnown())
            .filter(when -> isOutside(words, when.span()))
            .toList();
    return Attach.nearest(parsed, at, told.stream().map(TimeExpression::span).toList())
        .map(nearest -> told.get(nearest).date())
        .orElse(DateClaim.unknown("no date told for it"));
  }

  private List<Token> cueVerbs(Attribution words) {
    return words.cue().stream()
        .flatMap(span -> parsed.tokensIn(span).stream())
        .filter(Token::isVerb)
        .toList();
  }

  private boolean hasCase(Token token, Set<String> prepositions) {
    return parsed.dependentsOf(token).stream()
        .anyMatch(
            child ->
                child.relation().equals("case")
                    && prepositions.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOutside(Attribution words, Span span) {
    return words.content().stream().noneMatch(content -> content.overlaps(span));
  }
}
