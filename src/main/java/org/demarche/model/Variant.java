package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * The same utterance in two or more reports, with the edits between them.
 *
 * @param id derived from its statements
 * @param statements ids, sorted
 * @param relation how the wordings relate
 * @param edits what was changed, in text order
 * @param substantive whether an edit changes what was said
 */
public record Variant(
    String id, List<String> statements, Relation relation, List<Edit> edits, boolean substantive) {

  /** How two wordings of one utterance relate. */
  public enum Relation {
    IDENTICAL,
    EDITED,
    TRUNCATED,
    FRAGMENT,
    TRANSLATION,
    PARAPHRASE
  }

  /**
   * One change between wordings.
   *
   * @param kind "substitution", "punctuation", "truncation" …
   * @param texts the words in each statement, in the order of the variant's statements; empty where
   *     the statement has none
   * @param substantive whether it changes what was said
   */
  public record Edit(String kind, List<String> texts, boolean substantive) {
    public Edit {
      Objects.requireNonNull(kind);
      texts = List.copyOf(texts);
    }
  }

  public Variant {
    Objects.requireNonNull(relation);
    statements = List.copyOf(statements);
    edits = List.copyOf(edits);
    if (statements.size() < 2) {
      throw new IllegalArgumentException("a variant needs two statements: " + statements);
    }
  }
}
