package org.demarche.find.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.DateClaim;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;

/** Texts with their cast and mentions. */
record Stage(List<Report> reports, List<List<Mention>> mentions, Cast cast) {
  private static final TextParser PARSER = TextParser.load();

  static Stage of(String... texts) {
    ActorFinder finder = ActorFinder.load();
    List<Report> reports = new ArrayList<>();
    List<ParsedText> parsed = new ArrayList<>();
    List<Names> names = new ArrayList<>();
    for (String text : texts) {
      Report report = report(text);
      reports.add(report);
      parsed.add(PARSER.parse(report));
      names.add(finder.findNames(report, parsed.get(parsed.size() - 1)));
    }
    Cast cast = Cast.of(names);
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      mentions.add(finder.findMentions(reports.get(i), parsed.get(i), cast));
    }
    return new Stage(reports, mentions, cast);
  }

  private static Report report(String text) {
    return new Report(
        Report.idOf(text),
        "test.txt",
        "",
        "",
        List.of(),
        DateClaim.unknown("nothing was looked at"),
        "",
        "en",
        text,
        List.of());
  }

  /** The mentions of the first text but its pronouns, as "words -> name [parties]". */
  List<String> told() {
    return told(0);
  }

  List<String> told(int text) {
    return told(text, false);
  }

  /** The pronouns of the first text. */
  List<String> pronouns() {
    return told(0, true);
  }

  private List<String> told(int text, boolean pronouns) {
    List<String> told = new ArrayList<>();
    for (Mention mention : mentions.get(text)) {
      if ((mention.form() == Mention.Form.PRONOUN) != pronouns) {
        continue;
      }
      String words = mention.span().of(reports.get(text).text());
      told.add(words + " -> " + mention.findActor().map(this::show).orElse("nobody"));
    }
    return told;
  }

  private String show(String id) {
    Actor actor = cast.getActor(id);
    return actor.name() + " " + actor.parties();
  }

  Actor actor(String name) {
    return cast.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
  }

  List<String> names() {
    return cast.actors().stream().map(Actor::name).sorted().toList();
  }
}
