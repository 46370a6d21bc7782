package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.find.actor.Affiliation.Sort;

/**
 * What stands before the head of a noun phrase: "former", "senior", "Russian", "U.S. and European".
 *
 * @param end index of the head
 * @param of whose the head is
 * @param former whether the head has left
 * @param deputy whether the head is a deputy
 * @param told index of the first word that tells whose the head is; the first word's where none
 *     does
 * @param body whether a body without a state modifies the head: "foreign ministry spokesman"
 * @param joined whether several affiliations were joined, so that without a head it is none
 */
record Premodifiers(
    int end,
    int told,
    List<Affiliation> of,
    boolean former,
    boolean deputy,
    boolean body,
    boolean joined) {
  private static final int LONGEST = 14;

  Premodifiers {
    of = List.copyOf(of);
  }

  /** Reads from a word up to a head, or to where nothing can be a modifier any more. */
  static Premodifiers read(Line line, int from, Lexicon lexicon, NameReader names) {
    List<Affiliation> of = new ArrayList<>();
    boolean former = false;
    boolean deputy = false;
    boolean joined = false;
    boolean body = false;
    int told = -1;
    int at = from;
    while (at < line.size() && at - from < LONGEST && (at == from || !breaks(line, at))) {
      Optional<Step> step = step(line, at, of, lexicon, names);
      if (step.isEmpty()) {
        break;
      }
      step.get().affiliation().ifPresent(of::add);
      told = told < 0 && step.get().affiliation().isPresent() ? at : told;
      body |= step.get().body();
      former |= step.get().modifier() == Lexicon.Modifier.FORMER;
      deputy |= step.get().modifier() == Lexicon.Modifier.DEPUTY;
      at = step.get().end();
      int next = connector(line, at, step.get(), lexicon);
      joined |= next > at;
      at = next;
    }
    return new Premodifiers(at, told < 0 ? from : told, of, former, deputy, body, joined);
  }

  private record Step(
      int end,
      Optional<Affiliation> affiliation,
      Lexicon.Modifier modifier,
      boolean possessive,
      boolean body) {}

  private static boolean breaks(Line line, int at) {
    return line.at(at).breaksBefore();
  }

  private static Optional<Step> step(
      Line line, int at, List<Affiliation> of, Lexicon lexicon, NameReader names) {
    Optional<NameReader.Run> run = names.find(line, at);
    if (run.isPresent()) {
      boolean body = run.get().kind() == NameReader.Kind.ORGANISATION && !line.titleCase();
      return body
          ? Optional.of(affiliated(run.get().end(), named(run.get(), of, lexicon), false))
          : Optional.empty();
    }
    var affiliation = lexicon.findAffiliation(line, at);
    boolean isHead =
        affiliation.isPresent()
            && affiliation.get().value().sort() == Sort.REGION
            && headEnd(line, at, lexicon) > affiliation.get().end();
    if (affiliation.isPresent() && !isHead) {
      var hit = affiliation.get();
      Affiliation local = local(hit.value(), line.join(at, hit.end()), of);
      return Optional.of(affiliated(hit.end(), local, hit.possessive()));
    }
    return modifier(line, at, lexicon);
  }

  private static Step affiliated(int end, Affiliation affiliation, boolean possessive) {
    return new Step(end, Optional.of(affiliation), Lexicon.Modifier.PLAIN, possessive, false);
  }

  /** A modifier, or a head that turns out to modify another: "foreign ministry spokesman". */
  private static Optional<Step> modifier(Line line, int at, Lexicon lexicon) {
    var modifier = lexicon.findModifier(line, at);
    int head = headEnd(line, at, lexicon);
    if (modifier.isPresent() && (head <= modifier.get().end())) {
      int end = modifier.get().end();
      return head == 0 || headEnd(line, skipModifiers(line, end, lexicon), lexicon) > 0
          ? Optional.of(new Step(end, Optional.empty(), modifier.get().value(), false, false))
          : Optional.empty();
    }
    var group = lexicon.findGroup(line, at);
    if (group.isPresent() && group.get().end() == head && modifies(group.get().value())) {
      int next = skipModifiers(line, head, lexicon);
      if (headEnd(line, next, lexicon) > 0 && next < line.size()) {
        return Optional.of(
            new Step(
                head, Optional.empty(), Lexicon.Modifier.PLAIN, group.get().possessive(), true));
      }
    }
    return Optional.empty();
  }

  private static boolean modifies(Group group) {
    return group == Group.BODY || group == Group.GOVERNMENT || group == Group.ADMINISTRATION;
  }

  private static int skipModifiers(Line line, int from, Lexicon lexicon) {
    int at = from;
    while (at < line.size() && at - from < 4 && !breaks(line, at)) {
      var modifier = lexicon.findModifier(line, at);
      if (modifier.isEmpty() || headEnd(line, at, lexicon) > modifier.get().end()) {
        break;
      }
      at = modifier.get().end();
    }
    return at;
  }

  /** The index behind the longest role or group at a word, or 0. */
  private static int headEnd(Line line, int at, Lexicon lexicon) {
    if (at >= line.size()) {
      return 0;
    }
    int role = lexicon.findRole(line, at).map(PhraseTable.Hit::end).orElse(0);
    int group = lexicon.findGroup(line, at).map(PhraseTable.Hit::end).orElse(0);
    return Math.max(role, group);
  }

  /** "U.S. and European", "British, French and German": adjectives joined before one head. */
  private static int connector(Line line, int at, Step step, Lexicon lexicon) {
    boolean attributive =
        step.affiliation().map(Affiliation::isAttributive).orElse(false) && !step.possessive();
    if (!attributive || at + 1 >= line.size()) {
      return at;
    }
    int next = at;
    while (next < line.size()
        && next - at < 2
        && ("and or".contains(line.at(next).lower()) && line.at(next).form().length() > 1
            || line.at(next).is(",")
            || line.at(next).is("/"))) {
      next++;
    }
    if (next < line.size() && lexicon.has("modifier", line.at(next)) && next > at) {
      int behind = skipModifiers(line, next, lexicon);
      next = behind < line.size() ? behind : next;
    }
    boolean another =
        next > at
            && next < line.size()
            && lexicon
                .findAffiliation(line, next)
                .filter(hit -> hit.value().isAttributive())
                .isPresent();
    return another ? next : at;
  }

  /** A council or court that is the United Nations' or America's unless a state stands before. */
  static Affiliation local(Affiliation body, String text, List<Affiliation> before) {
    if (before.isEmpty() || body.sort() != Sort.BODY && body.sort() != Sort.INDEPENDENT) {
      return body;
    }
    Affiliation state = before.get(before.size() - 1);
    if (!state.isState() || state.parties().equals(body.parties())) {
      return body;
    }
    String name = state.adjective() + " " + text;
    return new Affiliation(Sort.BODY, name, name, state.parties());
  }

  static Affiliation named(NameReader.Run run, List<Affiliation> before, Lexicon lexicon) {
    String name = String.join(" ", run.words());
    boolean governmental =
        run.words().stream()
            .anyMatch(word -> lexicon.has("governmental", word.toLowerCase(java.util.Locale.ROOT)));
    if (!before.isEmpty() && governmental && before.get(before.size() - 1).isState()) {
      Affiliation state = before.get(before.size() - 1);
      String full = state.adjective() + " " + name;
      return new Affiliation(Sort.BODY, full, full, state.parties());
    }
    return new Affiliation(Sort.INDEPENDENT, name, name, List.of());
  }
}
