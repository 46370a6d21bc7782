package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What follows the head of a noun phrase: "of Iran", "to Russia", "for the foreign ministry".
 *
 * @param end index behind it
 * @param preposition its preposition; empty where there is no complement
 * @param of what it tells
 */
record Complement(int end, String preposition, List<Affiliation> of) {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "on", "at", "in", "from", "with");
  private static final int LONGEST = 6;

  Complement {
    of = List.copyOf(of);
  }

  static Complement read(Line line, int at, Lexicon lexicon, NameReader names) {
    Complement none = new Complement(at, "", List.of());
    if (at + 1 >= line.size() || !PREPOSITIONS.contains(line.at(at).lower())) {
      return none;
    }
    String preposition = line.at(at).lower();
    int start = line.at(at + 1).lower().equals("the") ? at + 2 : at + 1;
    // "the Netherlands" is one name with its article.
    if (start == at + 2 && lexicon.findAffiliation(line, at + 1).isPresent()) {
      start = at + 1;
    }
    List<Affiliation> of = new ArrayList<>();
    int end = start;
    while (end < line.size() && end - start < LONGEST) {
      int next = part(line, end, of, lexicon, names);
      if (next == end) {
        break;
      }
      end = next;
      boolean another =
          end + 1 < line.size()
              && line.at(end).lower().equals("and")
              && lexicon.findAffiliation(line, end + 1).isPresent()
              && preposition.equals("of");
      end += another ? 1 : 0;
    }
    return end == start ? none : new Complement(end, preposition, of);
  }

  private static int part(
      Line line, int at, List<Affiliation> of, Lexicon lexicon, NameReader names) {
    if (line.at(at).breaksBefore()) {
      return at;
    }
    var run = names.find(line, at);
    if (run.isPresent()) {
      boolean organisation = run.get().kind() == NameReader.Kind.ORGANISATION;
      boolean owned = line.at(at - 1).possessive() && !of.isEmpty();
      if (!organisation && !owned || line.titleCase()) {
        return at;
      }
      of.add(Premodifiers.named(run.get(), of, lexicon));
      return run.get().end();
    }
    var affiliation = lexicon.findAffiliation(line, at);
    if (affiliation.isPresent()) {
      String text = line.join(at, affiliation.get().end());
      of.add(Premodifiers.local(affiliation.get().value(), text, of));
      return affiliation.get().end();
    }
    var group = lexicon.findGroup(line, at);
    boolean body =
        group.isPresent()
            && (group.get().value() == Group.BODY || group.get().value() == Group.SIDE)
            && !line.at(at).possessive();
    return body ? group.get().end() : at;
  }

  /** The affiliations that tell for whom a role speaks; "ambassador to Russia" tells none. */
  List<Affiliation> owners(Role.Rank rank) {
    boolean own =
        switch (preposition) {
          case "of", "from" -> true;
          case "for", "at", "with" -> rank != Role.Rank.ENVOY;
          default -> false;
        };
    return own ? of : List.of();
  }
}
