package org.demarche.find.event;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Evidence;
import org.demarche.model.Ids;
import org.demarche.model.Instrument;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.TimeExpression;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/** Reads one noun phrase of a report as a document, by the rules. */
final class InstrumentReading {
  private static final DateClaim UNTOLD = DateClaim.unknown("no date told beside it");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> STATES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final InstrumentRules rules;
  private final Report report;
  private final Sides.Cast cast;
  private final Map<String, Actor> actors;
  private final List<TimeExpression> times;
  private final Dates dates;

  InstrumentReading(
      InstrumentRules rules,
      Report report,
      ParsedText parsed,
      Sides.Cast cast,
      Map<String, Actor> actors,
      List<TimeExpression> times) {
    this.rules = rules;
    this.report = report;
    this.cast = cast;
    this.actors = actors;
    this.times = times;
    this.dates = new Dates(report, parsed, times);
  }

  /** What a document is given by and to, and when. */
  private record Gift(Set<String> from, Set<String> to, DateClaim date) {}

  /** The document a noun tells of; empty where it is none, or nobody is known to have given it. */
  Optional<Instrument> read(Tree tree, Sentence sentence, Token noun) {
    Document document = Document.of(tree, noun);
    if (document.isPartOfName(tree) || isUnborn(tree, document)) {
      return Optional.empty();
    }
    for (InstrumentRules.Kind kind : rules.of(noun.lemma())) {
      if (!fits(kind, document, tree)) {
        continue;
      }
      Givers givers = new Givers(tree, cast, rules.getClass("people"), actors);
      Optional<Gift> gift = given(kind, document, tree, givers);
      boolean named = gift.isEmpty() && isNamed(kind, document, tree, sentence);
      if (gift.isPresent() || named) {
        Gift told = gift.orElse(new Gift(Set.of(), Set.of(), year(document)));
        return instrument(kind, document, told, givers, new Publicity(rules, tree, givers));
      }
    }
    return Optional.empty();
  }

  /** Whether a document is only wished for: "any deal", "a planned letter", "pushes for a pact". */
  private boolean isUnborn(Tree tree, Document document) {
    Set<String> unborn = rules.getClass("unborn");
    Token determiner = tree.child(document.noun(), "det");
    Token head = tree.head(document.noun());
    boolean wished =
        head != null
            && tree.preposition(document.noun()).equals("for")
            && rules.getClass("wished").contains(head.lemma());
    return wished
        || document.has(unborn)
        || determiner != null && unborn.contains(determiner.form().toLowerCase(Locale.ROOT));
  }

  private static boolean fits(InstrumentRules.Kind kind, Document document, Tree tree) {
    if (!kind.with.isEmpty() && !document.has(kind.with)) {
      return false;
    }
    return kind.of.isEmpty()
        || tree.children(document.noun()).stream()
            .anyMatch(child -> kind.of.contains(child.lemma()) && Document.isCapital(child));
  }

  private Optional<Instrument> instrument(
      InstrumentRules.Kind kind, Document document, Gift gift, Givers givers, Publicity publicity) {
    Set<String> to = new TreeSet<>(gift.to());
    Set<String> sides = cast.partiesOf(List.copyOf(gift.from()));
    if (!gift.from().isEmpty() && !to.isEmpty() && isDomestic(sides, to)) {
      return Optional.empty();
    }
    to.removeIf(id -> sides.containsAll(cast.partiesOf(List.of(id))));
    Evidence evidence = report.at(document.name(firstOfName(document, gift, givers)));
    String name = evidence.exact().strip().replaceAll("\\s+", " ");
    return Optional.of(
        new Instrument(
            Ids.of("instrument", kind.family, sides, name),
            name,
            kind.name,
            publicity.of(document),
            List.copyOf(gift.from()),
            List.copyOf(to),
            gift.date(),
            List.of(evidence)));
  }

  /** Whether all receivers are of the giver's own party. */
  private boolean isDomestic(Set<String> sides, Set<String> to) {
    return to.stream().allMatch(id -> sides.containsAll(cast.partiesOf(List.of(id))));
  }

  /** The first qualifier that is not the giver itself: "U.S. response" is called "response". */
  private int firstOfName(Document document, Gift gift, Givers givers) {
    Set<String> sides = cast.partiesOf(List.copyOf(gift.from()));
    int first = 0;
    while (gift.from().isEmpty() && first < document.before().size()) {
      Token token = document.before().get(first);
      if (Document.isCapital(token) || isYear(token)) {
        break;
      }
      first++;
    }
    for (int i = 0; i < document.before().size(); i++) {
      String actor = givers.partyAt(document.before().get(i));
      if (!actor.isEmpty() && sides.containsAll(cast.partiesOf(List.of(actor)))) {
        first = i + 1;
      }
    }
    return first;
  }

  private Optional<Gift> given(
      InstrumentRules.Kind kind, Document document, Tree tree, Givers givers) {
    Token noun = document.noun();
    Token verb = givers.verbOf(noun, kind.verbs);
    if (verb != null && rules.getClass("awaited").contains(verb.lemma())) {
      return Optional.empty();
    }
    if (givers.isToCome(noun) || isHabit(noun, verb)) {
      return Optional.empty();
    }
    boolean told = verb != null && Givers.tells(verb, kind.verbs);
    Set<String> from = new TreeSet<>();
    Set<String> to = new TreeSet<>(givers.behind(noun, Set.of("to")));
    to.addAll(givers.addressees(document.last()));
    if (kind.is("owned")) {
      from.addAll(givers.owners(noun));
      from.addAll(givers.behind(noun, Set.of("from", "by")));
    }
    if (told && !givers.isDone(verb)) {
      boolean there = !from.isEmpty() && Givers.tells(verb, rules.getClass("publish"));
      return there ? Optional.of(new Gift(from, to, UNTOLD)) : Optional.empty();
    }
    if (told) {
      if (from.isEmpty()) {
        from.addAll(givers.doers(verb));
      }
      to.addAll(givers.behind(verb, Set.of("to")));
      to.addAll(givers.indirect(verb));
    }
    if (from.isEmpty() && kind.is("in")) {
      from.addAll(speakers(tree, noun, givers));
    }
    if (kind.is("mutual") && (told || !isIntroduced(tree, noun))) {
      addSides(noun, from, givers);
    }
    if (kind.is("organisations")) {
      boolean several = !told && noun.tag().equals("NNS");
      from.removeIf(id -> several || !isBetweenStates(actors.get(id)));
    }
    DateClaim date = told ? dates.of(verb.span()) : UNTOLD;
    return from.isEmpty() ? Optional.empty() : Optional.of(new Gift(from, to, date));
  }

  /** "The deals Torvia signs" are no documents yet. */
  private static boolean isHabit(Token noun, Token verb) {
    return verb != null
        && noun.tag().equals("NNS")
        && verb.index() > noun.index()
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && verb.form().toLowerCase(Locale.ROOT).startsWith(verb.lemma());
  }

  /** Whether an actor is an organisation of several states, not a body of one. */
  private static boolean isBetweenStates(Actor actor) {
    return actor.kind() == ActorKind.ORGANISATION
        && actor.parties().stream().noneMatch(STATES::contains);
  }

  private static void addSides(Token noun, Set<String> from, Givers givers) {
    Set<String> between = givers.behind(noun, Set.of("between", "among"));
    Set<String> with = givers.behind(noun, Set.of("with"));
    if (between.size() > 1) {
      from.addAll(between);
    }
    if (!with.isEmpty()) {
      from.addAll(givers.possessors(noun));
    }
    if (!from.isEmpty()) {
      from.addAll(with);
    }
  }

  /** Those who speak in a document: "in a letter to …, they said". */
  private static Set<String> speakers(Tree tree, Token noun, Givers givers) {
    Token verb = tree.head(noun);
    boolean speaks =
        verb != null
            && verb.isVerb()
            && (Tree.is(noun, "obl") || Tree.is(noun, "parataxis"))
            && tree.preposition(noun).equals("in")
            && !givers.isPassive(verb)
            && givers.isDone(verb);
    return speaks && isIntroduced(tree, noun) ? givers.doers(verb) : Set.of();
  }

  private static boolean isIntroduced(Tree tree, Token noun) {
    Token determiner = tree.child(noun, "det");
    return determiner != null && INDEFINITE.contains(determiner.form().toLowerCase(Locale.ROOT));
  }

  private boolean isNamed(
      InstrumentRules.Kind kind, Document document, Tree tree, Sentence sentence) {
    if (sentence.zone() == Zone.HEADLINE || document.has(rules.getClass("other"))) {
      return false;
    }
    if (document.isNumbered() || kind.is("numbered")) {
      return document.isNumbered();
    }
    boolean capital = document.noun().index() > sentence.first() && isTitle(document);
    if (kind.is("behind")) {
      return capital && document.hasTitleBehind();
    }
    if (kind.is("title")) {
      return capital;
    }
    if (!kind.is("named")) {
      return false;
    }
    Token determiner = tree.child(document.noun(), "det");
    boolean definite =
        determiner != null && DEFINITE.contains(determiner.form().toLowerCase(Locale.ROOT));
    boolean year = document.before().stream().anyMatch(InstrumentReading::isYear);
    boolean proper =
        document.before().stream().anyMatch(t -> t.index() > sentence.first() && isProperName(t));
    return capital || definite && (year || proper);
  }

  private static boolean isTitle(Document document) {
    String form = document.noun().form();
    boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
    if (!Document.isCapital(document.noun()) || shouted) {
      return false;
    }
    List<Token> before = document.before();
    boolean behind = document.hasTitleBehind();
    return behind || !before.isEmpty() && Document.isCapital(before.get(before.size() - 1));
  }

  private static boolean isYear(Token token) {
    String form = token.form();
    return form.length() == 4
        && form.chars().allMatch(c -> c >= '0' && c <= '9')
        && (form.startsWith("19") || form.startsWith("20") || form.startsWith("18"));
  }

  /** Whether a word is a proper name that is neither a person's nor part of a date. */
  private boolean isProperName(Token token) {
    if (!token.isNoun() || !Document.isCapital(token) || token.form().indexOf('-') >= 0) {
      return false;
    }
    Mention mention = cast.mentionAt(token.index());
    boolean person =
        mention != null
            && !mention.actor().isEmpty()
            && actors.containsKey(mention.actor())
            && actors.get(mention.actor()).kind() == ActorKind.PERSON;
    return !person && times.stream().noneMatch(time -> time.span().overlaps(token.span()));
  }

  /** The year in a name: "the 2009 accord". */
  private DateClaim year(Document document) {
    for (Token token : document.before()) {
      for (TimeExpression time : isYear(token) ? times : Collections.<TimeExpression>emptyList()) {
        if (time.span().overlaps(token.span()) && time.date().isKnown()) {
          return time.date();
        }
      }
    }
    return UNTOLD;
  }
}
