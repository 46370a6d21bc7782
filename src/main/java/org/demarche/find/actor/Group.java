package org.demarche.find.actor;

/** What a noun for several people, or for a body that acts, tells. */
enum Group {
  /** People who are not named: "officials". */
  ANONYMOUS,
  /** Those who act for a party: "delegation". */
  SIDE,
  ADMINISTRATION,
  /** The state itself: "government". */
  GOVERNMENT,
  /** An institution of a state: "foreign ministry". */
  BODY,
  FORCE,
  /** People at large, who speak for no party. */
  PUBLIC,
  /** Other states: "allies". */
  POWERS
}
