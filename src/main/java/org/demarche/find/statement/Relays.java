package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;
import org.demarche.text.Token;

/**
 * Who passed words on? "A said B assured him that …" are words of B, told by A; and a statement
 * inside another one's content is told by the other's speaker.
 */
final class Relays {
  private static final Set<String> RELAY_VERBS =
      Set.of(
          "assure",
          "tell",
          "promise",
          "inform",
          "say",
          "warn",
          "claim",
          "insist",
          "pledge",
          "reassure",
          "vow",
          "deny",
          "admit",
          "confirm");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "it");
  private static final int FARTHEST_VERB = 4;
  private static final int SHORTEST_CONTENT = 3;

  private Relays() {}

  /**
   * The inner attribution of a content that begins with somebody else's speech.
   *
   * @param mentions of the report, in text order
   */
  static Optional<Attribution> findInner(
      ParsedText parsed, Attribution outer, List<Mention> mentions) {
    if (outer.kind() != StatementKind.INDIRECT || outer.content().size() != 1) {
      return Optional.empty();
    }
    List<Token> tokens = parsed.tokensIn(outer.content().get(0));
    int start = isWord(tokens, 0, Set.of("that")) ? 1 : 0;
    if (start >= tokens.size()) {
      return Optional.empty();
    }
    int begin = tokens.get(start).span().begin();
    Optional<Mention> speaker =
        mentions.stream()
            .filter(mention -> mention.span().begin() == begin)
            .filter(mention -> mention.form() == Mention.Form.NAME && !mention.actor().isEmpty())
            .findFirst();
    return speaker.flatMap(who -> inner(outer, tokens, who));
  }

  private static Optional<Attribution> inner(
      Attribution outer, List<Token> tokens, Mention speaker) {
    int verb = 0;
    while (verb < tokens.size() && tokens.get(verb).span().begin() < speaker.span().end()) {
      verb++;
    }
    int last = Math.min(tokens.size(), verb + FARTHEST_VERB);
    while (verb < last && !tokens.get(verb).tag().matches("VB[DNPZ]")) {
      verb++;
    }
    if (verb >= last || !RELAY_VERBS.contains(tokens.get(verb).lemma())) {
      return Optional.empty();
    }
    int first = verb + 1;
    first += isWord(tokens, first, OBJECTS) ? 1 : 0;
    first += isWord(tokens, first, Set.of("that")) ? 1 : 0;
    if (tokens.size() - first < SHORTEST_CONTENT) {
      return Optional.empty();
    }
    Span content = tokens.get(first).span().and(tokens.get(tokens.size() - 1).span());
    return Optional.of(
        new Attribution(
            List.of(content),
            List.of(tokens.get(verb).span()),
            List.of(speaker.span()),
            outer.kind(),
            outer.confidence(),
            outer.by() + "+relay-1"));
  }

  private static boolean isWord(List<Token> tokens, int at, Set<String> words) {
    return at < tokens.size() && words.contains(tokens.get(at).form().toLowerCase(Locale.ROOT));
  }

  /**
   * One statement for each content: where two credit the same words ("X said …, per state media"),
   * the surer one stands and the other's speaker is its teller.
   */
  static List<Statement> distinct(List<Statement> statements) {
    Map<String, Statement> byId = new LinkedHashMap<>();
    for (Statement statement : statements) {
      byId.merge(statement.id(), statement, Relays::surer);
    }
    return List.copyOf(byId.values());
  }

  private static Statement surer(Statement one, Statement other) {
    boolean first =
        one.isResolved() != other.isResolved()
            ? one.isResolved()
            : one.words().confidence() >= other.words().confidence();
    Statement stays = first ? one : other;
    List<String> tellers = new ArrayList<>(stays.tellers());
    (first ? other : one)
        .speakers().stream().filter(id -> !stays.speakers().contains(id)).forEach(tellers::add);
    return withTellers(stays, tellers.stream().distinct().toList());
  }

  /** Adds to each statement the speakers of those that enclose it, the innermost first. */
  static List<Statement> tell(List<Statement> statements) {
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      List<String> tellers = new ArrayList<>(statement.tellers());
      for (Statement other : statements) {
        if (other != statement && encloses(other, statement)) {
          other.speakers().stream()
              .filter(id -> !statement.speakers().contains(id) && !tellers.contains(id))
              .forEach(tellers::add);
        }
      }
      told.add(tellers.equals(statement.tellers()) ? statement : withTellers(statement, tellers));
    }
    return told;
  }

  private static boolean encloses(Statement outer, Statement inner) {
    Span around = outer.words().contentSpan();
    return around.length() > inner.words().contentSpan().length()
        && around.covers(inner.words().contentSpan())
        && inner.words().source().stream().allMatch(around::covers)
        && !inner.words().source().isEmpty();
  }

  static Statement withTellers(Statement s, List<String> tellers) {
    return new Statement(
        s.id(),
        s.report(),
        s.words(),
        s.speakers(),
        s.candidates(),
        tellers,
        s.addressees(),
        s.venue(),
        s.date());
  }
}
