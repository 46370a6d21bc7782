package org.demarche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.Span;

/**
 * The words of a text in the form in which two outlets' spellings are equal, each with its place.
 *
 * <p>Folding drops case, accents, apostrophes (also lost ones: "alliance's" and "alliances" are
 * equal), writes contractions out ("won't" and "wont" are "will not"), and takes the American of
 * two spellings. Marks between words vanish. It needs no parse and is linear in the text.
 */
public final class FoldedWords {

  /**
   * One comparable word.
   *
   * @param form its folded characters
   * @param span where the word stands that it comes from; the words of a contraction share it
   */
  public record Word(String form, Span span) {
    public Word {
      Objects.requireNonNull(form);
      Objects.requireNonNull(span);
    }
  }

  private static final int LONGEST_WORD = 60;
  private static final Set<String> JOINING_PREFIXES =
      Set.of("non", "anti", "re", "co", "pre", "multi", "counter");
  private static final Set<String> PRONOUNS_BEFORE_IS =
      Set.of("it", "he", "she", "that", "there", "what", "who", "here", "where", "this");

  private FoldedWords() {}

  /** The words of a whole text. */
  public static List<Word> of(String text) {
    return text.isEmpty() ? List.of() : of(text, new Span(0, text.length()));
  }

  /** The words of a part of a text; spans speak of the whole text. */
  public static List<Word> of(String text, Span part) {
    List<Word> words = new ArrayList<>(part.length() / 5 + 1);
    int at = part.begin();
    while (at < part.end()) {
      char c = text.charAt(at);
      if (isWordChar(c) && !isApostrophe(c)) {
        at = addWord(text, at, part.end(), words);
      } else if (c == '%') {
        words.add(new Word("percent", new Span(at, at + 1)));
        at++;
      } else {
        at++;
      }
    }
    return words;
  }

  private static int addWord(String text, int begin, int limit, List<Word> words) {
    int end = begin + 1;
    int bound = Math.min(limit, begin + LONGEST_WORD);
    while (end < bound && belongs(text, begin, end, limit)) {
      end++;
    }
    while (end > begin + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    fold(text.substring(begin, end), new Span(begin, end), words);
    return end;
  }

  /** Whether the character at {@code at} continues the word that began at {@code begin}. */
  private static boolean belongs(String text, int begin, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || isMark(c)) {
      return true;
    }
    boolean more = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    if (isApostrophe(c)) {
      return more;
    }
    char before = text.charAt(at - 1);
    if (c == ',' || c == '.') {
      boolean number = Character.isDigit(before) && more && Character.isDigit(text.charAt(at + 1));
      return number || c == '.' && isInitial(text, begin, at, limit);
    }
    return c == '-' && more && joins(text.substring(begin, at));
  }

  private static boolean joins(String prefix) {
    return prefix.length() <= 7 && JOINING_PREFIXES.contains(prefix.toLowerCase(Locale.ROOT));
  }

  /** "U.S.", "E.U.": single letters with full stops between. */
  private static boolean isInitial(String text, int begin, int at, int limit) {
    boolean single = Character.isLetter(text.charAt(at - 1));
    boolean alone = at - 1 == begin || text.charAt(at - 2) == '.';
    boolean goesOn =
        at + 2 < limit && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
    return single && alone && (goesOn || at - 1 > begin);
  }

  private static void fold(String raw, Span span, List<Word> words) {
    String plain = plain(raw);
    String expansion = SpellingTable.TABLE.contractions.get(plain);
    if (expansion != null) {
      for (String part : expansion.split(" ")) {
        words.add(new Word(part, span));
      }
      return;
    }
    int mark = plain.lastIndexOf('\'');
    if (mark > 0 && !addContraction(plain, mark, span, words)) {
      plain = plain.replace("'", "");
    } else if (mark > 0) {
      return;
    }
    // Some letters fold to marks alone; a word never folds to nothing.
    words.add(new Word(plain.isEmpty() ? raw.toLowerCase(Locale.ROOT) : spelling(plain), span));
  }

  private static boolean addContraction(String plain, int mark, Span span, List<Word> words) {
    String stem = plain.substring(0, mark).replace("'", "");
    String tail = plain.substring(mark + 1);
    String full =
        switch (tail) {
          case "re" -> "are";
          case "ll" -> "will";
          case "ve" -> "have";
          case "d" -> "would";
          case "m" -> "am";
          case "s" -> PRONOUNS_BEFORE_IS.contains(stem) ? "is" : "";
          case "t" -> stem.length() > 1 && stem.endsWith("n") ? "not" : "";
          default -> "";
        };
    if (full.isEmpty() || stem.isEmpty()) {
      return false;
    }
    words.add(new Word(full.equals("not") ? stem.substring(0, stem.length() - 1) : stem, span));
    words.add(new Word(full, span));
    return true;
  }

  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    String decomposed = isAscii(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isApostrophe(c)) {
        plain.append('\'');
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (c == '.' && i > 0 && Character.isDigit(decomposed.charAt(i - 1))) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String spelling(String plain) {
    String other = SpellingTable.TABLE.spellings.get(plain);
    if (other != null) {
      return other;
    }
    int length = plain.length();
    if (length < 5) {
      return plain;
    }
    String folded = plain;
    for (String ending : SpellingTable.TABLE.endings.keySet()) {
      if (length > ending.length() + 1 && plain.endsWith(ending)) {
        folded =
            plain.substring(0, length - ending.length()) + SpellingTable.TABLE.endings.get(ending);
        break;
      }
    }
    return transliteration(folded);
  }

  /** Endings of names that transliterations write in several ways; harmless to other words. */
  private static String transliteration(String plain) {
    for (String ending : List.of("iy", "yi", "ii", "ey", "ei", "yy")) {
      if (plain.endsWith(ending)) {
        return plain.substring(0, plain.length() - 2) + (ending.charAt(0) == 'e' ? "ei" : "i");
      }
    }
    return plain.endsWith("y") ? plain.substring(0, plain.length() - 1) + "i" : plain;
  }

  private static boolean isAscii(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isApostrophe(c);
  }

  private static boolean isMark(char c) {
    return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
  }

  /** The spellings and contractions beside this class. */
  private static final class SpellingTable {
    static final SpellingTable TABLE = load();

    final Map<String, String> spellings = new HashMap<>();
    final Map<String, String> contractions = new HashMap<>();
    final Map<String, String> endings = new java.util.LinkedHashMap<>();

    private static SpellingTable load() {
      SpellingTable table = new SpellingTable();
      try (var in = FoldedWords.class.getResourceAsStream("spellings.tsv");
          var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(table::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read spellings.tsv", e);
      }
      return table;
    }

    private void add(String line) {
      String[] field = line.split("\t");
      switch (field[0]) {
        case "spelling" -> spellings.put(field[1], field[2]);
        case "contraction" -> contractions.put(field[1], field[2]);
        case "ending" -> endings.put(field[1], field[2]);
        default -> throw new IllegalStateException("spellings.tsv has a line: " + line);
      }
    }
  }
}
