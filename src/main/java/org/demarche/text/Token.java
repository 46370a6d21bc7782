package org.demarche.text;

import org.demarche.model.Span;

/**
 * A word or mark.
 *
 * @param index its place among the report's tokens
 * @param span where
 * @param form its characters
 * @param lemma its dictionary form, lower case
 * @param tag Penn Treebank part of speech: "NNP", "VBD", "." …
 * @param head index of the token it depends on, or -1 for the root of its sentence
 * @param relation Universal Dependencies relation to its head: "nsubj", "obj", "root" …
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(form.codePointAt(0)) && relation.equals("punct");
  }
}
