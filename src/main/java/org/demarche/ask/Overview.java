package org.demarche.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.Issue;
import org.demarche.model.Report;

/**
 * What is this about, and who is in it?
 *
 * @param reports how many reports were read
 * @param origins how many of them are independent
 * @param undated how many tell no date
 * @param first the earliest known publication day, or {@link LocalDate#MAX}
 * @param last the latest known publication day, or {@link LocalDate#MIN}
 * @param parties the parties by number of statements
 * @param issues the issues by number of events
 */
public record Overview(
    int reports,
    int origins,
    int undated,
    LocalDate first,
    LocalDate last,
    List<WhoSaidWhat.Party> parties,
    List<Issue> issues) {

  public static Overview of(Lookup lookup, WhoSaidWhat said) {
    List<DateClaim> dates =
        lookup.record().reports().stream()
            .map(Report::published)
            .filter(DateClaim::isKnown)
            .toList();
    List<Issue> issues = new ArrayList<>(lookup.record().issues());
    issues.sort(
        Comparator.comparing((Issue issue) -> -issue.events().size()).thenComparing(Issue::name));
    return new Overview(
        lookup.record().reports().size(),
        lookup.record().origins().size(),
        lookup.record().reports().size() - dates.size(),
        dates.stream().map(DateClaim::from).min(LocalDate::compareTo).orElse(LocalDate.MAX),
        dates.stream().map(DateClaim::to).max(LocalDate::compareTo).orElse(LocalDate.MIN),
        said.parties().stream().filter(party -> !party.code().isEmpty()).toList(),
        issues);
  }

  /** The days the reports span, where any is dated. */
  public Optional<String> findDays() {
    if (first.isAfter(last)) {
      return Optional.empty();
    }
    return Optional.of(first.equals(last) ? first.toString() : first + " to " + last);
  }
}
