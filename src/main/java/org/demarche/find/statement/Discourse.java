package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/** Who speaks, from the source's own words and from those who spoke before. */
final class Discourse {
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> THEY = Set.of("they", "them", "their", "both");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "our", "my");
  private static final Set<String> WHO = Set.of("who", "which", "that", "whom");

  /** Shares right in what we read of real reports; see docs/error-analysis.md. */
  private static final double NAMED = 0.97;

  private static final double SAME_AS_BEFORE = 0.9;
  private static final double CONTINUED = 0.75;
  private static final double SUBJECT_BEFORE = 0.7;
  private static final double TWO_MAY_BE_MEANT = 0.4;

  /** An unnamed source is perhaps who spoke last; never more than a candidate. */
  private static final double PERHAPS = 0.2;

  private final ParsedText parsed;
  private final List<Mention> mentions;
  private final Map<String, Actor> actors;

  /** Up to each mention, in text order, where the one that reaches farthest ends. */
  private final int[] farthest;

  Discourse(ParsedText parsed, List<Mention> mentions, Map<String, Actor> actors) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.actors = actors;
    farthest = mentions.stream().mapToInt(mention -> mention.span().end()).toArray();
    Arrays.parallelPrefix(farthest, Math::max);
  }

  Speakers speakersOf(Attribution words, List<Statement> before, List<Speakers> known) {
    if (words.source().isEmpty()) {
      return withoutSource(words, before, known);
    }
    List<Token> source = nounPhrase(words.source());
    if (source.isEmpty()) {
      return Speakers.UNKNOWN;
    }
    String only = source.size() == 1 ? source.get(0).form().toLowerCase(Locale.ROOT) : "";
    if (isAnyPronoun(only)) {
      return ofPronoun(only, words, source.get(0), before, known);
    }
    List<String> named = namedIn(source);
    if (!named.isEmpty()) {
      return Speakers.of(named, NAMED);
    }
    return lastSpeakers(words, before, known).withConfidence(PERHAPS);
  }

  /** The source without a label before it, "The picture: X", and without its own clause. */
  private List<Token> nounPhrase(List<Span> source) {
    List<Token> phrase = new ArrayList<>();
    for (Span span : source) {
      for (Token token : parsed.tokensIn(span)) {
        if (token.form().equals(":")) {
          phrase.clear();
        } else if (token.tag().matches("VBD|VBZ|VBP|MD") && !phrase.isEmpty()) {
          return phrase;
        } else {
          phrase.add(token);
        }
      }
    }
    return phrase;
  }

  private static boolean isAnyPronoun(String word) {
    return HE.contains(word)
        || SHE.contains(word)
        || THEY.contains(word)
        || IT.contains(word)
        || FIRST.contains(word)
        || WHO.contains(word);
  }

  /** The actors that the source names: its head's mention and those coordinated with it. */
  private List<String> namedIn(List<Token> tokens) {
    Span source = tokens.get(0).span().and(tokens.get(tokens.size() - 1).span());
    List<Mention> inside =
        mentions.subList(firstEndingAfter(source.begin()), mentions.size()).stream()
            .takeWhile(mention -> mention.span().begin() < source.end())
            .filter(mention -> mention.form() != Mention.Form.PRONOUN)
            .filter(mention -> source.overlaps(mention.span()))
            .toList();
    List<Mention> outer =
        inside.stream()
            .filter(mention -> inside.stream().noneMatch(other -> isInside(mention, other)))
            .toList();
    List<String> named = new ArrayList<>();
    Span last = null;
    for (Mention mention : outer) {
      boolean leads = last == null ? leads(mention, tokens) : isJoined(last, mention.span());
      if (!leads) {
        break;
      }
      if (mention.findActor().isEmpty()) {
        return List.of();
      }
      if (!named.contains(mention.actor())) {
        named.add(mention.actor());
      }
      last = mention.span();
    }
    return named;
  }

  /** The first mention that may reach behind an offset; those before it all end sooner. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (farthest[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isInside(Mention mention, Mention other) {
    return mention != other
        && other.span().covers(mention.span())
        && !mention.span().covers(other.span());
  }

  /** Whether no noun of the source stands before its first mention: "a book by X" is not X. */
  private boolean leads(Mention first, List<Token> tokens) {
    for (Token token : tokens) {
      if (token.span().end() > first.span().begin()) {
        return true;
      }
      if (token.isNoun() || token.tag().equals("IN")) {
        return false;
      }
    }
    return false;
  }

  /** Whether only commas and "and" stand between two mentions. */
  private boolean isJoined(Span last, Span next) {
    if (next.begin() <= last.end()) {
      return true;
    }
    boolean joined = false;
    for (Token token : parsed.tokensIn(new Span(last.end(), next.begin()))) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (form.equals("and") || form.equals("or") || form.equals("&") || form.equals(",")) {
        joined = true;
      } else if (!Set.of("the", "both", "well", "as", "also", "its").contains(form)) {
        return false;
      }
    }
    return joined;
  }

  private Speakers ofPronoun(
      String pronoun,
      Attribution words,
      Token token,
      List<Statement> before,
      List<Speakers> known) {
    if (WHO.contains(pronoun)) {
      return mentionBefore(token.span().begin());
    }
    if (FIRST.contains(pronoun)) {
      return enclosing(words, before, known);
    }
    Speakers last = lastSpeakers(pronoun, token, before, known);
    Optional<String> subject = subjectBefore(pronoun, token);
    Optional<String> linked =
        mentionAt(token.span()).flatMap(Mention::findActor).filter(id -> fits(pronoun, id));
    if (last.isKnown()
        && (subject.isEmpty()
            || last.actors().contains(subject.get())
            || isOfSentence(token, before, last, known))) {
      return last.withConfidence(SAME_AS_BEFORE);
    }
    if (linked.isPresent() && linked.equals(subject)) {
      return Speakers.of(List.of(linked.get()), SAME_AS_BEFORE);
    }
    if (subject.isPresent() && (!last.isKnown() || isNearer(subject.get(), token, before, known))) {
      return Speakers.of(List.of(subject.get()), SUBJECT_BEFORE);
    }
    if (last.isKnown()) {
      return last.withConfidence(TWO_MAY_BE_MEANT);
    }
    return Speakers.of(linked.stream().toList(), SUBJECT_BEFORE);
  }

  /** "X claims it waits for an answer to its demands": who speaks in the sentence itself. */
  private boolean isOfSentence(
      Token token, List<Statement> before, Speakers last, List<Speakers> known) {
    Span sentence = parsed.getSentence(token).span();
    for (int i = 0; i < before.size(); i++) {
      List<Span> source = before.get(i).words().source();
      if (known.get(i) == last
          && !source.isEmpty()
          && sentence.covers(source.get(0))
          && source.get(0).end() <= token.span().begin()) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a later sentence than the last statement outweighs who spoke in it. */
  private boolean isNearer(
      String subject, Token token, List<Statement> before, List<Speakers> known) {
    int last = -1;
    for (int i = before.size() - 1; i >= 0 && last < 0; i--) {
      if (known.get(i).isKnown()) {
        last = before.get(i).words().contentSpan().end();
      }
    }
    for (Mention mention : mentions) {
      if (mention.actor().equals(subject)
          && mention.span().begin() > last
          && mention.span().end() <= token.span().begin()) {
        return true;
      }
    }
    return false;
  }

  /** The subject that fits a pronoun best in this sentence before it, or in the one before. */
  private Optional<String> subjectBefore(String pronoun, Token token) {
    Sentence here = parsed.getSentence(token);
    for (int back = 0; back <= 1 && here.index() - back >= 0; back++) {
      Sentence sentence = parsed.sentences().get(here.index() - back);
      if (sentence.paragraph() < here.paragraph() - 1) {
        break;
      }
      List<String> fitting = new ArrayList<>();
      for (Mention mention : mentions) {
        if (sentence.span().covers(mention.span())
            && mention.span().end() <= token.span().begin()
            && mention.form() != Mention.Form.PRONOUN
            && parsed.findQuotationAt(mention.span().begin()).isEmpty()
            && fits(pronoun, mention.actor())
            && isSubject(mention)) {
          fitting.add(mention.actor());
        }
      }
      if (!fitting.isEmpty()) {
        return Optional.of(fitting.get(0));
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(Mention mention) {
    List<Token> tokens = parsed.tokensIn(mention.span());
    int before = tokens.get(0).index() - 1;
    boolean governed = before >= 0 && parsed.tokens().get(before).tag().equals("IN");
    return !governed && tokens.stream().anyMatch(token -> token.relation().startsWith("nsubj"));
  }

  private Optional<Mention> mentionAt(Span span) {
    return mentions.stream().filter(mention -> mention.span().equals(span)).findFirst();
  }

  private Speakers mentionBefore(int offset) {
    Mention nearest = null;
    for (Mention mention : mentions) {
      if (mention.span().end() <= offset && mention.findActor().isPresent()) {
        nearest = mention;
      }
    }
    if (nearest == null
        || offset - nearest.span().end() > 3
        || nearest.form() == Mention.Form.PRONOUN) {
      return Speakers.UNKNOWN;
    }
    return Speakers.of(List.of(nearest.actor()), SAME_AS_BEFORE);
  }

  /** "We" and "I" in a quotation are its speaker. */
  private Speakers enclosing(Attribution words, List<Statement> before, List<Speakers> known) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).words().contentSpan().covers(words.source().get(0))) {
        return known.get(i).isKnown()
            ? known.get(i).withConfidence(SAME_AS_BEFORE)
            : Speakers.UNKNOWN;
      }
    }
    return Speakers.UNKNOWN;
  }

  /** A quotation of its own right behind another one's statement goes on with its speaker. */
  private Speakers withoutSource(Attribution words, List<Statement> before, List<Speakers> known) {
    Speakers last = lastSpeakers(words, before, known);
    if (words.kind() != StatementKind.DIRECT || before.isEmpty() || !last.isKnown()) {
      return last.withConfidence(PERHAPS);
    }
    int from = before.get(before.size() - 1).words().contentSpan().end();
    int to = words.contentSpan().begin();
    boolean adjacent =
        parsed.findSentenceAt(to).isPresent()
            && from <= to
            && sentencesApart(from, to) <= 1
            && paragraphOf(from) == paragraphOf(to);
    return last.withConfidence(adjacent ? CONTINUED : PERHAPS);
  }

  private int sentencesApart(int from, int to) {
    return sentenceOf(to) - sentenceOf(from);
  }

  private int sentenceOf(int offset) {
    return nearestSentence(offset).map(Sentence::index).orElse(-1);
  }

  private int paragraphOf(int offset) {
    return nearestSentence(offset).map(Sentence::paragraph).orElse(-1);
  }

  private Optional<Sentence> nearestSentence(int offset) {
    return parsed.findSentenceAt(offset).or(() -> parsed.findSentenceAt(Math.max(0, offset - 1)));
  }

  private Speakers lastSpeakers(Attribution words, List<Statement> before, List<Speakers> known) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (known.get(i).isKnown()
          && !before.get(i).words().contentSpan().covers(words.contentSpan())) {
        return known.get(i);
      }
    }
    return Speakers.UNKNOWN;
  }

  /** Who spoke last, at most one paragraph before, and fits the pronoun. */
  private Speakers lastSpeakers(
      String pronoun, Token token, List<Statement> before, List<Speakers> known) {
    int here = paragraphOf(token.span().begin());
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement statement = before.get(i);
      if (here - paragraphOf(statement.words().contentSpan().begin()) > 1) {
        break;
      }
      Speakers speakers = known.get(i);
      boolean sure = speakers.isKnown() && speakers.confidence() >= SpeakerResolver.SURE;
      if (sure && fits(pronoun, speakers.actors())) {
        return speakers;
      }
    }
    return Speakers.UNKNOWN;
  }

  private boolean fits(String pronoun, List<String> ids) {
    if (THEY.contains(pronoun)) {
      return ids.size() > 1 || fits(pronoun, ids.get(0));
    }
    return ids.size() == 1 && fits(pronoun, ids.get(0));
  }

  private boolean fits(String pronoun, String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      return false;
    }
    if (HE.contains(pronoun) || SHE.contains(pronoun)) {
      return actor.kind() == ActorKind.PERSON;
    }
    return actor.kind() != ActorKind.PERSON;
  }
}
