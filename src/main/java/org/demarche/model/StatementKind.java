package org.demarche.model;

/** How much of a content stands in quotation marks: at least 95 %, some, none. */
public enum StatementKind {
  DIRECT,
  MIXED,
  INDIRECT
}
