package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/**
 * Who passed words on? A statement inside another one's content is told by the other's speaker; of
 * two that credit the same content, the medium is the teller and the other the speaker.
 */
final class Relays {
  private Relays() {}

  static List<Statement> tell(List<Statement> statements) {
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      List<String> tellers = new ArrayList<>();
      for (Statement other : statements) {
        if (other != statement && encloses(other, statement)) {
          other.speakers().stream()
              .filter(id -> !statement.speakers().contains(id) && !tellers.contains(id))
              .forEach(tellers::add);
        }
      }
      told.add(tellers.isEmpty() ? statement : withTellers(statement, tellers));
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

  private static Statement withTellers(Statement s, List<String> tellers) {
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
