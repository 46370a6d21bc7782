package org.demarche.find.event;

/** Whose a word is, seen from the speaker. */
enum Side {
  /** The speaker, its party, or "we". */
  SELF,
  /** Another party, or "you". */
  OTHER,
  /** Anybody or anything else. */
  NEITHER
}
