package org.demarche.join.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Event;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.text.ParsedText;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/**
 * What is one event about, in its own words?
 *
 * @param event the event's id
 * @param report its report's id
 * @param themes names of the themes its words speak of
 * @param phrases its phrases, by their lemmas, as they stand in the text
 * @param telling for each theme, the lemmas of its phrases that name it
 */
public record Subject(
    String event,
    String report,
    Set<String> themes,
    Map<String, String> phrases,
    Map<String, Set<String>> telling) {

  /** The subject of an event: of the object of its move, else of its statement or sentence. */
  public static Subject of(ParsedText parsed, Event event, Optional<Statement> statement) {
    Finder finder = new Finder();
    finder.read(parsed, event.about());
    if (finder.themes.isEmpty() && finder.phrases.isEmpty()) {
      finder.read(parsed, wider(parsed, event, statement));
    }
    if (finder.themes.stream().anyMatch(theme -> !theme.background())) {
      finder.themes.removeIf(Themes.Theme::background);
    }
    Set<String> names = new LinkedHashSet<>();
    finder.themes.forEach(theme -> names.add(theme.name()));
    finder.telling.keySet().retainAll(names);
    return new Subject(event.id(), event.report(), names, finder.phrases, finder.telling);
  }

  private static List<Span> wider(ParsedText parsed, Event event, Optional<Statement> statement) {
    if (statement.isPresent()) {
      return statement.get().words().content();
    }
    return parsed.findSentenceAt(event.trigger().begin()).map(Sentence::span).stream().toList();
  }

  /** Gathers the themes and noun phrases of some stretches of text. */
  private static final class Finder {
    private final Set<Themes.Theme> themes = new LinkedHashSet<>();
    private final Map<String, String> phrases = new LinkedHashMap<>();
    private final Map<String, Set<String>> telling = new LinkedHashMap<>();

    void read(ParsedText parsed, List<Span> spans) {
      for (Span span : spans) {
        List<Token> tokens = parsed.tokensIn(span);
        for (int i = 0; i < tokens.size(); i++) {
          read(tokens, i);
        }
      }
    }

    private void read(List<Token> tokens, int i) {
      Token token = tokens.get(i);
      if (!isContent(token)) {
        return;
      }
      List<String> keys = new ArrayList<>();
      if (i > 0 && isNamed(token) && specifies(tokens.get(i - 1))) {
        Token before = tokens.get(i - 1);
        keys.add(add(before.lemma() + "_" + token.lemma(), before.form() + " " + token.form()));
      }
      if (isNamed(token) && !Themes.isPlainNoun(token.lemma())) {
        keys.add(add(token.lemma(), token.form()));
      }
      Optional<Themes.Theme> theme =
          Themes.find(i > 0 ? tokens.get(i - 1).lemma() + "_" + token.lemma() : token.lemma())
              .or(() -> Themes.find(token.lemma()));
      theme.ifPresent(
          found -> {
            themes.add(found);
            telling.computeIfAbsent(found.name(), name -> new LinkedHashSet<>()).addAll(keys);
          });
    }

    private String add(String key, String shown) {
      phrases.putIfAbsent(key, shown.toLowerCase(Locale.ROOT));
      return key;
    }

    /** Common nouns name issues; proper names, numbers and days do not. */
    private static boolean isNamed(Token token) {
      return (token.tag().equals("NN") || token.tag().equals("NNS")) && token.lemma().length() > 2;
    }

    /** A common noun or a telling adjective makes the noun behind it a phrase. */
    private static boolean specifies(Token token) {
      return isNamed(token)
          || token.tag().equals("JJ")
              && Character.isLetter(token.form().codePointAt(0))
              && !Themes.isPlainAdjective(token.lemma());
    }

    private static boolean isContent(Token token) {
      return (token.isNoun() || token.tag().startsWith("JJ") || token.tag().startsWith("VB"))
          && Character.isLetter(token.form().codePointAt(0));
    }
  }
}
