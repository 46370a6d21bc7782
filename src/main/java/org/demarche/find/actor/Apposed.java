package org.demarche.find.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.find.actor.Affiliation.Sort;

/**
 * What a report says behind a name of who that is: ", the Czech foreign minister,", ", who heads
 * the EU delegation,".
 *
 * @param office what it tells
 * @param from index of its first word
 * @param end index behind its last word; {@code from} where the words tell others too
 */
record Apposed(Office office, int from, int end) {

  /** Reads appositions. */
  static final class Reader {
    private static final Set<String> LEADS =
        Set.of("heads", "leads", "chairs", "represents", "runs", "commands");

    private final Lexicon lexicon;
    private final NameReader names;

    Reader(Lexicon lexicon, NameReader names) {
      this.lexicon = lexicon;
      this.names = names;
    }

    List<Apposed> behind(Line line, int end) {
      if (end + 1 >= line.size()) {
        return List.of();
      }
      boolean comma = line.at(end).is(",") || line.at(end).is("(") || line.at(end).is("—");
      boolean copula = line.at(end).lower().equals("is");
      if (!comma && !copula) {
        return List.of();
      }
      String next = line.at(end + 1).lower();
      if (next.startsWith("r-") || next.startsWith("d-")) {
        Office office = new Office("lawmaker", Role.Rank.OFFICE, List.of("USA"), false, '-');
        return List.of(new Apposed(office, end + 1, end + 1));
      }
      if (next.equals("who") && end + 2 < line.size()) {
        return relative(line, end + 2);
      }
      int at = lexicon.has("determiner", line.at(end + 1)) ? end + 2 : end + 1;
      return office(line, at, comma).map(List::of).orElse(List.of());
    }

    private List<Apposed> relative(Line line, int at) {
      String verb = line.at(at).lower();
      int start = at + 1 < line.size() && line.at(at + 1).lower().equals("the") ? at + 2 : at + 1;
      if (start >= line.size()) {
        return List.of();
      }
      if (verb.equals("is")) {
        return office(line, start, false).map(List::of).orElse(List.of());
      }
      Premodifiers of = Premodifiers.read(line, start, lexicon, names);
      if (!LEADS.contains(verb) || of.of().isEmpty()) {
        return List.of();
      }
      boolean independent =
          of.of().stream().allMatch(each -> each.parties().isEmpty() && each.sort() != Sort.REGION);
      Role leader =
          new Role("leader", '-', "", independent ? Role.Rank.INDEPENDENT : Role.Rank.OFFICE);
      Office office = Offices.of(leader, of.of(), false, false, lexicon);
      return List.of(new Apposed(office, at, at));
    }

    private Optional<Apposed> office(Line line, int at, boolean apposed) {
      if (at >= line.size()) {
        return Optional.empty();
      }
      Premodifiers before = Premodifiers.read(line, at, lexicon, names);
      if (before.end() >= line.size()) {
        return Optional.empty();
      }
      var role = lexicon.findRole(line, before.end());
      if (role.isEmpty() || role.get().value().rank() == Role.Rank.HONORIFIC) {
        return Optional.empty();
      }
      Complement complement = Complement.read(line, role.get().end(), lexicon, names);
      int end = complement.end();
      boolean named = names.find(line, end).isPresent();
      boolean list = end < line.size() && line.at(end).is("and") && before.of().isEmpty();
      if (named || list || apposed && !closes(line, end)) {
        return Optional.empty();
      }
      Office office = Offices.of(role.get().value(), before, complement, lexicon);
      return Optional.of(new Apposed(office, at, end));
    }

    private boolean closes(Line line, int end) {
      return end >= line.size()
          || line.at(end).isMark()
          || line.at(end).tag().startsWith("V")
          || lexicon.has("common", line.at(end))
          || lexicon.has("speech", line.at(end));
    }
  }
}
