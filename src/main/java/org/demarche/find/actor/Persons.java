package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Span;

/** Makes person phrases of name runs, with what stands around them. */
final class Persons {
  private final Lexicon lexicon;
  private final NameReader names;
  private final Apposed.Reader reader;

  Persons(Lexicon lexicon, NameReader names) {
    this.lexicon = lexicon;
    this.names = names;
    this.reader = new Apposed.Reader(lexicon, names);
  }

  /** A title or role, and the name behind it. */
  NounPhrases.Found titled(Line line, int at, Office office, NameReader.Run run) {
    if (line.titleCase()) {
      return new NounPhrases.Found(
          run.end(),
          List.of(
              new Phrase.Capitals(
                  line.span(run.from(), run.end()),
                  line.sentence().index(),
                  line.words().subList(run.from(), run.end()))));
    }
    return found(line, at, List.of(office), run, 3);
  }

  NounPhrases.Found untitled(Line line, NameReader.Run run) {
    return found(line, run.from(), List.of(), run, 0);
  }

  /** "the foreign minister, Anna Example," : the name behind a described role. */
  Optional<NounPhrases.Found> behind(Line line, int end, Office office, Span span) {
    if (end + 1 >= line.size() || !line.at(end).is(",") || line.titleCase()) {
      return Optional.empty();
    }
    Optional<NameReader.Run> run =
        names.find(line, end + 1).filter(each -> each.kind() == NameReader.Kind.PERSON);
    if (run.isEmpty() || run.get().words().size() < 2 || !closes(line, run.get().end())) {
      return Optional.empty();
    }
    NounPhrases.Found found = found(line, run.get().from(), List.of(office), run.get(), 3);
    Phrase.Person person = (Phrase.Person) found.phrases().get(0);
    Phrase.Person whole =
        new Phrase.Person(
            span.and(person.span()),
            person.sentence(),
            person.name(),
            person.words(),
            person.offices(),
            person.evidence(),
            person.gender(),
            person.speaks(),
            true);
    List<Phrase> phrases = new ArrayList<>(found.phrases());
    phrases.set(0, whole);
    return Optional.of(new NounPhrases.Found(found.end(), phrases));
  }

  private boolean closes(Line line, int end) {
    return end >= line.size()
        || ".,;:)—–”\"?!".contains(line.at(end).form())
        || lexicon.has("speech", line.at(end));
  }

  private NounPhrases.Found found(
      Line line, int at, List<Office> title, NameReader.Run run, int evidence) {
    PersonName name = PersonName.of(run.words());
    List<Office> offices = new ArrayList<>(title);
    List<Apposed> apposed = run.possessive() ? List.of() : reader.behind(line, run.end());
    apposed.forEach(each -> offices.add(each.office()));
    int sure = evidence + evidence(line, run) + (apposed.isEmpty() ? 0 : 3);
    int sentence = line.sentence().index();
    Phrase.Person person =
        new Phrase.Person(
            line.span(at, run.end()),
            sentence,
            name,
            line.words().subList(run.from(), run.end()),
            offices.stream().filter(office -> office.rank() != Role.Rank.HONORIFIC).toList(),
            sure,
            gender(offices, name),
            speaks(line, at, run.end()),
            !title.isEmpty());
    List<Phrase> phrases = new ArrayList<>(List.of(person));
    int end = team(line, at, run, name, phrases);
    for (Apposed each : apposed) {
      if (each.end() > each.from() && end == run.end()) {
        phrases.add(new Phrase.Apposition(line.span(each.from(), each.end()), sentence, name));
        end = each.end();
      }
    }
    return new NounPhrases.Found(end, phrases);
  }

  private int evidence(Line line, NameReader.Run run) {
    int evidence = 0;
    boolean full = run.words().size() > 1;
    boolean given =
        full
            && lexicon.vocabulary().isGiven(run.words().get(0))
            && lexicon.findAffiliation(line, run.from()).isEmpty()
            && run.words().stream().noneMatch(w -> lexicon.has("not-person", Line.plain(w)));
    if (given) {
      evidence += 2;
    }
    if (speaks(line, run.from(), run.end())) {
      evidence += full ? 2 : 1;
    }
    if (run.words().stream().skip(1).anyMatch(w -> PersonName.isSuffix(w) || w.endsWith("."))) {
      evidence += 1;
    }
    if (run.from() > 0 && lexicon.has("locative", line.at(run.from() - 1))) {
      evidence -= 2;
    }
    return evidence;
  }

  private boolean speaks(Line line, int at, int end) {
    boolean behind =
        end < line.size()
            && !line.at(end - 1).possessive()
            && lexicon.has("strict-speech", line.at(end));
    return behind || at > 0 && lexicon.has("strict-speech", line.at(at - 1)) && isClosed(line, end);
  }

  private boolean isClosed(Line line, int end) {
    return end >= line.size() || line.at(end).isMark() || lexicon.has("common", line.at(end));
  }

  private char gender(List<Office> offices, PersonName name) {
    for (Office office : offices) {
      if (office.gender() != '-') {
        return office.gender();
      }
    }
    return name.isSingle() ? '-' : lexicon.vocabulary().gender(name.words().get(0));
  }

  /** "Name's team", "Name administration", "Name's government": a group of its own. */
  private int team(Line line, int at, NameReader.Run run, PersonName name, List<Phrase> phrases) {
    int end = run.end();
    if (end >= line.size() || line.at(end).breaksBefore()) {
      return end;
    }
    int head = end;
    while (head < line.size()
        && lexicon.findModifier(line, head).isPresent()
        && head - end < 2
        && lexicon.findGroup(line, head).isEmpty()) {
      head++;
    }
    var group =
        head < line.size()
            ? lexicon.findGroup(line, head)
            : Optional.<PhraseTable.Hit<Group>>empty();
    if (group.isEmpty()) {
      return end;
    }
    Group kind = group.get().value();
    boolean owned =
        switch (kind) {
          case ADMINISTRATION -> true;
          case GOVERNMENT ->
              (run.possessive() || head == end) && !line.at(head).lower().equals("presidency");
          case SIDE, ANONYMOUS -> run.possessive();
          default -> false;
        };
    if (!owned) {
      return end;
    }
    int last = group.get().end();
    var more = lexicon.findGroup(line, last);
    if (more.isPresent() && more.get().value() == Group.ANONYMOUS) {
      kind = Group.ANONYMOUS;
      last = more.get().end();
    }
    Span span = line.span(at, last);
    String noun = line.join(head, last).toLowerCase(java.util.Locale.ROOT);
    String text = name.text() + (run.possessive() ? "'s " : " ") + line.join(head, last);
    phrases.add(
        new Phrase.Several(
            span, line.sentence().index(), noun, text, kind, List.of(), List.of(name), true));
    return last;
  }
}
