package org.demarche.score;

import static org.demarche.model.Move.ACCEPT;
import static org.demarche.model.Move.ACCUSE;
import static org.demarche.model.Move.AFFIRM;
import static org.demarche.model.Move.ANNOUNCE;
import static org.demarche.model.Move.ASSESS;
import static org.demarche.model.Move.CONCEDE;
import static org.demarche.model.Move.DEMAND;
import static org.demarche.model.Move.DENY;
import static org.demarche.model.Move.OFFER;
import static org.demarche.model.Move.PLEDGE;
import static org.demarche.model.Move.REFUSE;
import static org.demarche.model.Move.REQUEST;
import static org.demarche.model.Move.THREATEN;

import java.util.Map;
import java.util.Set;
import org.demarche.model.Move;

/** Which moves lie close to each other, and which stand a position on its head? */
final class Moves {
  /** From the right move to those that invert it. */
  private static final Map<Move, Set<Move>> INVERSIONS =
      Map.of(
          REFUSE, Set.of(OFFER, ACCEPT, CONCEDE),
          OFFER, Set.of(REFUSE, THREATEN),
          ACCEPT, Set.of(REFUSE, ACCUSE),
          THREATEN, Set.of(OFFER),
          DEMAND, Set.of(CONCEDE),
          DENY, Set.of(THREATEN),
          PLEDGE, Set.of(THREATEN, REFUSE));

  private static final Set<Set<Move>> NEIGHBOURS =
      Set.of(
          Set.of(DEMAND, REQUEST),
          Set.of(OFFER, REQUEST),
          Set.of(AFFIRM, REFUSE),
          Set.of(AFFIRM, ANNOUNCE),
          Set.of(ANNOUNCE, OFFER),
          Set.of(AFFIRM, ASSESS),
          Set.of(ACCUSE, ASSESS),
          Set.of(ANNOUNCE, ASSESS),
          Set.of(PLEDGE, OFFER),
          Set.of(PLEDGE, ANNOUNCE),
          Set.of(ANNOUNCE, THREATEN));

  private Moves() {}

  static boolean isInversion(Move right, Move found) {
    return INVERSIONS.getOrDefault(right, Set.of()).contains(found);
  }

  static boolean areNear(Move one, Move other) {
    return one == other || NEIGHBOURS.contains(Set.of(one, other));
  }
}
