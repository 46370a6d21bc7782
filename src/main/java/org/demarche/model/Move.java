package org.demarche.model;

/** What a statement or deed does in the exchange. */
public enum Move {
  /** Requires, insists, calls on another to do or stop something. */
  DEMAND,
  /** Asks, appeals, invites. */
  REQUEST,
  /** Proposes, declares readiness for something the other wants or both could do. */
  OFFER,
  /** Commits itself towards a friend or a cause. */
  PLEDGE,
  /** Takes a demand or offer, endorses, signs. */
  ACCEPT,
  /** Gives way, eases, withdraws a demand. */
  CONCEDE,
  /** Rejects, rules out, says nothing has changed. */
  REFUSE,
  /** Announces or warns of harm, with or without a condition. */
  THREATEN,
  /** Blames, alleges, condemns. */
  ACCUSE,
  /** Contests what it is said to have done or to intend. */
  DENY,
  /** Restates a principle, an aim or a fact it stands on. */
  AFFIRM,
  /** Tells what it will do next, without conceding or threatening. */
  ANNOUNCE,
  /** Judges or predicts. */
  ASSESS,
  /** No move: a deed that is none, or two close and opposite readings. */
  NONE
}
