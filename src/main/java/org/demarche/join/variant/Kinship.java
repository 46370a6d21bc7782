package org.demarche.join.variant;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.demarche.model.DateClaim;
import org.demarche.model.StatementKind;

/**
 * Whether two statements are one utterance, word for word or nearly so.
 *
 * <p>Decided on the weight of the shared words in the shorter statement, so that a fragment is
 * found in the whole, and on how long they run together. Statements of different speakers, or of
 * days far apart, need a long run: formulas are said by many and often.
 */
final class Kinship {
  private static final double SHARE = 0.62;
  private static final double SHARE_OF_A_RUN = 0.3;
  private static final int RUN = 6;
  private static final int LONG_RUN = 8;
  private static final int SHORT_RUN = 3;
  private static final int RUN_OF_UNKNOWN = 5;
  private static final double TELLING = 1.5;
  private static final double VERY_TELLING = 2.2;
  private static final int LEAST_CONTENT = 3;
  private static final int LEAST_PLAIN = 2;
  private static final int WHOLE = 5;
  private static final int DAYS_NEAR = 10;
  private static final double WEIGHT_OF_NARRATION = 0.2;
  private static final double DENSITY = 0.5;

  private final Map<String, Integer> utterancesWith = new HashMap<>();
  private final int utterances;
  private final WordClasses classes;

  Kinship(List<Utterance> utterances, WordClasses classes) {
    this.utterances = utterances.size();
    this.classes = classes;
    for (Utterance utterance : utterances) {
      HashSet<String> forms = new HashSet<>();
      utterance.words().forEach(word -> forms.add(word.form()));
      forms.forEach(form -> utterancesWith.merge(form, 1, Integer::sum));
    }
  }

  WordClasses classes() {
    return classes;
  }

  /** How much a word tells: its rarity, and little where it is grammar. */
  double weight(String form) {
    double rarity = Math.log((utterances + 40.0) / (utterancesWith.getOrDefault(form, 0) + 0.5));
    return Math.max(0.2, classes.isContent(form) ? rarity : 0.3);
  }

  private double weightOfARareWord() {
    return Math.log((utterances + 40.0) / 1.5);
  }

  Alignment align(Utterance one, Utterance other) {
    return Alignment.of(one, other, this::weight, classes);
  }

  boolean holds(Utterance one, Utterance other) {
    boolean inOrder = one.words().size() <= other.words().size();
    Utterance shorter = inOrder ? one : other;
    Utterance longer = inOrder ? other : one;
    Alignment alignment = align(shorter, longer);
    int content = 0;
    int plain = 0;
    double matched = 0;
    double all = 0;
    for (int i = 0; i < shorter.words().size(); i++) {
      String form = shorter.form(i);
      double weight = weight(form) * (shorter.isOwn(i) ? 1 : WEIGHT_OF_NARRATION);
      all += weight;
      if (alignment.otherOf()[i] >= 0) {
        matched += weight;
        content += classes.isContent(form) ? 1 : 0;
        plain += classes.isContent(form) && !shorter.isCapitalised(i) ? 1 : 0;
      }
    }
    int run = alignment.longestRun();
    boolean whole = run == shorter.words().size() && run >= WHOLE && content > 1;
    if (content < LEAST_CONTENT && !whole || plain < LEAST_PLAIN || !isDense(alignment)) {
      return false;
    }
    if (isFarFrom(shorter, longer)) {
      return run >= LONG_RUN && matched >= SHARE * all;
    }
    boolean known = shorter.statement().isResolved() && longer.statement().isResolved();
    int least = known ? SHORT_RUN : RUN_OF_UNKNOWN;
    double telling = matched / weightOfARareWord();
    return matched >= SHARE * all && run >= least && telling >= (whole ? 0 : TELLING)
        || run >= RUN && matched >= SHARE_OF_A_RUN * all && telling >= VERY_TELLING;
  }

  private static boolean isDense(Alignment alignment) {
    int first = alignment.first();
    int last = alignment.last();
    int extent = Math.max(last - first, alignment.otherOf()[last] - alignment.otherOf()[first]) + 1;
    return alignment.matched() >= DENSITY * extent;
  }

  /** Whether speakers or days speak against one utterance. */
  private static boolean isFarFrom(Utterance one, Utterance other) {
    boolean indirect =
        one.statement().words().kind() == StatementKind.INDIRECT
            && other.statement().words().kind() == StatementKind.INDIRECT;
    return !one.maySpeakLike(other) || indirect || days(one, other) > DAYS_NEAR;
  }

  /** Days between the publications; 0 where one is unknown. */
  static long days(Utterance one, Utterance other) {
    DateClaim date = one.report().published();
    DateClaim otherDate = other.report().published();
    return date.isKnown() && otherDate.isKnown()
        ? Math.abs(ChronoUnit.DAYS.between(date.from(), otherDate.from()))
        : 0;
  }
}
