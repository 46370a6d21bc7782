package org.demarche.find.statement;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a verb: by grammar, and where grammar has none by the noun phrase before.
 */
final class Subjects {
  private static final int FARTHEST = 40;
  private static final int LONGEST_CHAIN = 4;
  private static final int LONGEST = 25;
  private static final Set<String> NOMINAL =
      Set.of("DT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "PRP", "WP", "WDT");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");

  private final Words words;

  Subjects(Words words) {
    this.words = words;
  }

  /**
   * The subject of the verb at {@code verb} whose cue starts at {@code cue}.
   *
   * @return its tokens, before the cue, as a segment
   */
  Optional<Segment> find(int verb, int cue) {
    int at = verb;
    for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
      Optional<Segment> found = dependent(at, cue);
      if (found.isPresent()) {
        return found.map(phrase -> widened(phrase, cue));
      }
      String relation = words.token(at).relation();
      boolean shares = relation.equals("conj") || relation.equals("xcomp");
      at = shares && words.head[at] < at ? words.head[at] : -1;
    }
    Optional<Segment> near = before(cue);
    return near.filter(s -> s.first() == words.sentenceFirst[s.first()] || !links(s.first() - 1));
  }

  boolean hasOwn(int verb) {
    return dependent(verb, verb).isPresent();
  }

  /** A subject with those it is joined to, where they open the sentence and a parser lost them. */
  private Segment widened(Segment phrase, int cue) {
    Optional<Segment> wide = phrase.end() == cue ? before(cue) : Optional.empty();
    return wide.filter(w -> w.first() == words.sentenceFirst[cue]).orElse(phrase);
  }

  /** The subject of the main clause, for a participle that comments on it. */
  Optional<Segment> findOfParticiple(int verb) {
    int head = words.head[verb];
    boolean adjunct = words.token(verb).relation().startsWith("advcl");
    return adjunct && head >= 0 ? dependent(head, words.sentenceEnd[verb]) : Optional.empty();
  }

  private Optional<Segment> dependent(int verb, int limit) {
    int from = Math.max(words.sentenceFirst[verb], verb - FARTHEST);
    int until = Math.min(limit, Math.min(words.sentenceEnd[verb], verb + FARTHEST));
    for (int i = until - 1; i >= from; i--) {
      if (words.head[i] == verb && SUBJECT.contains(words.token(i).relation())) {
        return Optional.of(phrase(i, from, until)).filter(p -> p.end() - p.first() <= LONGEST);
      }
    }
    return Optional.empty();
  }

  /** The phrase a noun heads, as far as it is unbroken. */
  private Segment phrase(int noun, int from, int until) {
    int first = noun;
    while (first > from && below(first - 1, noun) && !parts(first - 1)) {
      first--;
    }
    int end = noun + 1;
    while (end < until && (below(end, noun) || words.tag[end].startsWith("NN"))) {
      end++;
    }
    for (int i = noun + 1; i < end - 1; i++) {
      if (words.lower[i].equals("but")) {
        first = i + 1;
      }
    }
    while (end > first + 1 && !words.word(end - 1)) {
      end--;
    }
    while (first < end - 1 && (!words.word(first) || links(first))) {
      first++;
    }
    return new Segment(Role.SOURCE, first, end, 1);
  }

  private boolean links(int i) {
    return words.tag[i].equals("CC") || words.tag[i].equals("IN");
  }

  private boolean parts(int i) {
    boolean finite = words.tag[i].equals("VBD") || words.tag[i].equals("VBZ");
    return words.lower[i].equals("but") || words.lower[i].equals(";") || finite;
  }

  private boolean below(int i, int noun) {
    int at = i;
    for (int step = 0; step < 12 && at >= 0; step++) {
      if (at == noun) {
        return true;
      }
      at = words.head[at];
    }
    return false;
  }

  /** The noun phrase that ends right before a token. */
  Optional<Segment> before(int end) {
    int first = end;
    int start = end > 0 ? words.sentenceFirst[end - 1] : 0;
    boolean noun = false;
    while (first > start && partOfNounPhrase(first - 1)) {
      first--;
      boolean last = first == end - 1 && first > start && words.tag[first - 1].equals("DT");
      boolean name = (words.capital[first] || last) && words.tag[first].equals("JJ");
      noun |= name || words.tag[first].startsWith("NN") || words.tag[first].startsWith("PRP");
    }
    while (first < end && Set.of("of", "and", "'s", "’s").contains(words.lower[first])) {
      first++;
    }
    return noun && first < end
        ? Optional.of(new Segment(Role.SOURCE, first, end, 1))
        : Optional.empty();
  }

  private boolean partOfNounPhrase(int i) {
    if (words.quoted(i)) {
      return false;
    }
    String tag = words.tag[i];
    boolean link = words.lower[i].equals("of") || words.lower[i].equals("and");
    return words.word(i) && (tag.startsWith("NN") || NOMINAL.contains(tag) || link)
        || tag.equals("POS");
  }
}
