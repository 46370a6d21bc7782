package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Span;

/** Reads noun phrases whose head is a person, a role or a group. */
final class NounPhrases {
  /** The phrases read, and the index behind them. */
  record Found(int end, List<Phrase> phrases) {
    Found {
      phrases = List.copyOf(phrases);
    }
  }

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "every", "one");

  private final Lexicon lexicon;
  private final NameReader names;
  private final Persons persons;

  NounPhrases(Lexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.names = names;
    this.persons = new Persons(lexicon, names);
  }

  Optional<Found> find(Line line, int at) {
    Premodifiers before = Premodifiers.read(line, at, lexicon, names);
    int head = before.end();
    if (head >= line.size()) {
      return organisation(line, at, before);
    }
    Optional<Found> found = Optional.empty();
    if (head == at || !line.at(head).breaksBefore()) {
      found = role(line, at, before);
      if (found.isEmpty()) {
        found = group(line, at, before);
      }
      if (found.isEmpty() && (head == at || before.of().isEmpty())) {
        found = person(line, head);
      }
    }
    return found.isPresent() ? found : organisation(line, at, before);
  }

  /** An organisation whose name is not in our table: "Harbour Institute for Peace". */
  private Optional<Found> organisation(Line line, int at, Premodifiers before) {
    Optional<NameReader.Run> run = names.find(line, at);
    boolean named =
        run.isPresent()
            && run.get().kind() == NameReader.Kind.ORGANISATION
            && !line.titleCase()
            && !before.of().isEmpty();
    if (!named) {
      return Optional.empty();
    }
    int end = run.get().end();
    Affiliation organisation = before.of().get(0);
    return Optional.of(
        new Found(
            end,
            List.of(
                new Phrase.Party(
                    line.span(at, end),
                    line.sentence().index(),
                    organisation,
                    line.join(at, end),
                    false))));
  }

  private Optional<Found> role(Line line, int at, Premodifiers before) {
    int head = before.end();
    var first = lexicon.findRole(line, head);
    var group = lexicon.findGroup(line, head);
    if (first.isEmpty() || group.isPresent() && group.get().end() > first.get().end()) {
      return Optional.empty();
    }
    Role role = first.get().value();
    int end = first.get().end();
    for (var next = lexicon.findRole(line, end);
        end < line.size() && next.isPresent() && !line.at(end).breaksBefore();
        next = lexicon.findRole(line, end)) {
      // "Prime Minister Sheikh …": the office counts, the form of address follows.
      role = role.rank() == Role.Rank.HONORIFIC ? next.get().value() : role;
      end = next.get().end();
    }
    boolean possessive = line.at(end - 1).possessive();
    Complement complement =
        possessive
            ? new Complement(end, "", List.of())
            : Complement.read(line, end, lexicon, names);
    Office office = Offices.of(role, before, complement, lexicon);
    Optional<NameReader.Run> name = possessive ? Optional.empty() : nameAt(line, complement.end());
    if (name.isEmpty() && complement.end() > end && !possessive) {
      name = nameAt(line, end);
    }
    if (name.isPresent()) {
      return Optional.of(persons.titled(line, at, office, name.get()));
    }
    return described(line, at, before, role, office, end, complement);
  }

  private Optional<NameReader.Run> nameAt(Line line, int at) {
    if (at >= line.size() || line.at(at).breaksBefore()) {
      return Optional.empty();
    }
    return names
        .find(line, at)
        .filter(run -> run.kind() == NameReader.Kind.PERSON || line.titleCase());
  }

  private Optional<Found> described(
      Line line,
      int at,
      Premodifiers before,
      Role role,
      Office office,
      int headEnd,
      Complement complement) {
    String determiner = at == 0 ? "" : line.at(at - 1).lower();
    boolean indefinite = INDEFINITE.contains(determiner);
    boolean owned = at > 0 && line.at(at - 1).possessive() || isOwn(determiner);
    boolean definite = DEFINITE.contains(determiner) || owned;
    boolean told = definite || !before.of().isEmpty() || !complement.of().isEmpty();
    boolean capital = line.at(before.end()).isCapitalised() && !line.at(before.end()).first();
    boolean abbreviated = lexicon.has("abbreviation", line.at(headEnd - 1));
    boolean tied = !before.of().isEmpty() || !complement.of().isEmpty();
    boolean open = complement.preposition().isEmpty() && isOf(line, headEnd) || tied;
    if (role.rank() == Role.Rank.HONORIFIC
        || abbreviated
        || open && office.parties().isEmpty() && office.isUnique()
        || !told && !(capital && !line.titleCase())
        || isNounBehind(line, headEnd)) {
      return Optional.empty();
    }
    int end = Math.max(headEnd, complement.end());
    Span span = line.span(at, end);
    int sentence = line.sentence().index();
    String head = role.name();
    if (role.rank() == Role.Rank.UNNAMED || indefinite && role.speaksForParty()) {
      List<Affiliation> of = new ArrayList<>(before.of());
      of.addAll(complement.owners(role.rank()));
      String noun = line.join(before.end(), headEnd).toLowerCase(java.util.Locale.ROOT);
      return Optional.of(
          new Found(
              end,
              List.of(
                  new Phrase.Several(
                      span,
                      sentence,
                      noun,
                      line.join(before.told(), headEnd),
                      Group.ANONYMOUS,
                      of,
                      List.of(),
                      definite))));
    }
    if (indefinite || role.name().equals("private person")) {
      return Optional.empty();
    }
    Optional<Found> apposed = persons.behind(line, end, office, span);
    return apposed.isPresent()
        ? apposed
        : Optional.of(
            new Found(
                end,
                List.of(
                    new Phrase.Description(span, sentence, office, head.equals("counterpart")))));
  }

  private boolean isOwn(String determiner) {
    return Set.of("his", "her", "its", "their", "our", "my").contains(determiner);
  }

  private static boolean isOf(Line line, int at) {
    return at < line.size() && Set.of("of", "for").contains(line.at(at).lower());
  }

  /** "the official statement": the head is another noun. */
  private boolean isNounBehind(Line line, int end) {
    Word head = line.at(end - 1);
    if (end >= line.size() || head.possessive() || head.lower().endsWith("s")) {
      return false;
    }
    Word next = line.at(end);
    return next.tag().startsWith("NN")
        && !next.isCapitalised()
        && !lexicon.has("common", next)
        && !lexicon.has("speech", next);
  }

  private Optional<Found> group(Line line, int at, Premodifiers before) {
    int head = before.end();
    var hit = lexicon.findGroup(line, head);
    if (hit.isEmpty() || isNounBehind(line, hit.get().end())) {
      return Optional.empty();
    }
    Group group = hit.get().value();
    int end = hit.get().end();
    if (end < line.size() && nameAt(line, end).isPresent()) {
      return Optional.empty();
    }
    List<Affiliation> of = new ArrayList<>(before.of());
    int spanEnd = end;
    Complement complement = Complement.read(line, end, lexicon, names);
    boolean tells =
        complement.preposition().equals("of")
            || complement.preposition().equals("from") && group == Group.ANONYMOUS
            || complement.preposition().equals("in") && group == Group.ANONYMOUS && of.isEmpty();
    if (tells && !line.at(end - 1).possessive() && group != Group.PUBLIC && group != Group.POWERS) {
      of.addAll(complement.of());
      spanEnd = complement.end();
    }
    String determiner = at == 0 ? "" : line.at(at - 1).lower();
    Set<String> once = new TreeSet<>();
    List<Affiliation> distinct = new ArrayList<>();
    for (Affiliation each : of) {
      if (once.add(each.adjective())) {
        distinct.add(each);
      }
    }
    String noun = line.join(head, end).toLowerCase(java.util.Locale.ROOT);
    return Optional.of(
        new Found(
            spanEnd,
            List.of(
                new Phrase.Several(
                    line.span(at, spanEnd),
                    line.sentence().index(),
                    noun,
                    line.join(before.told(), before.of().isEmpty() ? spanEnd : end),
                    group,
                    distinct,
                    List.of(),
                    DEFINITE.contains(determiner)))));
  }

  private Optional<Found> person(Line line, int at) {
    return names
        .find(line, at)
        .filter(run -> run.kind() == NameReader.Kind.PERSON && !line.titleCase())
        .map(run -> persons.untitled(line, run));
  }
}
