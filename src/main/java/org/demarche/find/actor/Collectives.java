package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.find.actor.Affiliation.Sort;
import org.demarche.model.ActorKind;

/** Which actor do the words for a state, an organisation or several people tell? */
final class Collectives {
  private static final Set<String> MEMBERS =
      Set.of("members", "allies", "countries", "states", "nations", "governments", "powers");

  private final Lexicon lexicon;

  Collectives(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The actor of a state or organisation; none for a region. */
  Optional<Names.Told> party(Affiliation affiliation, String text) {
    ActorKind kind =
        switch (affiliation.sort()) {
          case BLOC -> ActorKind.COLLECTIVE;
          case PARTY, BODY, MEDIA, INDEPENDENT -> ActorKind.ORGANISATION;
          default -> ActorKind.STATE;
        };
    return affiliation.sort() == Sort.REGION || affiliation.sort() == Sort.PLACE
        ? Optional.empty()
        : Optional.of(new Names.Told(kind, affiliation.name(), affiliation.parties(), "", text));
  }

  /** The actor of a group that belongs to states or organisations; none where that is not told. */
  Optional<Names.Told> several(Phrase.Several several) {
    List<Affiliation> of = several.of().stream().filter(each -> each.sort() != Sort.PLACE).toList();
    if (of.isEmpty() || !several.owner().isEmpty()) {
      return Optional.empty();
    }
    Group group = several.group();
    if (group == Group.GOVERNMENT || group == Group.ADMINISTRATION) {
      Optional<Names.Told> state = government(of, several);
      if (state.isPresent() || of.stream().allMatch(each -> each.parties().isEmpty())) {
        return state;
      }
    }
    ActorKind kind = group == Group.BODY ? ActorKind.ORGANISATION : ActorKind.COLLECTIVE;
    String role = group == Group.ANONYMOUS ? "anonymous" : "";
    return Optional.of(new Names.Told(kind, name(several), parties(several), role, several.text()));
  }

  private Optional<Names.Told> government(List<Affiliation> of, Phrase.Several several) {
    Set<List<String>> parties = new java.util.HashSet<>();
    of.forEach(each -> parties.add(each.parties()));
    return parties.size() == 1 && !of.get(0).parties().isEmpty() && of.get(0).sort() != Sort.BODY
        ? party(of.get(0), several.text())
        : Optional.empty();
  }

  /** "American and European officials": the same words in whatever order and number told. */
  private static String name(Phrase.Several several) {
    Set<String> adjectives = new TreeSet<>();
    several.of().stream()
        .filter(each -> each.sort() != Sort.PLACE)
        .forEach(each -> adjectives.add(each.adjective()));
    String head = several.head();
    if (several.group() == Group.ANONYMOUS) {
      head = plural(head);
    }
    return String.join(" and ", adjectives) + " " + head;
  }

  static String plural(String head) {
    if (head.endsWith("man") && !head.endsWith("woman")) {
      return head.substring(0, head.length() - 2) + "en";
    }
    if (head.endsWith("s") || head.endsWith("people") || head.endsWith("men")) {
      return head;
    }
    return head.endsWith("y") && !head.endsWith("ey")
        ? head.substring(0, head.length() - 1) + "ies"
        : head + "s";
  }

  List<String> parties(Phrase.Several several) {
    Set<String> parties = new TreeSet<>();
    for (Affiliation each : several.of()) {
      if (each.name().equals("European") && lexicon.has("eu-official", several.head())) {
        parties.add("EU");
      } else if (speaksFor(several, each)) {
        parties.addAll(each.parties());
      }
    }
    return new ArrayList<>(parties);
  }

  private boolean speaksFor(Phrase.Several several, Affiliation of) {
    return switch (several.group()) {
      case PUBLIC -> false;
      case POWERS -> of.sort() == Sort.PARTY && MEMBERS.contains(several.head());
      case FORCE -> !of.isState() || !lexicon.has("irregular", several.head());
      default -> true;
    };
  }

  /** The name of a collective that belongs to a person. */
  static String ownedName(String owner, String surname, Names.Owned owned) {
    String head = owned.head().toLowerCase(Locale.ROOT);
    return owned.administration() ? surname + " " + head : owner + "'s " + head;
  }
}
