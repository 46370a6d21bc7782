package org.demarche.join.origin;

import java.time.temporal.ChronoUnit;
import org.demarche.model.DateClaim;

/**
 * Whether an overlap makes two reports copies of one text.
 *
 * <p>What counts is the share of the shorter narration that stands in the longer. Two reports that
 * name one agency need less; reports that name different agencies, are days apart, come from one
 * outlet, which repeats its own background, or do not begin alike, need more. A short text inside a
 * much longer one is a copy only where it begins as the longer does: an editor cuts from the end, a
 * round-up takes a report in anywhere.
 */
final class CopyRule {
  private static final double SHARE = 0.5;
  private static final double SHARE_OF_ONE_AGENCY = 0.42;
  private static final double SHARE_DESPITE = 0.68;
  private static final int DAYS_NEAR = 4;
  private static final int LEAST_MATCHED = 25;
  private static final int LEAST_NARRATION = 30;
  private static final double SHARE_WITH_QUOTES = 0.85;
  private static final double MUCH_LONGER = 0.3;
  private static final double LEAD = 0.05;
  private static final int LEAD_WORDS = 80;
  private static final double SHARE_ALONE = 0.85;
  private static final int LEAST_LEAD = 30;

  private CopyRule() {}

  static boolean holds(
      Narration one, String agency, Narration other, String otherAgency, Overlap overlap) {
    int shorter = Math.min(one.size(), other.size());
    if (shorter < LEAST_NARRATION) {
      return holdsWithQuotes(one, other, SHARE_WITH_QUOTES);
    }
    double share = (double) overlap.matched() / shorter;
    double shareOfLonger = (double) overlap.matched() / Math.max(one.size(), other.size());
    if (overlap.matched() < LEAST_MATCHED
        || shareOfLonger < MUCH_LONGER && !beginsAlike(one, other, overlap)) {
      return false;
    }
    if (isMostlyQuoted(one, other) && !holdsWithQuotes(one, other, share)) {
      return false;
    }
    if (share >= SHARE_DESPITE) {
      return share >= SHARE_ALONE || beginsAlike(one, other, overlap) && !isSameOutlet(one, other);
    }
    boolean named = !agency.isEmpty() && !otherAgency.isEmpty();
    boolean apart = daysBetween(one.report().published(), other.report().published()) > DAYS_NEAR;
    boolean contradicted =
        apart || named && !agency.equals(otherAgency) || isSameOutlet(one, other);
    return !contradicted
        && share >= (named ? SHARE_OF_ONE_AGENCY : SHARE)
        && beginsAlike(one, other, overlap);
  }

  private static boolean isSameOutlet(Narration one, Narration other) {
    String outlet = one.report().outlet();
    return !outlet.isEmpty() && outlet.equals(other.report().outlet());
  }

  /** Whether one of two bodies is quotation for the most part. */
  private static boolean isMostlyQuoted(Narration one, Narration other) {
    return one.quoted() > one.size() || other.quoted() > other.size();
  }

  /** Days between two dates; 0 where one is unknown. */
  static long daysBetween(DateClaim one, DateClaim other) {
    return one.isKnown() && other.isKnown()
        ? Math.abs(ChronoUnit.DAYS.between(one.from(), other.from()))
        : 0;
  }

  /** With little narration, the shorter body must stand in the longer, quotations and all. */
  private static boolean holdsWithQuotes(Narration one, Narration other, double least) {
    Narration all = Narration.withQuotes(one.report());
    Narration otherAll = Narration.withQuotes(other.report());
    int matched = Overlap.of(all, otherAll).matched();
    return matched >= LEAST_MATCHED && matched >= least * Math.min(all.size(), otherAll.size());
  }

  private static boolean beginsAlike(Narration one, Narration other, Overlap overlap) {
    double lead = 0;
    for (Overlap.Passage passage : overlap.passages()) {
      if (passage.begin() <= Math.max(LEAD_WORDS, LEAD * one.size())
          && passage.otherBegin() <= Math.max(LEAD_WORDS, LEAD * other.size())) {
        lead += passage.matched();
      }
    }
    return lead >= LEAST_LEAD;
  }
}
