package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;
import org.demarche.text.Sentence;

/**
 * A sentence, or the part of one, of what is said: the stretch that can carry a move of its own.
 *
 * @param whole its words
 * @param main its words outside conditions, as ranges in text order
 * @param conditions what it depends on
 */
record Unit(Range whole, List<Range> main, List<Conditions.Condition> conditions) {

  /** The units of a content. */
  static List<Unit> of(Words words, List<Span> content) {
    List<Unit> found = new ArrayList<>();
    for (Span span : content) {
      Range all = words.in(span);
      int begin = all.begin();
      for (int at = all.begin(); at < all.end(); at++) {
        if (at > begin && (words.form(at).equals(";") || opensSentence(words, at))) {
          add(words, new Range(begin, at), found);
          begin = at;
        }
      }
      add(words, new Range(begin, all.end()), found);
    }
    return List.copyOf(found);
  }

  private static boolean opensSentence(Words words, int word) {
    int token = words.token(word).index();
    return words.firstOf(token) == word
        && words
            .parsed()
            .findSentenceAt(words.token(word).span().begin())
            .map(Sentence::first)
            .filter(first -> first == token)
            .isPresent();
  }

  private static void add(Words words, Range range, List<Unit> found) {
    for (int at = range.begin(); at < range.end(); at++) {
      if (Character.isLetterOrDigit(words.form(at).codePointAt(0))) {
        found.add(of(words, range));
        return;
      }
    }
  }

  private static Unit of(Words words, Range range) {
    List<Conditions.Condition> conditions = Conditions.find(words, range);
    List<Range> main = new ArrayList<>();
    int begin = range.begin();
    for (Conditions.Condition condition : conditions) {
      if (condition.range().begin() > begin) {
        main.add(new Range(begin, condition.range().begin()));
      }
      begin = condition.range().end();
    }
    if (range.end() > begin) {
      main.add(new Range(begin, range.end()));
    }
    return new Unit(range, List.copyOf(main), conditions);
  }
}
