package org.demarche.find.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Mention;
import org.demarche.model.Move;

/** Whom a move is made towards. */
final class Recipients {
  /** Moves whose recipient is named in what is said sooner than by whom it is said to. */
  private static final Set<Move> NAMED =
      EnumSet.of(Move.DEMAND, Move.ACCUSE, Move.THREATEN, Move.PLEDGE, Move.REQUEST);

  /** Answers are made to the owner of what they answer. */
  private static final Set<Move> ANSWERS = EnumSet.of(Move.REFUSE, Move.ACCEPT, Move.CONCEDE);

  private static final Set<String> ASKED =
      Set.of(
          "demand",
          "proposal",
          "offer",
          "request",
          "call",
          "ultimatum",
          "plan",
          "appeal",
          "idea",
          "condition",
          "term",
          "draft",
          "invitation",
          "initiative",
          "claim",
          "bid");
  private static final Set<Move> NOBODY = EnumSet.of(Move.ASSESS, Move.NONE);

  private Recipients() {}

  /** Ids of those a move is made towards, in text order; empty where nobody is named. */
  static List<String> of(Moves.Context context, Sides.Cast cast, Unit unit, Move move) {
    if (NOBODY.contains(move)) {
      return List.of();
    }
    List<Range> told = new ArrayList<>();
    told.add(context.cue());
    told.addAll(unit.main());
    if (ANSWERS.contains(move)) {
      List<String> owner = owner(context, cast, told);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    List<String> named = in(context, cast, told);
    List<String> addressed = addressees(context, cast);
    if (NAMED.contains(move) && named.isEmpty()) {
      List<Range> conditions = unit.conditions().stream().map(Conditions.Condition::range).toList();
      named = in(context, cast, conditions);
    }
    boolean namedFirst = NAMED.contains(move) || addressed.isEmpty();
    return namedFirst && !named.isEmpty() ? named : addressed;
  }

  /** "rejected Torvia's demand", "a proposal by Torvia": whose demand or proposal it is. */
  private static List<String> owner(Moves.Context context, Sides.Cast cast, List<Range> ranges) {
    Words words = context.words();
    for (Range range : ranges) {
      for (int at = range.begin(); at < range.end(); at++) {
        if (!ASKED.contains(words.lemma(at))) {
          continue;
        }
        List<String> before =
            in(context, cast, List.of(new Range(Math.max(range.begin(), at - 4), at)));
        boolean behind =
            at + 1 < range.end() && Set.of("by", "from", "of").contains(words.form(at + 1));
        Range after = new Range(at, Math.min(range.end(), at + 5));
        List<String> owner =
            before.isEmpty() && behind ? in(context, cast, List.of(after)) : before;
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    return List.of();
  }

  private static List<String> addressees(Moves.Context context, Sides.Cast cast) {
    Set<String> own = cast.partiesOf(context.statement().speakers());
    return context.statement().addressees().stream()
        .filter(id -> !cast.partiesOf(List.of(id)).isEmpty())
        .filter(id -> java.util.Collections.disjoint(own, cast.partiesOf(List.of(id))))
        .toList();
  }

  /** The first party other than the speaker's that is named, and those joined to it. */
  static List<String> in(Moves.Context context, Sides.Cast cast, List<Range> ranges) {
    Set<String> found = new LinkedHashSet<>();
    int last = -1;
    for (Range range : ranges) {
      for (int at = range.begin(); at < range.end(); at++) {
        if (context.sides().of(at) != Side.OTHER) {
          continue;
        }
        Mention mention = cast.mentionAt(context.words().token(at).index());
        if (mention == null || mention.actor().isEmpty()) {
          continue;
        }
        if (!found.isEmpty() && !isJoined(context.words(), last, at)) {
          return List.copyOf(found);
        }
        found.add(mention.actor());
        last = at;
      }
    }
    return List.copyOf(found);
  }

  private static boolean isJoined(Words words, int from, int to) {
    if (to <= from || to - from > 4) {
      return to == from;
    }
    for (int at = from + 1; at < to; at++) {
      if (!Set.of("and", ",", "or", "the", "its", "'s", "’s").contains(words.form(at))) {
        return false;
      }
    }
    return true;
  }
}
