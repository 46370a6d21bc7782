package org.demarche.find.event;

import java.util.Map;
import java.util.Set;
import org.demarche.model.EventType;
import org.demarche.model.Move;

/** The PLOVER type of a move made in words (the design's table of moves). */
final class MovePlover {
  private static final Map<Move, EventType> USUAL =
      Map.ofEntries(
          Map.entry(Move.DEMAND, EventType.REQUEST),
          Map.entry(Move.REQUEST, EventType.REQUEST),
          Map.entry(Move.OFFER, EventType.AGREE),
          Map.entry(Move.PLEDGE, EventType.AGREE),
          Map.entry(Move.ACCEPT, EventType.AGREE),
          Map.entry(Move.CONCEDE, EventType.CONCEDE),
          Map.entry(Move.REFUSE, EventType.REJECT),
          Map.entry(Move.THREATEN, EventType.THREATEN),
          Map.entry(Move.ACCUSE, EventType.ACCUSE),
          Map.entry(Move.DENY, EventType.REJECT));
  private static final Set<String> PRAISE =
      Set.of(
          "welcome",
          "praise",
          "hail",
          "support",
          "back",
          "endorse",
          "commend",
          "applaud",
          "sign",
          "approve",
          "congratulate",
          "thank",
          "ratify");

  private MovePlover() {}

  /**
   * The type of a move. What is announced or promised has not happened, so an acceptance is AGREE
   * unless it praises or signs (SUPPORT), and a concession in words is CONCEDE.
   */
  static EventType of(Move move, Words words, Iterable<Range> ranges) {
    if (move == Move.ACCEPT) {
      for (Range range : ranges) {
        for (int at = range.begin(); at < range.end(); at++) {
          if (PRAISE.contains(words.lemma(at))) {
            return EventType.SUPPORT;
          }
        }
      }
    }
    return USUAL.getOrDefault(move, EventType.NONE);
  }
}
