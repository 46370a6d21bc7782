package org.demarche.model;

/** PLOVER's auxiliary modes. */
public enum Flag {
  NEGATED,
  FUTURE,
  HYPOTHETICAL,
  HISTORICAL
}
