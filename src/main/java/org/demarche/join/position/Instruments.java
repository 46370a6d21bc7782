package org.demarche.join.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Evidence;
import org.demarche.model.Ids;
import org.demarche.model.Instrument;
import org.demarche.model.Precision;

/**
 * Which documents are on the table? Places in all reports that tell of one document become one
 * instrument.
 *
 * <p>A document with a name of its own is known by it; any other by what it is called, by its
 * givers' parties, and by receivers and dates that do not contradict.
 */
public final class Instruments {
  /** Reports of one handing over may name days this far apart. */
  private static final int NEAR_DAYS = 2;

  /** A longer name at least this often, for one use of the shorter: a fourth. */
  private static final int OFTEN = 4;

  private static final Set<String> SHARED = Set.of("accord", "treaty", "memorandum");

  /** The same thing under several names. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "agreement",
          "accord",
          "pact",
          "accord",
          "deal",
          "accord",
          "answer",
          "response",
          "reply",
          "response",
          "missive",
          "letter",
          "communique",
          "communiqué",
          "counterproposal",
          "proposal");

  private final Map<String, Actor> actors;

  private Instruments(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /**
   * The documents behind the places that tell of them, in any order; sorted by their first
   * evidence.
   *
   * @param found one for each place
   * @param actors by id
   */
  public static List<Instrument> merge(List<Instrument> found, Map<String, Actor> actors) {
    Instruments instruments = new Instruments(actors);
    Map<String, List<Instrument>> groups = new TreeMap<>();
    for (Instrument one : found) {
      groups.computeIfAbsent(instruments.key(one), key -> new ArrayList<>()).add(one);
    }
    longerNames(groups).forEach((key, to) -> groups.get(to).addAll(groups.remove(key)));
    List<Instrument> merged = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            instruments.split(group).forEach(same -> merged.add(instruments.join(key, same))));
    merged.sort(
        Comparator.comparing((Instrument one) -> one.evidence().get(0))
            .thenComparing(Instrument::id));
    return apart(merged);
  }

  /** Documents that their content does not tell apart are told apart by their first place. */
  private static List<Instrument> apart(List<Instrument> merged) {
    Map<String, Integer> uses = new TreeMap<>();
    merged.forEach(one -> uses.merge(one.id(), 1, Integer::sum));
    return merged.stream().map(one -> uses.get(one.id()) == 1 ? one : placed(one)).toList();
  }

  private static Instrument placed(Instrument one) {
    Evidence first = one.evidence().get(0);
    return new Instrument(
        Ids.of("instrument", one.id(), first.report(), first.span()),
        one.name(),
        one.kind(),
        one.status(),
        one.from(),
        one.to(),
        one.date(),
        one.evidence());
  }

  /**
   * Short names and the longer ones they stand for: "the Corvo accord" is "the Corvo peace accord"
   * where just one name has one word more, is used often enough beside it, and stands for itself.
   */
  private static Map<String, String> longerNames(Map<String, List<Instrument>> groups) {
    Map<String, List<String>> longer = new TreeMap<>();
    for (String key : groups.keySet()) {
      for (String shorter : oneLess(key)) {
        boolean used = groups.containsKey(shorter);
        if (used && groups.get(key).size() * OFTEN >= groups.get(shorter).size()) {
          longer.computeIfAbsent(shorter, name -> new ArrayList<>()).add(key);
        }
      }
    }
    Map<String, String> found = new TreeMap<>();
    longer.forEach(
        (key, names) -> {
          if (names.size() == 1) {
            found.put(key, names.get(0));
          }
        });
    Map<String, String> last = new TreeMap<>();
    found.forEach(
        (key, to) -> {
          if (!found.containsKey(to)) {
            last.put(key, to);
          }
        });
    return last;
  }

  /** A named document's keys with one word less; none for a document without a name. */
  private static List<String> oneLess(String key) {
    String[] parts = key.split("\\|", 2);
    List<String> words = List.of(parts[1].split(" "));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size() && !parts[1].startsWith("["); i++) {
      List<String> fewer = new ArrayList<>(words);
      fewer.remove(i);
      found.add(parts[0] + "|" + String.join(" ", fewer));
    }
    return found;
  }

  private String key(Instrument one) {
    String family = family(one.kind());
    String name = properName(one);
    return name.isEmpty() ? family + "|" + parties(one.from()) : family + "|" + name;
  }

  /** "draft treaty" and "treaty" differ; "written response" and "written reply" do not. */
  private static String family(String kind) {
    return List.of(kind.split(" ")).stream()
        .filter(word -> !word.equals("written"))
        .map(word -> FAMILIES.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** The words of a name that are its own, lower case and sorted; empty where it has none. */
  private static String properName(Instrument one) {
    Set<String> kind = Set.of(family(one.kind()).split(" "));
    Set<String> words = new TreeSet<>();
    boolean own = false;
    for (String word : one.name().replace(".", "").split("[^\\p{L}\\p{N}]+")) {
      String plain = singular(word.toLowerCase(Locale.ROOT));
      if (!word.isEmpty()) {
        boolean proper = Character.isUpperCase(word.codePointAt(0));
        own |= !kind.contains(plain) && (proper || Character.isDigit(word.charAt(0)));
        words.add(plain);
      }
    }
    return own ? String.join(" ", words) : "";
  }

  private static String singular(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return FAMILIES.getOrDefault(one, one);
  }

  private Set<String> parties(Collection<String> ids) {
    Set<String> parties = new TreeSet<>();
    for (String id : ids) {
      Actor actor = actors.get(id);
      if (actor != null) {
        parties.addAll(actor.parties());
      }
    }
    return parties;
  }

  /** Documents of one key, apart by receivers and dates; the surest places decide first. */
  private List<List<Instrument>> split(List<Instrument> group) {
    if (!properName(group.get(0)).isEmpty()) {
      return List.of(group);
    }
    List<Instrument> sorted = new ArrayList<>(group);
    sorted.sort(
        Comparator.comparing((Instrument one) -> one.date().precision())
            .thenComparing(one -> one.date().from())
            .thenComparing(one -> one.to().isEmpty())
            .thenComparing(one -> one.evidence().get(0))
            .thenComparing(Instrument::id));
    List<List<Instrument>> all = new ArrayList<>();
    for (Instrument one : sorted) {
      List<List<Instrument>> fitting = all.stream().filter(same -> fits(one, same)).toList();
      List<Instrument> home = home(one, fitting);
      if (home.isEmpty()) {
        all.add(home);
      }
      home.add(one);
    }
    return all;
  }

  /** Where a place belongs: the only document it fits, else one of its own report, else a new. */
  private static List<Instrument> home(Instrument one, List<List<Instrument>> fitting) {
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String report = one.evidence().get(0).report();
    return fitting.stream()
        .filter(same -> same.stream().anyMatch(o -> o.evidence().get(0).report().equals(report)))
        .findFirst()
        .or(() -> fitting.stream().filter(same -> isLike(one, same.get(0))).findFirst())
        .orElseGet(ArrayList::new);
  }

  /** Of several documents, a dated place goes to the first, an undated one to an undated. */
  private static boolean isLike(Instrument one, Instrument other) {
    return one.date().isKnown() || !other.date().isKnown();
  }

  private boolean fits(Instrument one, List<Instrument> same) {
    Set<String> to = new TreeSet<>();
    same.forEach(other -> to.addAll(parties(other.to())));
    Set<String> own = parties(one.to());
    if (one.kind().equals("letter") && !isSameWriter(one, same)) {
      return false;
    }
    boolean receivers = own.isEmpty() || to.isEmpty() || own.stream().anyMatch(to::contains);
    return receivers && same.stream().allMatch(other -> near(one.date(), other.date()));
  }

  /**
   * A party writes many letters: one is known again by its writer, or by whom it was written to.
   */
  private boolean isSameWriter(Instrument one, List<Instrument> same) {
    if (same.stream().anyMatch(other -> byOthers(one, other))) {
      return false;
    }
    return same.stream()
        .anyMatch(
            other ->
                other.from().stream().anyMatch(one.from()::contains)
                    || other.to().stream().anyMatch(one.to()::contains));
  }

  /** Whether two letters of one party were written by different people. */
  private boolean byOthers(Instrument one, Instrument other) {
    Set<String> own = people(one);
    Set<String> theirs = people(other);
    return !own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains);
  }

  private Set<String> people(Instrument one) {
    return one.from().stream()
        .filter(id -> actors.containsKey(id) && actors.get(id).kind() == ActorKind.PERSON)
        .collect(Collectors.toSet());
  }

  private static boolean near(DateClaim one, DateClaim other) {
    return !one.isKnown()
        || !other.isKnown()
        || !one.from().minusDays(NEAR_DAYS).isAfter(other.to())
            && !other.from().minusDays(NEAR_DAYS).isAfter(one.to());
  }

  private Instrument join(String key, List<Instrument> same) {
    Set<String> from = new TreeSet<>();
    Set<String> to = new TreeSet<>();
    Set<Evidence> evidence = new TreeSet<>();
    for (Instrument one : same) {
      from.addAll(one.from());
      to.addAll(one.to());
      evidence.addAll(one.evidence());
    }
    to.removeAll(from);
    if (isNamedAccord(same.get(0)) && parties(from).size() < 2) {
      from.clear();
    }
    DateClaim date =
        same.stream()
            .map(Instrument::date)
            .min(
                Comparator.comparing(DateClaim::precision)
                    .thenComparing(DateClaim::from)
                    .thenComparing(DateClaim::to)
                    .thenComparing(DateClaim::origin))
            .orElseThrow();
    return new Instrument(
        Ids.of("instrument", key, parties(from), parties(to), day(date)),
        usual(same.stream().map(Instrument::name).toList()),
        usual(same.stream().map(Instrument::kind).toList()),
        status(same),
        List.copyOf(from),
        List.copyOf(to),
        date,
        List.copyOf(evidence));
  }

  /** An accord has two sides at least; whoever alone is told to have signed it did not give it. */
  private static boolean isNamedAccord(Instrument one) {
    return SHARED.contains(family(one.kind())) && !properName(one).isEmpty();
  }

  private static String day(DateClaim date) {
    return date.precision() == Precision.UNKNOWN ? "" : date.from().toString();
  }

  /** The most frequent word; of equals the longest, then the first in the alphabet. */
  private static String usual(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.keySet().stream()
        .min(
            Comparator.comparing((String word) -> -counts.get(word))
                .thenComparing(word -> -word.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** What is told to be public is public, even where another report calls it secret. */
  private static Instrument.Status status(List<Instrument> same) {
    return same.stream().map(Instrument::status).min(Comparator.naturalOrder()).orElseThrow();
  }
}
