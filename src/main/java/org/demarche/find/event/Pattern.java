package org.demarche.find.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sequence of words with classes, gaps and sides.
 *
 * <p>Elements, separated by spaces: {@code word} (a form or lemma), {@code a|b} (either), {@code
 * %class} (a word of a class; may stand among alternatives), {@code SELF}, {@code OTHER}, {@code
 * ACTOR} (a word of the speaker's side, of another's, of either; the first two may stand among
 * alternatives), {@code VERB}, {@code NOUN}, {@code NUM} (by tag), {@code #VBG|VBD} (of a tag),
 * {@code ..3} (up to three words, none of them a mark that ends a clause), {@code ^} and {@code $}
 * (begin and end of the unit), {@code !a|b} (not followed by), {@code x?} (may be missing).
 */
final class Pattern {
  private static final Set<String> BARRIERS = Set.of(".", ";", "?", "!", ":");

  private enum Kind {
    WORD,
    SELF,
    OTHER,
    ACTOR,
    VERB,
    NOUN,
    NUM,
    TAG,
    GAP,
    BEGIN,
    END,
    NOT
  }

  private record Element(Kind kind, Set<String> words, int gap, boolean optional) {
    boolean hasSide() {
      return words.contains("SELF") || words.contains("OTHER");
    }
  }

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it names an unknown class or has no word to look for
   */
  static Pattern of(String source, Map<String, Set<String>> classes) {
    List<Element> elements = new ArrayList<>();
    for (String part : source.trim().split(" +")) {
      elements.add(element(part, classes));
    }
    if (elements.stream().allMatch(e -> e.kind == Kind.GAP || e.optional)) {
      throw new IllegalArgumentException("a pattern that matches anything: " + source);
    }
    return new Pattern(List.copyOf(elements));
  }

  private static Element element(String source, Map<String, Set<String>> classes) {
    if (source.startsWith("..")) {
      return new Element(Kind.GAP, Set.of(), Integer.parseInt(source.substring(2)), false);
    }
    boolean optional = source.length() > 1 && source.endsWith("?");
    String part = optional ? source.substring(0, source.length() - 1) : source;
    Kind kind =
        switch (part) {
          case "SELF" -> Kind.SELF;
          case "OTHER" -> Kind.OTHER;
          case "ACTOR" -> Kind.ACTOR;
          case "VERB" -> Kind.VERB;
          case "NOUN" -> Kind.NOUN;
          case "NUM" -> Kind.NUM;
          case "^" -> Kind.BEGIN;
          case "$" -> Kind.END;
          default ->
              part.startsWith("#")
                  ? Kind.TAG
                  : part.length() > 1 && part.startsWith("!") ? Kind.NOT : Kind.WORD;
        };
    Set<String> words = new HashSet<>();
    if (kind == Kind.WORD || kind == Kind.NOT) {
      for (String word : (kind == Kind.NOT ? part.substring(1) : part).split("\\|")) {
        words.addAll(word.startsWith("%") ? classOf(word.substring(1), classes) : Set.of(word));
      }
    }
    if (kind == Kind.TAG) {
      words.addAll(List.of(part.substring(1).split("\\|")));
    }
    return new Element(kind, Set.copyOf(words), 0, optional);
  }

  private static Set<String> classOf(String name, Map<String, Set<String>> classes) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words is called " + name);
    }
    return words;
  }

  /** The words a match can begin with, or empty when it can begin with any. */
  Set<String> openers() {
    Element first = elements.get(0);
    boolean plain = first.kind == Kind.WORD && !first.optional && !first.hasSide();
    return plain ? first.words : Set.of();
  }

  /** The end of the match that begins at a word, or -1. */
  int match(Words words, Sides sides, Range unit, int at) {
    return match(words, sides, unit, at, 0);
  }

  private int match(Words words, Sides sides, Range unit, int at, int next) {
    if (next == elements.size()) {
      return at;
    }
    Element element = elements.get(next);
    if (element.kind == Kind.GAP) {
      return gap(words, sides, unit, at, next);
    }
    int width = width(element, words, sides, unit, at);
    if (width >= 0) {
      int end = match(words, sides, unit, at + width, next + 1);
      if (end >= 0) {
        return end;
      }
    }
    return element.optional ? match(words, sides, unit, at, next + 1) : -1;
  }

  private int gap(Words words, Sides sides, Range unit, int at, int next) {
    int limit = Math.min(unit.end(), at + elements.get(next).gap);
    for (int to = at; to <= limit; to++) {
      int end = match(words, sides, unit, to, next + 1);
      if (end >= 0) {
        return end;
      }
      if (to < unit.end() && BARRIERS.contains(words.form(to))) {
        return -1;
      }
    }
    return -1;
  }

  /** How many words an element takes at a place, or -1 when it does not fit. */
  private static int width(Element element, Words words, Sides sides, Range unit, int at) {
    switch (element.kind) {
      case BEGIN:
        return at == unit.begin() ? 0 : -1;
      case END:
        return restIsMarks(words, at, unit.end()) ? 0 : -1;
      case NOT:
        return at < unit.end() && has(element, words, at) ? -1 : 0;
      default:
        return at < unit.end() && fits(element, words, sides, at) ? 1 : -1;
    }
  }

  private static boolean fits(Element element, Words words, Sides sides, int at) {
    return switch (element.kind) {
      case SELF -> sides.of(at) == Side.SELF;
      case OTHER -> sides.of(at) == Side.OTHER;
      case ACTOR -> sides.of(at) != Side.NEITHER;
      case VERB -> words.token(at).tag().startsWith("VB");
      case NOUN -> words.token(at).tag().startsWith("NN");
      case TAG -> element.words.contains(words.token(at).tag());
      case NUM -> words.token(at).tag().equals("CD");
      default -> has(element, words, at) || hasSide(element, sides, at);
    };
  }

  private static boolean has(Element element, Words words, int at) {
    return element.words.contains(words.form(at)) || element.words.contains(words.lemma(at));
  }

  /** A side among alternative words: {@code OTHER|they}. */
  private static boolean hasSide(Element element, Sides sides, int at) {
    Side side = element.hasSide() ? sides.of(at) : Side.NEITHER;
    return side != Side.NEITHER && element.words.contains(side.name());
  }

  private static boolean restIsMarks(Words words, int from, int end) {
    for (int word = from; word < end; word++) {
      if (Character.isLetterOrDigit(words.form(word).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
