package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Span;
import org.demarche.text.ParsedText;

/** Ties one report's phrases to the cast. */
final class Resolution {
  private static final int WINDOW = 2;
  private static final int MANY = 3;
  private static final String NOBODY = "";

  /** A person met on the way, with where. */
  private record Met(String actor, Phrase phrase, boolean speaks) {}

  private final String report;
  private final Scene scene;
  private final Cast cast;
  private final Collectives collectives;
  private final ParsedText parsed;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private final List<Met> groups = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  Resolution(String report, Scene scene, Cast cast, Collectives collectives, ParsedText parsed) {
    this.report = report;
    this.scene = scene;
    this.cast = cast;
    this.collectives = collectives;
    this.parsed = parsed;
  }

  List<Mention> mentions() {
    for (Phrase phrase : scene.phrases()) {
      if (phrase instanceof Phrase.Party party && !party.shorthand()) {
        named.add(party.affiliation().name());
      }
    }
    for (Phrase phrase : scene.phrases()) {
      resolve(phrase);
    }
    Collections.sort(mentions, (a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(mentions);
  }

  private void resolve(Phrase phrase) {
    if (phrase instanceof Phrase.Person person) {
      person(person);
    } else if (phrase instanceof Phrase.Apposition apposition) {
      cast.findPerson(report, apposition.name())
          .ifPresent(actor -> add(apposition, actor, Form.DESCRIPTION));
    } else if (phrase instanceof Phrase.Capitals capitals) {
      known(capitals.words());
    } else if (phrase instanceof Phrase.Party party) {
      party(party);
    } else if (phrase instanceof Phrase.Several several) {
      several(several);
    } else if (phrase instanceof Phrase.Description description) {
      description(description);
    } else if (phrase instanceof Phrase.Pronoun pronoun) {
      pronoun(pronoun);
    }
  }

  private void add(Phrase phrase, String actor, Form form) {
    mentions.add(new Mention(report, actor, phrase.span(), form));
  }

  private void person(Phrase.Person person) {
    Optional<String> actor = named(person);
    if (actor.isPresent()) {
      add(person, actor.get(), Form.NAME);
      met.add(new Met(actor.get(), person, person.speaks()));
    } else if (person.name().isSingle() || !known(person.words())) {
      if (person.evidence() >= 2 || cast.bearers(report, person.name()).size() > 1) {
        add(person, NOBODY, Form.NAME);
      }
    }
  }

  private Optional<String> named(Phrase.Person person) {
    List<Someone> bearers =
        person.name().isSingle() ? cast.bearers(report, person.name()) : List.of();
    return bearers.size() > 1
        ? bearer(person, bearers).or(() -> cast.findPerson(report, person.name()))
        : cast.findPerson(report, person.name());
  }

  /** Who of several with one surname: by title or gender, or else the one named just before. */
  private Optional<String> bearer(Phrase.Person person, List<Someone> bearers) {
    Set<String> fitting = new LinkedHashSet<>();
    for (Someone each : bearers) {
      boolean gender = person.gender() == '-' || each.gender() == person.gender();
      boolean office =
          person.offices().isEmpty()
              || person.offices().stream()
                  .anyMatch(own -> !Holders.among(List.of(each), own).isEmpty());
      if (gender && office) {
        fitting.add(cast.idOf(each));
      }
    }
    boolean told = person.gender() != '-' || !person.offices().isEmpty();
    if (fitting.size() == 1 && told) {
      return Optional.of(fitting.iterator().next());
    }
    Set<String> recent = new LinkedHashSet<>();
    for (int i = met.size() - 1; i >= 0; i--) {
      if (person.sentence() - met.get(i).phrase().sentence() > WINDOW) {
        break;
      }
      recent.add(met.get(i).actor());
    }
    recent.retainAll(fitting);
    return recent.size() == 1 ? Optional.of(recent.iterator().next()) : Optional.empty();
  }

  /** Finds the known names among capitalised words, longest first from the left. */
  private boolean known(List<Word> words) {
    int before = mentions.size();
    int at = 0;
    while (at < words.size()) {
      int end = known(words, at);
      at = Math.max(at + 1, end);
    }
    return mentions.size() > before;
  }

  private int known(List<Word> words, int at) {
    for (int end = words.size(); end > at; end--) {
      List<String> forms = words.subList(at, end).stream().map(Resolution::titled).toList();
      Optional<String> actor = cast.findPerson(report, PersonName.of(forms));
      if (actor.isPresent()) {
        Span span = words.get(at).span().and(words.get(end - 1).span());
        mentions.add(new Mention(report, actor.get(), span, Form.NAME));
        return end;
      }
    }
    return at;
  }

  private static String titled(Word word) {
    return word.isAcronym() && word.form().length() > 2
        ? word.form().substring(0, 1) + word.form().substring(1).toLowerCase(java.util.Locale.ROOT)
        : word.form();
  }

  private void party(Phrase.Party party) {
    if (party.shorthand() && !named.contains(party.affiliation().name())) {
      return;
    }
    Form form =
        party.shorthand() || party.affiliation().sort() == Affiliation.Sort.ADJECTIVE
            ? Form.DESCRIPTION
            : Form.NAME;
    collectives
        .party(party.affiliation(), party.text())
        .flatMap(cast::findTold)
        .ifPresent(actor -> add(party, actor, form));
  }

  private void several(Phrase.Several several) {
    if (!several.owner().isEmpty()) {
      Names.Owned owned = Hearing.owned(several.owner().get(0), several);
      add(several, cast.findOwned(report, owned).orElse(NOBODY), Form.NAME);
      cast.findOwned(report, owned).ifPresent(actor -> groups.add(new Met(actor, several, false)));
      return;
    }
    Optional<String> actor = official(several);
    if (actor.isEmpty()) {
      actor = collectives.several(several).flatMap(cast::findTold);
    }
    if (actor.isEmpty() && several.definite()) {
      actor = toldBefore(several);
    }
    if (actor.isPresent()) {
      add(several, actor.get(), Form.DESCRIPTION);
      groups.add(new Met(actor.get(), several, false));
    } else if (several.group() == Group.ANONYMOUS) {
      add(several, NOBODY, Form.DESCRIPTION);
    }
  }

  /** "The Czech official" of a person the report told to be one. */
  private Optional<String> official(Phrase.Several several) {
    boolean one =
        several.group() == Group.ANONYMOUS
            && several.definite()
            && !several.head().endsWith("s")
            && !several.of().isEmpty();
    if (!one) {
      return Optional.empty();
    }
    List<String> parties = collectives.parties(several);
    Set<String> found = new LinkedHashSet<>();
    for (Someone someone : cast.persons(report)) {
      boolean serves =
          someone.offices().stream()
              .anyMatch(
                  office ->
                      office.rank() != Role.Rank.HONORIFIC
                          && !Collections.disjoint(office.parties(), parties)
                          && isOfficial(office));
      if (serves) {
        found.add(cast.idOf(someone));
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static boolean isOfficial(Office office) {
    return Set.of("diplomat", "official", "adviser").contains(office.role());
  }

  /** "The officials", "the administration": the last group told by the same noun. */
  private Optional<String> toldBefore(Phrase.Several several) {
    String head = Collectives.plural(several.head());
    for (int i = groups.size() - 1; i >= 0; i--) {
      Phrase.Several before = (Phrase.Several) groups.get(i).phrase();
      if (several.sentence() - before.sentence() > 2 * WINDOW
          && several.group() != Group.ADMINISTRATION) {
        return Optional.empty();
      }
      if (Collectives.plural(before.head()).equals(head) && several.of().isEmpty()) {
        return Optional.of(groups.get(i).actor());
      }
    }
    return Optional.empty();
  }

  private void description(Phrase.Description description) {
    Optional<String> actor =
        description.counterpart() ? counterpart(description) : holder(description);
    add(description, actor.orElse(NOBODY), Form.DESCRIPTION);
    actor.ifPresent(id -> met.add(new Met(id, description, false)));
  }

  /** The holder named just before; without a party, only one the report names by far the most. */
  private Optional<String> holder(Phrase.Description description) {
    Set<String> recent = recentHolders(description);
    if (recent.size() == 1) {
      return Optional.of(recent.iterator().next());
    }
    if (!recent.isEmpty()) {
      return Optional.empty();
    }
    return description.office().parties().isEmpty()
        ? mostNamed(description.office())
        : cast.findOffice(report, description.office());
  }

  private Optional<String> mostNamed(Office office) {
    List<String> ranked =
        Holders.among(cast.persons(report), office).stream()
            .map(cast::idOf)
            .sorted(Comparator.comparingInt((String id) -> -count(id)).thenComparing(id -> id))
            .toList();
    if (ranked.isEmpty() || count(ranked.get(0)) < MANY) {
      return Optional.empty();
    }
    return ranked.size() == 1 || count(ranked.get(0)) >= MANY * count(ranked.get(1))
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }

  private int count(String actor) {
    return (int) met.stream().filter(one -> one.actor().equals(actor)).count();
  }

  /** The holders of the office among those named in the last sentences. */
  private Set<String> recentHolders(Phrase.Description description) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = met.size() - 1; i >= 0; i--) {
      Met one = met.get(i);
      if (description.sentence() - one.phrase().sentence() > WINDOW) {
        break;
      }
      cast.findSomeone(one.actor())
          .filter(person -> !Holders.among(List.of(person), description.office()).isEmpty())
          .ifPresent(person -> found.add(one.actor()));
    }
    return found;
  }

  /** "His Russian counterpart": who holds for Russia the office of the person just named. */
  private Optional<String> counterpart(Phrase.Description description) {
    Office wanted = description.office();
    if (wanted.parties().isEmpty() || met.isEmpty()) {
      return Optional.empty();
    }
    Met last = met.get(met.size() - 1);
    Optional<Someone> self = cast.findSomeone(last.actor());
    if (self.isEmpty() || description.sentence() - last.phrase().sentence() > 1) {
      return Optional.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Office own : self.get().offices()) {
      Office same = new Office(own.role(), own.rank(), wanted.parties(), false, '-');
      Holders.among(cast.persons(report), same).forEach(one -> found.add(cast.idOf(one)));
    }
    found.remove(last.actor());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void pronoun(Phrase.Pronoun pronoun) {
    boolean personal = pronoun.gender() == 'm' || pronoun.gender() == 'f';
    boolean quoted = parsed.findQuotationAt(pronoun.span().begin()).isPresent();
    add(pronoun, personal && !quoted ? antecedent(pronoun).orElse(NOBODY) : NOBODY, Form.PRONOUN);
  }

  /** The one person of fitting gender named in this sentence so far and the one before. */
  private Optional<String> antecedent(Phrase.Pronoun pronoun) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = met.size() - 1; i >= 0; i--) {
      Met one = met.get(i);
      if (!scene.isNear(one.phrase(), pronoun, 1)) {
        break;
      }
      if (fits(one.actor(), pronoun.gender())
          && parsed.findQuotationAt(one.phrase().span().begin()).isEmpty()) {
        found.add(one.actor());
      }
    }
    if (found.size() != 1) {
      return Optional.empty();
    }
    String actor = found.iterator().next();
    met.add(new Met(actor, pronoun, false));
    return Optional.of(actor);
  }

  private boolean fits(String actor, char gender) {
    char known = cast.findSomeone(actor).map(Someone::gender).orElse('-');
    return known == '-' || known == gender;
  }
}
