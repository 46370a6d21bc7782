package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds attributions by the rules of the rule book. */
final class RuleFinder {
  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_CUE = 6;
  private static final int NEAR_HEAD = 5;

  private final Words words;
  private final RuleBook book;
  private final Phrases phrases;
  private final Subjects subjects;

  RuleFinder(Words words, RuleBook book) {
    this.words = words;
    this.book = book;
    phrases = new Phrases(words, book);
    subjects = new Subjects(words);
  }

  /** At most one attribution for each word that triggers a rule, in text order. */
  List<Find> find() {
    List<Find> finds = new ArrayList<>();
    for (int i = 0; i < words.size; i++) {
      if (words.article[i] && !words.quoted(i)) {
        for (Rule rule : book.of(words.lower[i])) {
          Optional<Find> found = apply(rule, i);
          if (found.isPresent()) {
            finds.add(found.get());
            break;
          }
        }
      }
    }
    return finds;
  }

  private Optional<Find> apply(Rule rule, int i) {
    return rule.subject() == Rule.Kind.NOUNS ? applyToNoun(rule, i) : applyToVerb(rule, i);
  }

  private Optional<Find> applyToVerb(Rule rule, int verb) {
    int cue = phrases.usedAsVerb(verb) ? cueStart(verb) : -1;
    if (cue < 0) {
      return Optional.empty();
    }
    boolean comments = words.tag[verb].equals("VBG") && cue == verb;
    if (comments && verb > words.sentenceFirst[verb] && phrases.tagged(verb - 1, "IN")) {
      return Optional.empty();
    }
    Optional<Segment> source =
        comments ? subjects.findOfParticiple(verb) : subjects.find(verb, cue);
    if (source.isEmpty()
        || !suits(rule, source.get())
        || disagrees(verb, source.get())
        || supposed(verb, source.get())) {
      return Optional.empty();
    }
    return content(rule, verb)
        .map(c -> find(rule, new Segment(Role.CUE, cue, c.cueEnd(), 1), c.segment(), source.get()));
  }

  /** "They" does not believe: another word is the subject. */
  private boolean disagrees(int verb, Segment source) {
    boolean plural = phrases.is("plural", source.first()) && source.end() - source.first() == 1;
    return plural && words.tag[verb].equals("VBZ");
  }

  /** "If it threatens …": nobody has done so. */
  private boolean supposed(int verb, Segment source) {
    int from = Math.max(words.sentenceFirst[verb], source.first() - 2);
    for (int i = from; i < Math.min(verb, source.first() + 1); i++) {
      if (phrases.is("supposing", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean suits(Rule rule, Segment source) {
    boolean document = false;
    for (int i = source.first(); i < Math.min(source.end(), source.first() + NEAR_HEAD); i++) {
      document |= phrases.is("documents", i);
    }
    boolean nobody =
        phrases.is("day", source.end() - 1)
            || phrases.tagged(source.first(), "WDT")
            || words.quoted(source.first());
    if (nobody) {
      return false;
    }
    return rule.subject() != Rule.Kind.DOCUMENTS || document;
  }

  /** "X's demand that …", "its refusal to …". */
  private Optional<Find> applyToNoun(Rule rule, int noun) {
    if (!phrases.tagged(noun, "NN")) {
      return Optional.empty();
    }
    int i = noun - 1;
    while (i > words.sentenceFirst[noun]
        && (phrases.tagged(i, "JJ") || phrases.tagged(i, "RB") || phrases.tagged(i, "NN"))) {
      i--;
    }
    if (i < words.sentenceFirst[noun]) {
      return Optional.empty();
    }
    Optional<Segment> source = Optional.empty();
    if (words.tag[i].equals("PRP$")) {
      source = Optional.of(new Segment(Role.SOURCE, i, i + 1, 1));
    } else if (words.tag[i].equals("POS")) {
      source = subjects.before(i);
    }
    Optional<Content> content = content(rule, noun);
    if (source.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Segment cue = new Segment(Role.CUE, noun, noun + 1, 1);
    Segment said = phrases.beforeMainVerb(content.get().segment());
    return Optional.of(find(rule, cue, said, source.get()));
  }

  private static Find find(Rule rule, Segment cue, Segment content, Segment source) {
    Link link = new Link(List.of(content), List.of(cue), List.of(source), 0);
    return new Find(link, rule.trust(), "rule:" + rule.name());
  }

  /**
   * Where the cue of a verb begins, with its auxiliaries and the adverbs among them; -1 where the
   * verb does not tell what somebody did: a passive, an infinitive, a mere possibility.
   */
  private int cueStart(int verb) {
    int first = verb;
    boolean has = false;
    boolean is = false;
    int start = Math.max(words.sentenceFirst[verb], verb - LONGEST_CUE);
    for (int i = verb - 1; i >= start; i--) {
      if (phrases.is("modal", i) || words.lower[i].equals("to")) {
        return -1;
      }
      boolean auxiliary = phrases.is("have", i) || phrases.is("do", i) || phrases.is("be", i);
      if (auxiliary && !words.tag[i].equals("POS") || phrases.is("negation", i)) {
        has |= phrases.is("have", i);
        is |= phrases.is("be", i);
        first = i;
      } else if (phrases.adverb(i)) {
        first = i;
      } else {
        break;
      }
    }
    return passive(verb, has, is) || imperative(verb, first) ? -1 : first;
  }

  /** Taggers often take a plain past for a participle: then its place in the sentence decides. */
  private boolean passive(int verb, boolean has, boolean is) {
    if (words.tag[verb].equals("VBG")) {
      return false;
    }
    if (is) {
      return true;
    }
    String relation = words.token(verb).relation();
    boolean modifies = relation.startsWith("acl") || relation.equals("amod");
    return words.tag[verb].equals("VBN") && !has && modifies && phrases.hasFiniteVerb(verb);
  }

  private boolean imperative(int verb, int first) {
    boolean named = verb > words.sentenceFirst[verb] && phrases.endsNounPhrase(verb - 1);
    boolean subject = named || subjects.hasOwn(verb);
    return words.tag[verb].equals("VB") && first == verb && !subject;
  }

  private record Content(int cueEnd, Segment segment) {}

  private Optional<Content> content(Rule rule, int cue) {
    int limit = words.sentenceEnd[cue];
    for (String frame : rule.frames()) {
      Optional<Content> found = frame(frame, cue, limit);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Content> frame(String frame, int cue, int limit) {
    int next = phrases.skipAsides(cue + 1, limit);
    if (next >= limit) {
      return Optional.empty();
    }
    if (frame.startsWith("+")) {
      return behindParticle(frame.substring(1), cue, limit);
    }
    if (frame.equals("np-that")) {
      return clauseBehindPhrase(cue, next, limit);
    }
    if (frame.startsWith("np-")) {
      return phraseWith(frame.substring(3), cue, next, limit);
    }
    return switch (frame) {
      case "that" -> clause(cue, next, limit);
      case "to" -> when(phrases.startsInfinitive(next, limit), cue, next, false);
      case "ing" -> when(phrases.startsGerund(next, limit), cue, next, false);
      case "np" -> when(phrases.startsThing(next, limit), cue, next, false);
      case "quote" -> quotation(cue, next, limit);
      default -> throw new IllegalArgumentException("unknown frame: " + frame);
    };
  }

  private Optional<Content> when(boolean fits, int cue, int from, boolean clause) {
    return fits ? Optional.of(content(cue, cue + 1, from, clause)) : Optional.empty();
  }

  private Content content(int cue, int cueEnd, int from, boolean clause) {
    return content(cue, cueEnd, from, from, clause);
  }

  private Content content(int cue, int cueEnd, int from, int sure, boolean clause) {
    int end = phrases.end(cue, from, sure, clause);
    return new Content(cueEnd, new Segment(Role.CONTENT, from, end, 1));
  }

  private Optional<Content> clause(int cue, int next, int limit) {
    for (int from : new int[] {next, phrases.skipPrepositionalPhrases(next, limit)}) {
      if (from < limit) {
        boolean that = words.lower[from].equals("that");
        boolean fits = phrases.startsClause(that ? from + 1 : from, limit);
        if (fits || that && from + 1 < limit && !phrases.finite(from + 1)) {
          return Optional.of(content(cue, cue + 1, from, true));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Content> behindParticle(String particle, int cue, int limit) {
    int at = cue + 1;
    if (!words.lower[at].equals(particle)) {
      return Optional.empty();
    }
    int from = at + 1;
    if (from < limit && words.lower[from].equals("to")) {
      from++;
    }
    boolean fits =
        from < limit && (phrases.startsNounPhrase(from) || phrases.startsGerund(from, limit));
    return fits ? Optional.of(content(cue, from, from, false)) : Optional.empty();
  }

  /** A noun phrase with a preposition or infinitive that has to follow it. */
  private Optional<Content> phraseWith(String link, int cue, int next, int limit) {
    if (!phrases.startsNounPhrase(next)) {
      return Optional.empty();
    }
    for (int i = next + 1; i < Math.min(limit, next + LONGEST_PHRASE); i++) {
      boolean here =
          link.equals("to") ? phrases.startsInfinitive(i, limit) : words.lower[i].equals(link);
      if (here) {
        return Optional.of(content(cue, cue + 1, next, Math.min(i + 1, limit - 1), false));
      }
      if (phrases.finite(i) || words.lower[i].equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A clause behind the noun phrase that names who was told it. */
  private Optional<Content> clauseBehindPhrase(int cue, int next, int limit) {
    int i = next;
    while (i < Math.min(limit, next + LONGEST_PHRASE)) {
      int from = phrases.skipAsides(i, limit);
      boolean that = from < limit && words.lower[from].equals("that");
      boolean pronoun = i > next && words.tag[i - 1].equals("PRP");
      boolean phraseEnded =
          pronoun || i > next && phrases.endsNounPhrase(i - 1) && !phrases.tagged(i, "NN");
      if (that || phraseEnded && phrases.startsClause(from, limit)) {
        return clause(cue, from, limit);
      }
      boolean partOfPhrase =
          phrases.startsNounPhrase(i) || Set.of("and", "of").contains(words.lower[i]);
      if (!partOfPhrase) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  /** A quotation right behind the cue, or behind the noun phrase it characterizes. */
  private Optional<Content> quotation(int cue, int next, int limit) {
    int i = next;
    while (i < Math.min(limit, next + LONGEST_PHRASE) && !words.quoted(i)) {
      if (phrases.finite(i) || words.lower[i].equals(",")) {
        return Optional.empty();
      }
      i++;
    }
    if (i >= limit || !words.quoted(i)) {
      return Optional.empty();
    }
    int end = i;
    while (end < limit && words.quotation[end] == words.quotation[i]) {
      end++;
    }
    return Optional.of(new Content(cue + 1, new Segment(Role.CONTENT, i, end, 1)));
  }
}
