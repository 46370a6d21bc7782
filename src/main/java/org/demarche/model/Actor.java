package org.demarche.model;

import java.util.List;
import java.util.Objects;

/**
 * Who acts or speaks.
 *
 * @param id derived from kind and name
 * @param name the fullest name told
 * @param kind person, state, organisation or collective
 * @param parties ISO 3166 alpha-3 codes or organisation names it speaks for, sorted; empty for
 *     independents
 * @param roles roles told of it, sorted: "foreign minister", "spokesperson"
 * @param aliases other names told, sorted
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<String> parties,
    List<String> roles,
    List<String> aliases) {
  public Actor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name: " + id);
    }
    parties = List.copyOf(parties);
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
  }

  /** The id of an actor of this kind and name. */
  public static String idOf(ActorKind kind, String name) {
    return Ids.of("actor", kind, name);
  }
}
