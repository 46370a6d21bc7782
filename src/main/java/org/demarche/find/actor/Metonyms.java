package org.demarche.find.actor;

import java.util.Set;

/** Does a capital mean its government, or the place? */
final class Metonyms {
  private static final Set<String> BEFORE =
      Set.of(
          "with",
          "between",
          "by",
          "against",
          "for",
          "to",
          "and",
          "from",
          "on",
          "of",
          "told",
          "urged",
          "accused",
          "that",
          "but",
          "if",
          "as",
          "which",
          "while",
          "because",
          "what",
          "until",
          "after",
          "when",
          "than",
          "pressed",
          "pressure",
          "said",
          "whether",
          "warned",
          "both",
          "although",
          "though",
          "since",
          "where");

  private final Lexicon lexicon;

  Metonyms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean meansGovernment(Line line, int at, int end) {
    if (isDateline(line, at, end) || isBeforeCountry(line, end)) {
      return false;
    }
    boolean possessive = line.at(end - 1).possessive();
    if (at == 0) {
      return true;
    }
    Word before = line.at(at - 1);
    if (lexicon.has("locative", before) || isTravel(line, at)) {
      return false;
    }
    if (before.lower().equals("from") || before.lower().equals("of")) {
      return possessive;
    }
    boolean verb = end < line.size() && lexicon.has("speech", line.at(end));
    return possessive || verb || before.isMark() || BEFORE.contains(before.lower());
  }

  /** "MOSCOW (Agency) —", "MOSCOW —". */
  private static boolean isDateline(Line line, int at, int end) {
    return at == 0
        && end < line.size()
        && ("(—–-".contains(line.at(end).form())
            || line.at(end).is(",") && line.at(at).isAcronym());
  }

  /** "Springfield, Illinois": what stands before a country's name is a place. */
  private boolean isBeforeCountry(Line line, int end) {
    return end + 1 < line.size()
        && line.at(end).is(",")
        && !line.at(end - 1).possessive()
        && lexicon
            .findAffiliation(line, end + 1)
            .filter(hit -> hit.value().sort() == Affiliation.Sort.STATE)
            .filter(hit -> hit.end() >= line.size() || !line.at(hit.end()).is("and"))
            .isPresent();
  }

  private boolean isTravel(Line line, int at) {
    String before = line.at(at - 1).lower();
    if (!before.equals("to") && !before.equals("for") && !before.equals("and")) {
      return false;
    }
    for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
      if (lexicon.has("travel", line.at(i))
          || before.equals("and") && lexicon.has("locative", line.at(i))) {
        return true;
      }
    }
    return false;
  }
}
