package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.FoldedWords;

/**
 * A statement made comparable.
 *
 * @param statement the statement
 * @param report the report it stands in
 * @param words its folded words, at most {@value #MOST_WORDS}
 * @param parties the parties of its speakers, sorted; empty where unresolved or independent
 */
record Utterance(
    Statement statement, Report report, List<FoldedWords.Word> words, List<String> parties) {
  static final int MOST_WORDS = 250;

  static Utterance of(Statement statement, Report report, Map<String, Actor> actors) {
    List<FoldedWords.Word> words = new ArrayList<>();
    for (Span part : statement.words().content()) {
      if (words.size() < MOST_WORDS) {
        words.addAll(FoldedWords.of(report.text(), part));
      }
    }
    TreeSet<String> parties = new TreeSet<>();
    for (String speaker : statement.speakers()) {
      Actor actor = actors.get(speaker);
      if (actor != null) {
        parties.addAll(actor.parties());
      }
    }
    return new Utterance(
        statement,
        report,
        List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS))),
        List.copyOf(parties));
  }

  /** The longest first, then by id: the order in which one becomes the base of a variant. */
  static Comparator<Utterance> longestFirst() {
    return Comparator.comparingInt((Utterance u) -> -u.words.size())
        .thenComparing(u -> u.statement.id());
  }

  /**
   * Whether a word is the speaker's own for sure: in a statement that is quoted in part, those in
   * quotation marks are.
   */
  boolean isOwn(int at) {
    if (statement.words().kind() != StatementKind.MIXED) {
      return true;
    }
    String text = report.text();
    for (int i = words.get(at).span().begin() - 1;
        i >= statement.words().contentSpan().begin();
        i--) {
      char c = text.charAt(i);
      if (c == '\u201C' || c == '"') {
        return c == '\u201C' || marksBefore(i) % 2 == 0;
      }
      if (c == '\u201D') {
        return false;
      }
    }
    return false;
  }

  /** Whether a word is quoted, and no outlet's rendering. */
  boolean isQuoted(int at) {
    return statement.words().kind() != StatementKind.INDIRECT && isOwn(at);
  }

  boolean isCapitalised(int at) {
    return Character.isUpperCase(report.text().charAt(words.get(at).span().begin()));
  }

  private int marksBefore(int offset) {
    int marks = 0;
    for (int i = statement.words().contentSpan().begin(); i < offset; i++) {
      marks += report.text().charAt(i) == '"' ? 1 : 0;
    }
    return marks;
  }

  String form(int at) {
    return words.get(at).form();
  }

  /** The characters of words [begin, end); empty where there are none. */
  String text(int begin, int end) {
    return begin >= end
        ? ""
        : report.text().substring(words.get(begin).span().begin(), words.get(end - 1).span().end());
  }

  /** Whether the speakers can be the same: nothing known of one, or something in common. */
  boolean maySpeakLike(Utterance other) {
    List<String> mine = statement.speakers();
    List<String> theirs = other.statement.speakers();
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(theirs::contains)
        || parties.stream().anyMatch(other.parties::contains);
  }
}
