package org.demarche.find.actor;

import java.util.List;
import java.util.Objects;
import org.demarche.model.ActorKind;

/**
 * What one report tells of actors, before other reports are known: the first pass's result, which
 * {@link Cast#of} joins.
 */
public final class Names {
  /**
   * A person's name in a report.
   *
   * @param name as printed
   * @param count how often
   * @param evidence how sure it is a person, summed
   * @param offices what is told of the person, with repetitions
   * @param gender m, f or -
   */
  record Heard(PersonName name, int count, int evidence, List<Office> offices, char gender) {
    Heard {
      offices = List.copyOf(offices);
    }
  }

  /** A state, organisation or collective told in a report, under one of its aliases. */
  record Told(ActorKind kind, String name, List<String> parties, String role, String alias) {
    Told {
      Objects.requireNonNull(kind);
      parties = List.copyOf(parties);
    }
  }

  /** A collective that belongs to a person: "Example's team". */
  record Owned(PersonName owner, String head, boolean administration, String alias) {}

  private final String report;
  private final List<Heard> heard;
  private final List<Told> told;
  private final List<Owned> owned;
  private final List<Office> described;

  Names(
      String report,
      List<Heard> heard,
      List<Told> told,
      List<Owned> owned,
      List<Office> described) {
    this.report = report;
    this.heard = List.copyOf(heard);
    this.told = List.copyOf(told);
    this.owned = List.copyOf(owned);
    this.described = List.copyOf(described);
  }

  /** The report's id. */
  public String report() {
    return report;
  }

  List<Heard> heard() {
    return heard;
  }

  List<Told> told() {
    return told;
  }

  List<Owned> owned() {
    return owned;
  }

  List<Office> described() {
    return described;
  }
}
