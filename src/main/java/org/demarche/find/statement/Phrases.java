package org.demarche.find.statement;

import java.util.Set;

/** Finds noun phrases, clauses and their ends by tags, grammar and closed classes of words. */
final class Phrases {
  private static final int LONGEST_CONTENT = 80;
  private static final int CLAUSE_SEARCH = 14;
  private static final int LONGEST_INSERTION = 25;
  private static final Set<String> CLOSING = Set.of(".", "!", "?", ";", ":", "--", "—", "–", "...");
  private static final Set<String> NOUN_START =
      Set.of("DT", "PRP$", "PRP", "JJ", "JJR", "JJS", "CD", "WDT", "WP", "EX", "PDT", "$", "``");

  private final Words words;
  private final RuleBook book;

  Phrases(Words words, RuleBook book) {
    this.words = words;
    this.book = book;
  }

  boolean is(String name, int i) {
    return i >= 0 && i < words.size && book.is(name, words.lower[i]);
  }

  boolean tagged(int i, String prefix) {
    return words.tag[i].startsWith(prefix);
  }

  boolean adverb(int i) {
    return tagged(i, "RB") && !is("negation", i);
  }

  boolean finite(int i) {
    String tag = words.tag[i];
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Whether a form that may be a noun or a verb is a verb here. */
  boolean usedAsVerb(int i) {
    if (words.verb(i)) {
      return true;
    }
    boolean named = i > words.sentenceFirst[i] && (words.capital[i - 1] || tagged(i - 1, "PRP"));
    boolean governs =
        i + 1 < words.sentenceEnd[i] && Set.of("that", "to", "on").contains(words.lower[i + 1]);
    boolean possessed = i > 0 && (words.tag[i - 1].equals("PRP$") || tagged(i - 1, "POS"));
    return named && governs && !possessed && !words.capital[i];
  }

  /** Whether another finite verb stands in the sentence, not too far away. */
  boolean hasFiniteVerb(int within) {
    int from = Math.max(words.sentenceFirst[within], within - LONGEST_CONTENT);
    int until = Math.min(words.sentenceEnd[within], within + LONGEST_CONTENT);
    for (int i = from; i < until; i++) {
      if (i != within && finite(i) && !words.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  boolean endsNounPhrase(int i) {
    return tagged(i, "NN") || words.tag[i].equals("PRP") || words.tag[i].equals("WP");
  }

  /** Whether a noun phrase starts here that is no time, as in "threatened all day". */
  boolean startsThing(int from, int end) {
    int i = from;
    while (i < end && (tagged(i, "DT") || tagged(i, "PDT") || tagged(i, "JJ"))) {
      i++;
    }
    boolean time = i < end && (is("part", i) || is("day", i));
    return startsNounPhrase(from) && !time;
  }

  /** A noun's infinitive without the verb that noun is the subject of. */
  Segment beforeMainVerb(Segment content) {
    if (!words.lower[content.first()].equals("to")) {
      return content;
    }
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (words.lower[i].equals("that") || tagged(i, "W")) {
        return content;
      }
      if (finite(i) && i > content.first() + 2) {
        return new Segment(content.role(), content.first(), i, content.sureness());
      }
    }
    return content;
  }

  boolean startsNounPhrase(int i) {
    return tagged(i, "NN")
        || NOUN_START.contains(words.tag[i])
        || words.quoted(i) && !words.word(i)
        || words.lower[i].equals("both")
        || tagged(i, "VBN") && i + 1 < words.size && tagged(i + 1, "NN");
  }

  /** Behind adverbs and times ("again", "on Wednesday", "last week") that start at a token. */
  int skipAsides(int from, int end) {
    int i = from;
    while (i < end) {
      int next = behindTime(i, end);
      if (next == i && adverb(i) && !words.lower[i].equals("not")) {
        next = i + 1;
      }
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** Behind phrases like "in opening remarks in Riga", "after talks with his rival on Friday". */
  int skipPrepositionalPhrases(int from, int end) {
    int i = from;
    int limit = Math.min(end, from + LONGEST_INSERTION);
    while (i < limit && tagged(i, "IN") && !words.lower[i].equals("that")) {
      i++;
      if (i < limit && (tagged(i, "DT") || words.tag[i].equals("PRP$"))) {
        i++;
      }
      while (i < limit && (tagged(i, "NN") || tagged(i, "JJ") || tagged(i, "CD") || opening(i))) {
        i++;
      }
      i = skipAsides(i, end);
    }
    return i;
  }

  private boolean opening(int i) {
    return tagged(i, "VBG") || tagged(i, "VBN") || tagged(i, "POS");
  }

  private int behindTime(int from, int end) {
    int i = from;
    String form = words.lower[i];
    boolean on = form.equals("on") || form.equals("late") || form.equals("early");
    boolean this_ = form.equals("this") || form.equals("last") || form.equals("earlier");
    if ((on || this_) && i + 1 < end) {
      i++;
      if (words.lower[i].equals("this") && i + 1 < end) {
        i++;
      }
    }
    boolean day = i < end && is("day", i) && (on || this_ || words.capital[i] || i == from);
    boolean part = i < end && this_ && is("part", i);
    if (!day && !part) {
      return from;
    }
    i++;
    return day && i < end && is("part", i) ? i + 1 : i;
  }

  /** Whether a clause with a subject of its own starts at a token. */
  boolean startsClause(int from, int end) {
    if (from >= end || !startsNounPhrase(from) || tagged(from, "W")) {
      return false;
    }
    for (int i = from + 1; i < Math.min(end, from + CLAUSE_SEARCH); i++) {
      if (finite(i)) {
        return true;
      }
      boolean breaks = words.lower[i].equals(",") || CLOSING.contains(words.form[i]);
      if (breaks || words.lower[i].equals("to") && tagged(i + 1 < end ? i + 1 : i, "VB")) {
        return false;
      }
    }
    return false;
  }

  boolean startsInfinitive(int from, int end) {
    int i = from < end && is("negation", from) ? from + 1 : from;
    if (i >= end || !words.lower[i].equals("to")) {
      return false;
    }
    int verb = i + 1;
    while (verb < end && tagged(verb, "RB")) {
      verb++;
    }
    if (verb >= end) {
      return false;
    }
    boolean maybe = words.tag[verb].equals("NN") && verb == i + 1 && !words.capital[verb];
    return words.tag[verb].equals("VB") || words.tag[verb].equals("VBP") || maybe;
  }

  boolean startsGerund(int from, int end) {
    int i = skipAsides(from, end);
    return i < end && words.tag[i].equals("VBG");
  }

  /**
   * Where what a word governs ends.
   *
   * @param from its first token
   * @param sure tokens up to this one belong to it
   * @param clause whether it is a clause, and not a phrase
   */
  int end(int cue, int from, int sure, boolean clause) {
    int limit = Math.min(words.sentenceEnd[from], from + LONGEST_CONTENT);
    int i = sure + 1;
    while (i < limit && !endsAt(cue, from, i, limit, clause)) {
      i++;
    }
    return trim(from, i, clause);
  }

  private boolean endsAt(int cue, int from, int i, int limit, boolean clause) {
    boolean quoteStarted = words.quoted(from);
    if (words.quoted(i) && i + 1 < limit && words.quoted(i + 1) && !quoteStarted) {
      return false;
    }
    if (CLOSING.contains(words.form[i])) {
      return !clause || !insertsAt(i, limit);
    }
    if (words.lower[i].equals(",")) {
      return commaEnds(cue, i, limit, clause);
    }
    boolean conjoins = words.lower[i].equals("and") || words.lower[i].equals("but");
    if (conjoins && (joinsVerb(cue, i, limit) || !clause && predicateAt(i + 1, limit))) {
      return true;
    }
    return !clause && (turnsToCircumstance(i, limit) || startsOccasion(i, limit));
  }

  /** Whether a dash opens an insertion that another dash closes. */
  private boolean insertsAt(int dash, int limit) {
    if (words.word(dash) || words.form[dash].equals(".") || words.form[dash].equals(";")) {
      return false;
    }
    for (int i = dash + 1; i < Math.min(limit - 1, dash + LONGEST_INSERTION); i++) {
      if (words.form[i].equals(words.form[dash])) {
        return words.form[i].length() > 1 || words.form[i].charAt(0) > '~';
      }
    }
    return false;
  }

  private boolean turnsToCircumstance(int i, int limit) {
    if (!words.lower[i].equals("as")) {
      return is("later", i) && !isModified(i);
    }
    // "as well as" adds, "as long as" sets a condition: both belong to what is governed.
    String next = i + 1 < limit ? words.lower[i + 1] : "";
    String last = words.lower[i - 1];
    boolean pair = Set.of("well", "long").contains(next) || Set.of("well", "long").contains(last);
    return !pair;
  }

  private boolean commaEnds(int cue, int comma, int limit, boolean clause) {
    int next = comma + 1;
    if (next >= limit || is("turn", next) || joinsVerb(cue, comma, limit)) {
      return true;
    }
    boolean and = words.lower[next].equals("and") || words.lower[next].equals("or");
    if (and) {
      return !clause && startsClause(next + 1, limit) || next + 1 < limit && finite(next + 1);
    }
    boolean says = speaksAt(next, limit) || !clause && opens(next) && startsClause(next, limit);
    return says || !clause && (is("later", next) || tagged(next, "VBG") || tagged(next, "W"));
  }

  private boolean opens(int i) {
    return tagged(i, "DT") || words.tag[i].equals("PRP");
  }

  /** Whether "X said" or "said X" follows. */
  private boolean speaksAt(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 8); i++) {
      if (words.lower[i].equals("said") || words.lower[i].equals("says")) {
        return true;
      }
      if (!startsNounPhrase(i) && !adverb(i) && !words.word(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb joined to the cue's verb follows a conjunction or comma. */
  private boolean joinsVerb(int cue, int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + 5); i++) {
      if (words.head[i] == cue && words.verb(i) && words.token(i).relation().equals("conj")) {
        return true;
      }
      if (!adverb(i) && !words.verb(i) && !words.lower[i].equals("and")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb without a subject of its own follows, which goes with the cue's. */
  private boolean predicateAt(int from, int limit) {
    int i = from;
    while (i < limit && adverb(i)) {
      i++;
    }
    return i < limit && finite(i) && !words.tag[i].equals("VBP");
  }

  /** Whether "in a statement", "at a news conference" or the like starts at a token. */
  private boolean startsOccasion(int i, int limit) {
    if (!Set.of("in", "at", "during", "on", "via").contains(words.lower[i])) {
      return false;
    }
    for (int j = i + 1; j < Math.min(limit, i + 6); j++) {
      if (is("occasion", j)) {
        return true;
      }
      if (!tagged(j, "DT") && !tagged(j, "JJ") && !tagged(j, "NN") && !tagged(j, "VBN")) {
        return false;
      }
    }
    return false;
  }

  /** Takes commas, opening marks and a closing time from the end of a content. */
  private int trim(int from, int end, boolean clause) {
    int i = end;
    while (i > from + 1 && !words.word(i - 1) && !words.quoted(i - 1)) {
      i--;
    }
    for (int back = 3; back >= 1 && !clause; back--) {
      int start = i - back;
      boolean whole = back > 1 || !isModified(start);
      if (start > from && whole && behindTime(start, i) == i) {
        return start;
      }
    }
    return i;
  }

  /** Whether a word before it belongs to a time: "in two weeks" is not cut before "weeks". */
  private boolean isModified(int i) {
    return i > 0
        && (tagged(i - 1, "CD")
            || tagged(i - 1, "DT")
            || tagged(i - 1, "JJ")
            || tagged(i - 1, "IN"));
  }
}
