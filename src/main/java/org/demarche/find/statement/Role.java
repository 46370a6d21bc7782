package org.demarche.find.statement;

/** What a token does in an attribution. */
enum Role {
  SOURCE,
  CUE,
  CONTENT
}
