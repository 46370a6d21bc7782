package org.demarche.find.event;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.model.EventType;
import org.demarche.model.Flag;

/**
 * The rules of the PLOVER manual ("Potential ambiguities") that look at more than the words of an
 * event: who does it with whom, and whether it has been done.
 */
final class PloverRules {
  private static final Set<EventType> FRIENDLY =
      EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  private PloverRules() {}

  /**
   * The type of a deed: a drill with another country is COOPERATE, alone it is MOBILIZE; what is
   * only announced is AGREE where it is friendly and CONCEDE where it would be RETREAT.
   */
  static EventType type(DeedRules.Deed deed, boolean joint, Set<Flag> flags) {
    EventType type = deed.type;
    if (deed.name.equals("drill") && joint) {
      type = EventType.COOPERATE;
    }
    boolean announced = flags.contains(Flag.FUTURE) && !flags.contains(Flag.NEGATED);
    if (announced && FRIENDLY.contains(type)) {
      return EventType.AGREE;
    }
    return announced && type == EventType.RETREAT ? EventType.CONCEDE : type;
  }
}
