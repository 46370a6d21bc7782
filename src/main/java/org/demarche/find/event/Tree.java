package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/** The grammar of one sentence, with the way down from heads to dependents. */
final class Tree {
  private final List<Token> tokens;
  private final int first;
  private final List<List<Token>> children;

  Tree(ParsedText parsed, Sentence sentence) {
    tokens = parsed.tokensOf(sentence);
    first = sentence.first();
    children = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      int head = token.head() - first;
      if (head >= 0 && head < tokens.size()) {
        children.get(head).add(token);
      }
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Token> children(Token token) {
    return children.get(token.index() - first);
  }

  /** The head of a token, or null for the root. */
  Token head(Token token) {
    int at = token.head() - first;
    return at >= 0 && at < tokens.size() && at != token.index() - first ? tokens.get(at) : null;
  }

  /** The first dependent with a relation, subtypes included, or null. */
  Token child(Token token, String relation) {
    for (Token child : children(token)) {
      if (is(child, relation)) {
        return child;
      }
    }
    return null;
  }

  static boolean is(Token token, String relation) {
    String own = token.relation();
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** A token and those coordinated with it, in text order. */
  List<Token> coordinated(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (int i = 0; i < all.size() && all.size() < 12; i++) {
      for (Token child : children(all.get(i))) {
        if (is(child, "conj") && !all.contains(child)) {
          all.add(child);
        }
      }
    }
    all.sort(java.util.Comparator.comparingInt(Token::index));
    return all;
  }

  /** The preposition of a noun, lower case, or empty. */
  String preposition(Token noun) {
    Token mark = child(noun, "case");
    return mark == null ? "" : mark.form().toLowerCase(java.util.Locale.ROOT);
  }
}
