package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a run of capitalised words that may be a name. */
final class NameReader {
  /** What a run of capitalised words seems to be. */
  enum Kind {
    PERSON,
    ORGANISATION,
    /** Something else: a place, a treaty, a day. */
    OTHER
  }

  /**
   * A run.
   *
   * @param end index behind its last word
   * @param words its words, as printed
   * @param possessive whether 's follows
   */
  record Run(int from, int end, List<String> words, boolean possessive, Kind kind) {
    Run {
      words = List.copyOf(words);
    }
  }

  private static final int LONGEST = 7;

  private final Lexicon lexicon;

  NameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Run> find(Line line, int from) {
    if (from >= line.size() || !canStart(line, from)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    words.add(line.at(from).form());
    int end = from + 1;
    while (end < line.size() && words.size() < LONGEST && !line.at(end - 1).possessive()) {
      int next = next(line, from, end);
      if (next == end) {
        break;
      }
      for (int i = end; i < next; i++) {
        if (!line.at(i).isMark()) {
          words.add(line.at(i).form());
        }
      }
      end = next;
    }
    Kind kind = end < line.size() && isGlued(line.at(end).form()) ? Kind.OTHER : kind(words);
    Run run = new Run(from, end, words, line.at(end - 1).possessive(), kind);
    return Optional.of(run.kind() == Kind.ORGANISATION ? withComplement(line, run) : run);
  }

  private boolean canStart(Line line, int at) {
    Word word = line.at(at);
    if (!isNameWord(word) || word.isInitial() && !isInitialOfName(line, at)) {
      return false;
    }
    if (lexicon.has("common", word) && !(isGiven(word) && isNameAhead(line, at))) {
      return false;
    }
    if (lexicon.has("calendar", word) && !(isGiven(word) && isNameAhead(line, at))) {
      return false;
    }
    boolean known =
        lexicon.findAffiliation(line, at).isPresent()
            || lexicon.findRole(line, at).isPresent()
            || lexicon.findModifier(line, at).isPresent();
    return !known || isGivenBeforeName(line, at);
  }

  /** "Israel Katz", "Jordan Peters": a state's name that is a given name here. */
  private boolean isGivenBeforeName(Line line, int at) {
    Word word = line.at(at);
    return isGiven(word) && !word.possessive() && !line.titleCase() && isNameAhead(line, at);
  }

  private boolean isNameAhead(Line line, int at) {
    if (at + 1 >= line.size() || line.at(at).possessive()) {
      return false;
    }
    Word next = line.at(at + 1);
    return isNameWord(next)
        && !next.breaksBefore()
        && !lexicon.has("common", next)
        && !lexicon.has("calendar", next)
        && !lexicon.has("not-person", next)
        && lexicon.findAffiliation(line, at + 1).isEmpty()
        && lexicon.findRole(line, at + 1).isEmpty()
        && lexicon.findGroup(line, at + 1).isEmpty();
  }

  private boolean isInitialOfName(Line line, int at) {
    return at + 1 < line.size() && isNameWord(line.at(at + 1)) && !line.at(at + 1).isInitial()
        || at + 2 < line.size() && line.at(at + 1).isInitial() && isNameWord(line.at(at + 2));
  }

  /** The index behind the next part of the name, or {@code end} where the name is over. */
  private int next(Line line, int from, int end) {
    Word word = line.at(end);
    if (word.breaksBefore()) {
      return end;
    }
    if (isNameWord(word)) {
      return continues(line, from, end) ? end + 1 : end;
    }
    if (lexicon.has("particle", word) && end + 1 < line.size()) {
      int skip = end + 2 < line.size() && lexicon.has("particle", line.at(end + 1)) ? 2 : 1;
      Word behind = line.at(end + skip);
      boolean name = isNameWord(behind) && !lexicon.has("common", behind);
      return name && lexicon.findAffiliation(line, end + skip).isEmpty() ? end + skip + 1 : end;
    }
    if (word.is(",") && end + 1 < line.size() && PersonName.isSuffix(line.at(end + 1).form())) {
      return end + 2;
    }
    return end;
  }

  private boolean continues(Line line, int from, int at) {
    Word word = line.at(at);
    if (word.isInitial() || PersonName.isSuffix(word.form())) {
      return true;
    }
    Word before = line.at(at - 1);
    boolean afterGiven = at == from + 1 && isGiven(before) && !line.titleCase();
    boolean last = at + 1 >= line.size() || !isNameWord(line.at(at + 1));
    if (afterGiven && last && !lexicon.has("calendar", word)) {
      return !word.isAcronym() && isSurnameAfterGiven(line, at);
    }
    var group = lexicon.findGroup(line, at);
    boolean team = group.isPresent() && group.get().value() == Group.ADMINISTRATION;
    return !team
        && !lexicon.has("common", word)
        && !lexicon.has("calendar", word)
        && lexicon.findAffiliation(line, at).isEmpty()
        && lexicon.findRole(line, at).isEmpty();
  }

  /** After a given name nearly anything is a surname: "Mary Young", "Peter German". */
  private boolean isSurnameAfterGiven(Line line, int at) {
    var affiliation = lexicon.findAffiliation(line, at);
    return affiliation.isEmpty()
        || !affiliation.get().value().isState()
        || !affiliation.get().possessive();
  }

  private boolean isNameWord(Word word) {
    if (!Character.isLetter(word.form().codePointAt(0)) || word.form().indexOf('+') >= 0) {
      return false;
    }
    if (!word.isCapitalised()) {
      return startsWithArticle(word.form());
    }
    return word.isInitial()
        || !isGlued(word.form()) && (!word.isAcronym() || word.form().length() > 5);
  }

  /** "SmithRead": two words that a page's layout glued together. */
  private static boolean isGlued(String form) {
    int lower = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      lower = Character.isLowerCase(c) ? lower + 1 : Character.isUpperCase(c) && lower > 3 ? 99 : 0;
      if (lower > 98) {
        return true;
      }
    }
    return false;
  }

  /** "al-Assad", "el-Sisi". */
  private static boolean startsWithArticle(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1))
        && form.length() > 5
        && "al el ul as ash an ad at ar".contains(form.substring(0, hyphen));
  }

  private boolean isGiven(Word word) {
    return lexicon.vocabulary().isGiven(word.form());
  }

  private Kind kind(List<String> words) {
    boolean given = lexicon.vocabulary().isGiven(words.get(0));
    boolean other = words.stream().distinct().count() < words.size();
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).toLowerCase(Locale.ROOT);
      if (lexicon.has("organisation", lower) && words.size() > 1) {
        return given && words.size() == 2 && !lexicon.has("governmental", lower) && i == 1
            ? Kind.OTHER
            : Kind.ORGANISATION;
      }
      other |= lexicon.has("not-person", lower) && !(given && i > 0 && words.size() == 2);
    }
    return other ? Kind.OTHER : Kind.PERSON;
  }

  /** "Institute for Science and Peace": the rest of an organisation's name. */
  private Run withComplement(Line line, Run run) {
    int at = run.end();
    if (run.possessive()
        || at + 1 >= line.size()
        || !List.of("of", "for", "on", "to").contains(line.at(at).lower())) {
      return run;
    }
    int end = at + 1;
    if (line.at(end).is("the") && end + 1 < line.size()) {
      end++;
    }
    int start = end;
    while (end < line.size() && end - start < LONGEST && isPartOfComplement(line, end, start)) {
      end++;
    }
    if (end == start) {
      return run;
    }
    List<String> words = new ArrayList<>(run.words());
    for (int i = at; i < end; i++) {
      words.add(line.at(i).form());
    }
    return new Run(run.from(), end, words, line.at(end - 1).possessive(), Kind.ORGANISATION);
  }

  private boolean isPartOfComplement(Line line, int at, int start) {
    Word word = line.at(at);
    if (word.breaksBefore() || at > start && line.at(at - 1).possessive()) {
      return false;
    }
    if (word.isCapitalised()) {
      return !lexicon.has("calendar", word);
    }
    return (word.is("and") || word.is("of"))
        && at > start
        && at + 1 < line.size()
        && line.at(at + 1).isCapitalised()
        && lexicon.findAffiliation(line, at + 1).isEmpty();
  }
}
