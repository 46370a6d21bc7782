package org.demarche.find.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Move;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;

/**
 * Which move a unit of a statement makes: rules vote, and a linear model weighs their votes with
 * the words of cue and content and the kind of speaker.
 */
final class Moves {
  /**
   * What a unit was read as.
   *
   * @param move the move, or NONE where two close readings are opposite
   * @param probability of the move
   * @param range the words that tell it
   * @param by the rules that spoke for it, or why it has none
   */
  record Reading(Move move, double probability, Range range, String by) {
    /** Whether a rule spoke for the move. */
    boolean isRuled() {
      return by.contains(" ") && move != Move.NONE;
    }
  }

  /** Everything known of a statement before its units are read. */
  record Context(Words words, Sides sides, Statement statement, Range cue) {}

  private static final int LONGEST = 120;
  private static final double VOTE = 0.5;
  private static final double OFFSET = 1.1;
  private static final double KIND = 2;

  /** A move that no rule speaks for must be this probable. */
  private static final double LEAST_UNRULED = 0.85;

  /** Moves that are the opposite of others need a rule, or near certainty. */
  private static final double LEAST_UNRULED_POLAR = 0.8;

  private static final Set<Move> MILD = EnumSet.of(Move.AFFIRM, Move.ASSESS, Move.ANNOUNCE);
  private static final Map<Move, Set<Move>> OPPOSITE = opposite();

  private final Rules rules;
  private final Lexicon kinds;
  private final Linear model;

  Moves(Rules rules, Lexicon kinds, Linear model) {
    this.rules = rules;
    this.kinds = kinds;
    this.model = model;
  }

  /** What a unit does, with the cue's help where {@code leads} (the first unit of a statement). */
  Reading read(Context context, Unit unit, boolean leads) {
    List<Rules.Hit> hits = hits(context, unit, leads);
    double[] p = probabilities(context, unit, leads, hits);
    Map<Move, Double> odds = new EnumMap<>(Move.class);
    for (int i = 0; i < p.length; i++) {
      odds.put(Move.valueOf(model.labels().get(i)), p[i]);
    }
    Move best = best(odds, hits);
    double sure = spokenFor(odds, hits, best);
    for (Map.Entry<Move, Double> other : odds.entrySet()) {
      if (other.getValue() > 0.5 * odds.get(best) && areOpposite(best, other.getKey())) {
        String why = "moves/1: " + best + " or " + other.getKey() + ", opposite and too close";
        return new Reading(Move.NONE, sure, unit.whole(), why.toLowerCase(Locale.ROOT));
      }
    }
    return new Reading(best, sure, range(context, unit, hits, best), by(hits, best));
  }

  /** The probability of a move among those that may be told at all. */
  private static double spokenFor(Map<Move, Double> odds, List<Rules.Hit> hits, Move best) {
    double spoken = 0;
    for (Map.Entry<Move, Double> entry : odds.entrySet()) {
      spoken += isSpokenFor(entry.getKey(), entry.getValue(), hits) ? entry.getValue() : 0;
    }
    return odds.get(best) / Math.sqrt(Math.max(spoken, odds.get(best)));
  }

  private static boolean isSpokenFor(Move move, double probability, List<Rules.Hit> hits) {
    return MILD.contains(move)
        || probability >= (OPPOSITE.containsKey(move) ? LEAST_UNRULED_POLAR : LEAST_UNRULED)
        || hits.stream().anyMatch(hit -> hit.rule().move() == move);
  }

  private double[] probabilities(Context context, Unit unit, boolean leads, List<Rules.Hit> hits) {
    double[] scores = model.scores(features(context, unit, leads, hits).vector());
    Map<Move, Double> votes = votes(hits);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += votes.getOrDefault(Move.valueOf(model.labels().get(i)), 0.0);
    }
    return Linear.softmax(scores);
  }

  /** How far the rules alone raise each move's log-odds. */
  static Map<Move, Double> votes(List<Rules.Hit> hits) {
    Map<Move, Double> votes = new EnumMap<>(Move.class);
    for (Rules.Hit hit : hits) {
      double weight = OFFSET * hit.rule().weight();
      votes.merge(hit.rule().move(), weight, (a, b) -> Math.max(a, b) + 0.3 * Math.min(a, b));
    }
    return votes;
  }

  /** The most probable move among those that a rule speaks for, that are mild, or that are sure. */
  private static Move best(Map<Move, Double> odds, List<Rules.Hit> hits) {
    Move best = Move.NONE;
    for (Map.Entry<Move, Double> entry : odds.entrySet()) {
      Move move = entry.getKey();
      boolean spoken = isSpokenFor(move, entry.getValue(), hits);
      if (spoken && entry.getValue() > odds.getOrDefault(best, 0.0)) {
        best = move;
      }
    }
    return best;
  }

  private static Map<Move, Set<Move>> opposite() {
    Map<Move, Set<Move>> map = new EnumMap<>(Move.class);
    map.put(Move.REFUSE, Set.of(Move.OFFER, Move.ACCEPT, Move.CONCEDE, Move.PLEDGE));
    map.put(Move.OFFER, Set.of(Move.REFUSE, Move.THREATEN));
    map.put(Move.ACCEPT, Set.of(Move.REFUSE, Move.ACCUSE));
    map.put(Move.CONCEDE, Set.of(Move.REFUSE, Move.DEMAND));
    map.put(Move.THREATEN, Set.of(Move.OFFER, Move.DENY, Move.PLEDGE));
    map.put(Move.DENY, Set.of(Move.THREATEN));
    map.put(Move.DEMAND, Set.of(Move.CONCEDE));
    map.put(Move.PLEDGE, Set.of(Move.THREATEN, Move.REFUSE));
    map.put(Move.ACCUSE, Set.of(Move.ACCEPT));
    return map;
  }

  /** Whether one of two moves must never be shown for the other. */
  static boolean areOpposite(Move one, Move other) {
    return OPPOSITE.getOrDefault(one, Set.of()).contains(other)
        || OPPOSITE.getOrDefault(other, Set.of()).contains(one);
  }

  /** The rules that fire on a unit, and on the cue where it leads. */
  List<Rules.Hit> hits(Context context, Unit unit, boolean leads) {
    List<Rules.Hit> hits = new ArrayList<>();
    if (leads && !Cue.isNegated(context.words(), context.cue())) {
      hits.addAll(find(context, context.cue(), Rules.Place.CUE, false));
    }
    boolean conditional = !unit.conditions().isEmpty();
    for (Range range : unit.main()) {
      for (Rules.Hit hit : find(context, range, Rules.Place.CONTENT, conditional)) {
        if (hits.stream().noneMatch(h -> h.rule() == hit.rule())) {
          hits.add(hit);
        }
      }
    }
    return hits;
  }

  private List<Rules.Hit> find(
      Context context, Range range, Rules.Place place, boolean conditional) {
    Range shown = new Range(range.begin(), Math.min(range.end(), range.begin() + LONGEST));
    return rules.find(context.words(), context.sides(), shown, place, conditional);
  }

  /** What the model looks at. */
  Features features(Context context, Unit unit, boolean leads, List<Rules.Hit> hits) {
    Features features = new Features();
    Map<String, Double> votes = new java.util.TreeMap<>();
    for (Rules.Hit hit : hits) {
      String key = hit.rule().place() + ":" + hit.rule().move();
      votes.merge(key, hit.rule().weight(), (a, b) -> Math.min(4, Math.max(a, b) + 0.5));
    }
    votes.forEach((key, vote) -> features.add("v:" + key, (float) (vote * VOTE)));
    StatementKind kind = context.statement().words().kind();
    String standing = context.sides().standing();
    if (!standing.equals("unknown")) {
      features.add("speaker:" + standing, 1);
    }
    features.add("kind:" + (kind == StatementKind.DIRECT), 0.5f);
    features.add("leads:" + leads, 0.5f);
    unit.conditions().forEach(c -> features.set("if:" + c.kind()));
    if (leads) {
      for (int at = context.cue().begin(); at < context.cue().end(); at++) {
        features.set("c:" + context.words().lemma(at));
        features.set("c:" + standing.equals("observer") + context.words().lemma(at));
      }
    }
    addWords(context, unit, features);
    addKinds(context, unit, features);
    return features;
  }

  /** The order in which kinds of words follow each other, whatever stands between them. */
  private void addKinds(Context context, Unit unit, Features features) {
    List<String> row = new ArrayList<>();
    for (Range range : unit.main()) {
      for (int at = range.begin(); at < Math.min(range.end(), range.begin() + LONGEST); at++) {
        Side side = context.sides().of(at);
        if (side != Side.NEITHER) {
          addNew(row, side.name());
        }
        for (String kind : kinds.at(context.words(), range, at)) {
          addNew(row, kind);
        }
      }
    }
    Set<String> names = new java.util.TreeSet<>();
    for (int i = 0; i < row.size(); i++) {
      names.add("k:" + row.get(i));
      for (int j = i + 1; j < Math.min(row.size(), i + 4); j++) {
        names.add("k2:" + row.get(i) + " " + row.get(j));
        for (int k = j + 1; k < Math.min(row.size(), i + 5); k++) {
          names.add("k3:" + row.get(i) + " " + row.get(j) + " " + row.get(k));
        }
      }
    }
    float value = (float) (KIND / Math.sqrt(row.size() + 2.0));
    names.forEach(name -> features.add(name, value));
  }

  private static void addNew(List<String> row, String name) {
    if (row.isEmpty() || !row.get(row.size() - 1).equals(name)) {
      row.add(name);
    }
  }

  private static void addWords(Context context, Unit unit, Features features) {
    List<String> masked = new ArrayList<>();
    for (Range range : unit.main()) {
      for (int at = range.begin(); at < Math.min(range.end(), range.begin() + LONGEST); at++) {
        String word = masked(context, at);
        if (masked.isEmpty()
            || !word.startsWith("<")
            || !masked.get(masked.size() - 1).equals(word)) {
          masked.add(word);
        }
      }
    }
    float value = (float) (1.6 / Math.sqrt(masked.size() + 4.0));
    String before = "^";
    String earlier = "^";
    for (String word : masked) {
      features.add("1:" + word, value);
      features.add("2:" + before + " " + word, value);
      features.add("3:" + earlier + " " + before + " " + word, value);
      earlier = before;
      before = word;
    }
  }

  private static String masked(Context context, int at) {
    return switch (context.sides().of(at)) {
      case SELF -> "<s>";
      case OTHER -> "<o>";
      case NEITHER ->
          context.words().token(at).tag().equals("CD") ? "<n>" : context.words().lemma(at);
    };
  }

  /** The words the strongest rule for the move fired on; without a rule, the unit's own. */
  private static Range range(Context context, Unit unit, List<Rules.Hit> hits, Move move) {
    return hits.stream()
        .filter(hit -> hit.rule().move() == move)
        .max(Comparator.comparingDouble(hit -> hit.rule().weight()))
        .map(Rules.Hit::range)
        .orElseGet(() -> unit.main().isEmpty() ? unit.whole() : unit.main().get(0));
  }

  private static String by(List<Rules.Hit> hits, Move move) {
    String[] names =
        hits.stream()
            .filter(hit -> hit.rule().move() == move)
            .map(hit -> hit.rule().name())
            .toArray(String[]::new);
    return names.length == 0 ? "moves/1" : "moves/1 " + String.join(" ", Arrays.asList(names));
  }
}
