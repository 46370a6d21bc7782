package org.demarche.model;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  STATE,
  ORGANISATION,
  /**
   * Several who act as one: "Lavrov's team", "Russian officials", "the Baltic defence ministries".
   */
  COLLECTIVE
}
