package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;
import org.demarche.text.Token;

/**
 * A noun phrase that may tell of a document.
 *
 * @param noun its head
 * @param before what qualifies the head directly before it, in text order, without determiners,
 *     possessors and marks
 * @param last the last token of its name: the head, or the end of its title or number
 */
record Document(Token noun, List<Token> before, Token last) {
  private static final Set<String> OPENERS = Set.of("on", "of");
  private static final Set<String> LINKS = Set.of("on", "of", "for", "the", "and");
  private static final Set<String> NOT_QUALIFIERS = Set.of("DT", "PRP$", "POS", "WP$", "PDT");
  private static final int LONGEST = 12;

  /** The phrase around a noun. */
  static Document of(Tree tree, Token noun) {
    List<Token> tokens = tree.tokens();
    int at = noun.index() - tokens.get(0).index();
    List<Token> before = new ArrayList<>();
    for (int i = at - 1; i >= 0 && before.size() < LONGEST; i--) {
      Token token = tokens.get(i);
      boolean possessor = i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("POS");
      if (possessor || !qualifies(tree, token, noun)) {
        break;
      }
      before.add(0, token);
    }
    return new Document(noun, List.copyOf(before), last(tokens, at));
  }

  private static boolean qualifies(Tree tree, Token token, Token noun) {
    if (NOT_QUALIFIERS.contains(token.tag()) || !hasWord(token)) {
      return false;
    }
    Token head = token;
    for (int depth = 0; depth < LONGEST && head != null; depth++) {
      if (Tree.is(head, "case") || Tree.is(head, "cc")) {
        return false;
      }
      head = tree.head(head);
      if (noun.equals(head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(token.form().length() - 1))
        || token.form().endsWith(".") && token.form().length() > 1;
  }

  private static Token last(List<Token> tokens, int at) {
    Token last = tokens.get(at);
    if (at + 1 < tokens.size() && isNumber(tokens.get(at + 1))) {
      return tokens.get(at + 1);
    }
    if (!isCapital(last)) {
      return last;
    }
    int end = Math.min(tokens.size(), at + LONGEST);
    for (int i = at + 1; i < end; i++) {
      Token token = tokens.get(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean link = i == at + 1 ? OPENERS.contains(form) : LINKS.contains(form);
      if (!link && (i == at + 1 || !isCapital(token))) {
        break;
      }
      if (!link) {
        last = token;
      }
    }
    return last;
  }

  /** "Agreement" in "the Corvo Agreement Act" is no document of its own. */
  boolean isPartOfName(Tree tree) {
    int next = noun.index() + 1 - tree.tokens().get(0).index();
    return next < tree.tokens().size()
        && isCapital(noun)
        && last.equals(noun)
        && tree.tokens().get(next).isNoun()
        && isCapital(tree.tokens().get(next));
  }

  /** Whether a token numbers a document: at least three digits and nothing else. */
  private static boolean isNumber(Token token) {
    return token.form().length() >= 3 && token.form().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** Whether one of these words qualifies it. */
  boolean has(Set<String> words) {
    return before.stream()
        .anyMatch(
            token ->
                words.contains(token.lemma())
                    || words.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /** The words of its name from a qualifier on. */
  Span name(int from) {
    Token first = from < before.size() ? before.get(from) : noun;
    return first.span().and(last.span());
  }

  /** Whether it has a title behind its head: "Treaty on …". */
  boolean hasTitleBehind() {
    return last.index() > noun.index() && !isNumber(last);
  }

  boolean isNumbered() {
    return last.index() > noun.index() && isNumber(last);
  }
}
