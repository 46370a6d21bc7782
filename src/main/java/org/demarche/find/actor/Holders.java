package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds an office that a report describes without a name? */
final class Holders {
  /** Offices that "chief", "head" and "leader" may mean. */
  private static final Set<String> TOPS =
      Set.of(
          "secretary general",
          "director general",
          "director",
          "chairman",
          "commission president",
          "foreign policy chief",
          "leader",
          "defence minister");

  private Holders() {}

  /** The persons among some who hold an office for the same parties. */
  static List<Someone> among(Collection<Someone> persons, Office office) {
    List<Someone> holders = new ArrayList<>();
    for (Someone someone : persons) {
      if (someone.offices().stream().anyMatch(own -> fits(own, office, someone))) {
        holders.add(someone);
      }
    }
    return holders;
  }

  /** The holder in a report, or else the only one in all reports; empty where several may be. */
  static Optional<Someone> find(Collection<Someone> here, Collection<Someone> all, Office office) {
    List<Someone> local = among(here, office);
    if (!local.isEmpty()) {
      return local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
    }
    if (office.parties().isEmpty() || office.former()) {
      return Optional.empty();
    }
    List<Someone> known = among(all, office);
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private static boolean fits(Office own, Office wanted, Someone someone) {
    boolean same =
        own.role().equals(wanted.role())
            || wanted.role().equals("leader")
                && wanted.rank() == Role.Rank.HEAD
                && TOPS.contains(own.role());
    if (!same || own.guessed() || own.former() && !wanted.former()) {
      return false;
    }
    return wanted.parties().isEmpty()
        || !Collections.disjoint(own.parties(), wanted.parties())
        || own.parties().isEmpty() && !Collections.disjoint(someone.parties(), wanted.parties());
  }
}
