package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.find.actor.Affiliation.Sort;

/** Makes an office of a role and the words around it. */
final class Offices {
  private Offices() {}

  static Office of(Role role, Premodifiers before, Complement complement, Lexicon lexicon) {
    List<Affiliation> of = new ArrayList<>(before.of());
    of.addAll(complement.owners(role.rank()));
    Office office = of(role, of, before.former(), before.deputy(), lexicon);
    return before.body() && office.parties().isEmpty() ? office.ofBody() : office;
  }

  static Office of(
      Role role, List<Affiliation> of, boolean former, boolean deputy, Lexicon lexicon) {
    Set<String> parties = new TreeSet<>();
    boolean independent = false;
    for (Affiliation affiliation : of) {
      parties.addAll(affiliation.parties());
      independent |= affiliation.sort() == Sort.INDEPENDENT || affiliation.sort() == Sort.MEDIA;
    }
    Role.Rank rank = role.rank();
    if (rank == Role.Rank.INDEPENDENT || independent && rank != Role.Rank.HONORIFIC) {
      boolean serves = rank == Role.Rank.INDEPENDENT && isPublicOffice(role, of);
      rank = serves ? Role.Rank.OFFICE : Role.Rank.INDEPENDENT;
      parties = serves ? parties : Set.of();
    } else if (isUntold(of) && !role.state().isEmpty()) {
      parties.add(lexicon.getState(role.state()).parties().get(0));
    }
    if (deputy && rank == Role.Rank.HEAD) {
      rank = Role.Rank.OFFICE;
    }
    String name = deputy ? "deputy " + role.name() : role.name();
    return new Office(name, rank, List.copyOf(parties), former, role.gender());
  }

  private static boolean isUntold(List<Affiliation> of) {
    return of.stream().allMatch(each -> each.sort() == Sort.PLACE);
  }

  /** "director of the CIA", "IAEA director": a director serves where its house is a party's. */
  private static boolean isPublicOffice(Role role, List<Affiliation> of) {
    return (role.name().equals("director") || role.name().equals("scientist"))
        && of.stream().anyMatch(each -> each.sort() == Sort.BODY || each.sort() == Sort.PARTY);
  }
}
