package org.demarche.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Move;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/** Compares the statements of a record with those a person marked. */
public final class StatementScorer {
  private static final double ENOUGH = 0.5;
  private static final int START = 80;
  private static final int SHOWN = 70;

  private final Map<String, Actor> actors;
  private final Map<String, Set<Move>> moves = new HashMap<>();
  private final Record record;
  private final List<String> remarks = new ArrayList<>();
  private int gold;
  private int found;
  private int matched;
  private int exact;
  private int rightSpeaker;
  private int wrongSpeaker;
  private int unresolved;
  private int rightParty;
  private int rightMove;
  private int nearMove;
  private int inverted;

  private StatementScorer(Record record) {
    this.record = record;
    actors = record.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    for (Event event : record.events()) {
      if (!event.isDeed() && event.move() != Move.NONE) {
        moves.computeIfAbsent(event.statement(), s -> EnumSet.noneOf(Move.class)).add(event.move());
      }
    }
  }

  /**
   * The figures of a record.
   *
   * @param texts the texts the gold speaks of, by name; the record's own text of a report may be a
   *     part of it. Texts without gold are not scored.
   */
  public static StatementScore score(
      List<GoldStatement> gold, Map<String, String> texts, Record record) {
    StatementScorer scorer = new StatementScorer(record);
    Map<String, List<GoldStatement>> byReport = new TreeMap<>();
    gold.forEach(g -> byReport.computeIfAbsent(g.report(), r -> new ArrayList<>()).add(g));
    byReport.forEach((name, marked) -> scorer.score(name, marked, texts.get(name)));
    return new StatementScore(
        scorer.gold,
        scorer.found,
        scorer.matched,
        scorer.exact,
        scorer.rightSpeaker,
        scorer.wrongSpeaker,
        scorer.unresolved,
        scorer.rightParty,
        scorer.rightMove,
        scorer.nearMove,
        scorer.inverted,
        scorer.remarks);
  }

  /** A gold and a found statement with their common share; the best comes first. */
  private record Pair(double share, int gold, int found) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::share)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();
  }

  private void score(String name, List<GoldStatement> marked, String text) {
    Optional<Report> report = findReport(name);
    int shift = report.map(r -> shiftOf(r.text(), text)).orElse(0);
    List<Statement> statements = new ArrayList<>();
    if (report.isPresent() && shift >= 0) {
      String id = report.get().id();
      record.statements().stream().filter(s -> s.report().equals(id)).forEach(statements::add);
    } else {
      remarks.add("not read | " + name + (report.isPresent() ? " | its text was altered" : ""));
    }
    gold += (int) marked.stream().filter(g -> !g.optional()).count();
    found += statements.size();
    match(name, text, marked, statements, shift);
  }

  private void match(
      String name, String text, List<GoldStatement> marked, List<Statement> statements, int shift) {
    List<BitSet> wanted = marked.stream().map(g -> letters(text, g.parts(), 0)).toList();
    List<BitSet> got =
        statements.stream().map(s -> letters(text, s.words().content(), shift)).toList();
    BitSet goldUsed = new BitSet();
    BitSet foundUsed = new BitSet();
    for (Pair pair : pairs(wanted, got)) {
      if (!goldUsed.get(pair.gold()) && !foundUsed.get(pair.found())) {
        goldUsed.set(pair.gold());
        foundUsed.set(pair.found());
        judge(name, text, marked.get(pair.gold()), statements.get(pair.found()), pair.share());
      }
    }
    for (int i = foundUsed.nextClearBit(0); i < got.size(); i = foundUsed.nextClearBit(i + 1)) {
      Statement extra = statements.get(i);
      Span content = extra.words().contentSpan();
      Span there = new Span(content.begin() + shift, content.end() + shift);
      remark("extra", name, text, there, extra.words().kind() + " " + namesOf(extra));
    }
    for (int i = goldUsed.nextClearBit(0); i < wanted.size(); i = goldUsed.nextClearBit(i + 1)) {
      if (!marked.get(i).optional()) {
        remark("missed", name, text, marked.get(i).parts().get(0), marked.get(i).speaker());
      }
    }
  }

  private static List<Pair> pairs(List<BitSet> wanted, List<BitSet> got) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        double share = jaccard(wanted.get(i), got.get(j));
        if (share >= ENOUGH) {
          pairs.add(new Pair(share, i, j));
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    return pairs;
  }

  private void judge(String name, String text, GoldStatement wanted, Statement got, double share) {
    if (wanted.optional()) {
      found--;
      return;
    }
    matched++;
    exact += share == 1 ? 1 : 0;
    Span at = wanted.parts().get(0);
    Set<String> names = namesOf(got);
    boolean right = SpeakerNames.allAmong(wanted.speaker(), names);
    rightSpeaker += right ? 1 : 0;
    unresolved += got.isResolved() ? 0 : 1;
    if (got.isResolved() && !right) {
      wrongSpeaker++;
      remark("speaker", name, text, at, wanted.speaker() + " | " + names);
    }
    rightParty += isRightParty(wanted, got) ? 1 : 0;
    Set<Move> made = moves.getOrDefault(got.id(), Set.of());
    boolean plain = made.stream().anyMatch(wanted::isMove);
    boolean near =
        made.stream()
            .anyMatch(
                move ->
                    Moves.areNear(wanted.move(), move)
                        || wanted.also().stream().anyMatch(also -> Moves.areNear(also, move)));
    rightMove += plain ? 1 : 0;
    nearMove += near ? 1 : 0;
    boolean turned =
        made.stream().anyMatch(m -> Moves.isInversion(wanted.move(), m) && !wanted.isMove(m));
    inverted += turned ? 1 : 0;
    if (turned || !plain) {
      remark(turned ? "inverted" : "move", name, text, at, wanted.move() + " | " + made);
    }
  }

  private boolean isRightParty(GoldStatement wanted, Statement got) {
    Set<String> parties =
        got.speakers().stream()
            .flatMap(actor -> actors.get(actor).parties().stream())
            .collect(Collectors.toSet());
    boolean analyst = Set.of("analyst").containsAll(wanted.parties()) && parties.isEmpty();
    return analyst || wanted.parties().stream().anyMatch(parties::contains);
  }

  private Set<String> namesOf(Statement statement) {
    Set<String> names = new java.util.TreeSet<>();
    for (String speaker : statement.speakers()) {
      names.add(actors.get(speaker).name());
      names.addAll(actors.get(speaker).aliases());
    }
    return names;
  }

  private Optional<Report> findReport(String name) {
    String stem = stemOf(name);
    return record.reports().stream().filter(r -> stemOf(r.file()).equals(stem)).findFirst();
  }

  private static String stemOf(String file) {
    String path = file.contains("#") ? file.substring(0, file.indexOf('#')) : file;
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(txt|json)$", "");
  }

  /** Where a report's text begins in the gold's text, or -1 when it is not a part of it. */
  private static int shiftOf(String part, String text) {
    int shift = text.indexOf(part.substring(0, Math.min(START, part.length())));
    return shift >= 0 && text.startsWith(part, shift) ? shift : -1;
  }

  private static BitSet letters(String text, List<Span> spans, int shift) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      int end = Math.min(span.end() + shift, text.length());
      for (int i = span.begin() + shift; i < end; i++) {
        letters.set(i, isLetterOrNumber(text.codePointAt(i)));
      }
    }
    return letters;
  }

  private static boolean isLetterOrNumber(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.LETTER_NUMBER
        || Character.getType(character) == Character.OTHER_NUMBER;
  }

  private static double jaccard(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    int both = common.cardinality();
    return both == 0 ? 0 : (double) both / (one.cardinality() + other.cardinality() - both);
  }

  private void remark(String kind, String name, String text, Span at, String what) {
    int end = Math.min(Math.min(at.end(), at.begin() + SHOWN), text.length());
    String words = text.substring(at.begin(), end).replace('\n', ' ');
    remarks.add(String.join(" | ", kind, name, Integer.toString(at.begin()), words, what));
  }
}
