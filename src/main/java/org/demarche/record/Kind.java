package org.demarche.record;

import java.util.Locale;

/** The types of elements, in the order they are written. */
enum Kind {
  REPORT("reports"),
  PROBLEM("problems"),
  ACTOR("actors"),
  MENTION("mentions"),
  STATEMENT("statements"),
  EVENT("events"),
  INSTRUMENT("instruments"),
  ISSUE("issues"),
  POSITION("positions"),
  NEXT("next"),
  STORY("stories"),
  ORIGIN("origins"),
  VARIANT("variants"),
  DIFFERENCE("differences"),
  CONFIRMATION("confirmations");

  private final String list;

  Kind(String list) {
    this.list = list;
  }

  /** The word for one of them: the {@code type} of a line. */
  String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for all of them: the key of the list in a document. */
  String list() {
    return list;
  }
}
