package org.demarche.model;

/** PLOVER's sixteen event types, and none. */
public enum EventType {
  AGREE(1),
  CONSULT(1),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2),
  REQUEST(3),
  ACCUSE(3),
  REJECT(3),
  THREATEN(3),
  PROTEST(4),
  SANCTION(4),
  MOBILIZE(4),
  COERCE(4),
  ASSAULT(4),
  NONE(0);

  private final int quad;

  EventType(int quad) {
    this.quad = quad;
  }

  /**
   * PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
   * material conflict; 0 for none. The manual prints SANCTION under 3 and 4; we follow its section
   * (4).
   */
  public int quad() {
    return quad;
  }
}
