package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Span;
import org.demarche.text.ParsedText;
import org.demarche.text.Token;

/**
 * A report's words as rules see them: lower-case forms and lemmas, contractions taken apart whether
 * or not their apostrophe has survived ("won't", "wont" → "will not").
 */
final class Words {
  private static final Map<String, String[]> CONTRACTIONS = contractions();

  private final ParsedText parsed;
  private final List<String> forms = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final int[] tokenOf;
  private final int[] firstWordOf;

  Words(ParsedText parsed) {
    this.parsed = parsed;
    List<Token> tokens = parsed.tokens();
    int[] owners = new int[tokens.size() * 3 + 1];
    firstWordOf = new int[tokens.size() + 1];
    for (Token token : tokens) {
      firstWordOf[token.index()] = forms.size();
      String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
      String[] parts = CONTRACTIONS.get(form);
      if (parts == null || form.equals("its") || isPossessive(token, form)) {
        add(form, token.lemma(), token.index(), owners);
      } else {
        for (String part : parts) {
          add(part, part, token.index(), owners);
        }
      }
    }
    firstWordOf[tokens.size()] = forms.size();
    tokenOf = java.util.Arrays.copyOf(owners, forms.size());
  }

  private static boolean isPossessive(Token token, String form) {
    return form.equals("'s") && token.tag().equals("POS");
  }

  private void add(String form, String lemma, int token, int[] owners) {
    owners[forms.size()] = token;
    forms.add(form);
    lemmas.add(lemma);
  }

  ParsedText parsed() {
    return parsed;
  }

  int size() {
    return forms.size();
  }

  String form(int word) {
    return forms.get(word);
  }

  String lemma(int word) {
    return lemmas.get(word);
  }

  Token token(int word) {
    return parsed.tokens().get(tokenOf[word]);
  }

  boolean is(int word, String text) {
    return forms.get(word).equals(text) || lemmas.get(word).equals(text);
  }

  /** The first word of a token; for the number of tokens, the number of words. */
  int firstOf(int token) {
    return firstWordOf[token];
  }

  /** The words that overlap a span, as a range. */
  Range in(Span span) {
    List<Token> tokens = parsed.tokensIn(span);
    if (tokens.isEmpty()) {
      return new Range(0, 0);
    }
    int last = tokens.get(tokens.size() - 1).index();
    return new Range(firstOf(tokens.get(0).index()), firstOf(last + 1));
  }

  /** The characters of a range of words; the range must not be empty. */
  Span span(Range range) {
    return token(range.begin()).span().and(token(range.end() - 1).span());
  }

  private static Map<String, String[]> contractions() {
    Map<String, String[]> map = new java.util.HashMap<>();
    String[] both = {"won", "will", "wouldn", "would", "don", "do", "doesn", "do", "didn", "do"};
    String[] more = {"isn", "be", "aren", "be", "wasn", "be", "weren", "be", "hasn", "have"};
    String[] rest = {"haven", "have", "hadn", "have", "couldn", "could", "shouldn", "should"};
    for (String[] table : List.of(both, more, rest)) {
      for (int i = 0; i < table.length; i += 2) {
        map.put(table[i] + "'t", new String[] {table[i + 1], "not"});
        map.put(table[i] + "t", new String[] {table[i + 1], "not"});
      }
    }
    map.put("cannot", new String[] {"can", "not"});
    map.put("can't", new String[] {"can", "not"});
    map.put("cant", new String[] {"can", "not"});
    map.put("wo", new String[] {"will"});
    map.put("ca", new String[] {"can"});
    map.put("n't", new String[] {"not"});
    map.put("'ll", new String[] {"will"});
    map.put("'re", new String[] {"be"});
    map.put("'m", new String[] {"be"});
    map.put("'ve", new String[] {"have"});
    for (String pronoun : List.of("we", "they", "you", "i", "he", "she", "it")) {
      map.put(pronoun + "'ll", new String[] {pronoun, "will"});
      map.put(pronoun + "'re", new String[] {pronoun, "be"});
      map.put(pronoun + "'ve", new String[] {pronoun, "have"});
      map.put(pronoun + "'d", new String[] {pronoun, "would"});
      map.put(pronoun + "'s", new String[] {pronoun, "be"});
    }
    map.put("there's", new String[] {"there", "be"});
    map.put("that's", new String[] {"that", "be"});
    map.put("i'm", new String[] {"i", "be"});
    return Map.copyOf(map);
  }
}
