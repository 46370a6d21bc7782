package org.demarche.find.actor;

import org.demarche.model.Span;

/**
 * A word or mark of a sentence, as the actor finder wants it.
 *
 * @param span where, without a possessive ending
 * @param form its characters there
 * @param full in lower case, with its possessive ending
 * @param lower in lower case
 * @param possessive whether a possessive ending follows
 * @param breaksBefore whether a line break before it ends a name
 * @param tag its part of speech; empty where not known
 * @param first whether a sentence or a quotation starts with it
 */
record Word(
    Span span,
    String form,
    String full,
    String lower,
    boolean possessive,
    boolean breaksBefore,
    String tag,
    boolean first) {

  boolean isMark() {
    return !Character.isLetterOrDigit(form.codePointAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean isInitial() {
    return form.length() == 2 && form.charAt(1) == '.' && isCapitalised();
  }

  /** Whether all its letters are capitals, and there are at least two. */
  boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  boolean is(String mark) {
    return form.equals(mark);
  }
}
