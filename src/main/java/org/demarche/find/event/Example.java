package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Mention;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.StatementKind;
import org.demarche.text.ParsedText;

/**
 * A statement written as an example: {@code cue :: content}, the speaker's own party in {@code
 * [brackets]}, another party in {@code <brackets>}; {@code analyst:} before the cue when the
 * speaker speaks for nobody; content in curly quotation marks when the words are the speaker's own.
 */
record Example(
    Report report,
    ParsedText parsed,
    List<Mention> mentions,
    Map<String, Actor> actors,
    Statement statement) {
  private static final String ANALYST = "analyst:";
  private static final Actor SELF =
      new Actor("self", "Veldania", ActorKind.STATE, List.of("VEL"), List.of(), List.of());
  private static final Actor OTHER =
      new Actor("other", "Torvia", ActorKind.STATE, List.of("TOR"), List.of(), List.of());
  private static final Actor EXPERT =
      new Actor("expert", "Ada Brunn", ActorKind.PERSON, List.of(), List.of("analyst"), List.of());

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException when it has no {@code ::}
   */
  static Example of(String source, Function<Report, ParsedText> parser) {
    int middle = source.indexOf("::");
    if (middle < 0) {
      throw new IllegalArgumentException("an example without '::': " + source);
    }
    String cue = source.substring(0, middle).strip();
    boolean expert = cue.startsWith(ANALYST);
    Marked marked = new Marked(expert ? "Brunn " : "Lorn ");
    marked.mentions.add(mention(expert ? "expert" : "self", 0, 4));
    Span cueSpan = marked.add(expert ? cue.substring(ANALYST.length()).strip() : cue);
    marked.text.append(' ');
    Span content = marked.add(source.substring(middle + 2).strip());
    String text = marked.text.toString();
    Report report =
        new Report(
            Report.idOf(text),
            "example",
            "",
            "",
            List.of(),
            DateClaim.unknown("an example"),
            "",
            "en",
            text,
            List.of());
    boolean quoted = text.charAt(content.begin()) == '“';
    Attribution words =
        new Attribution(
            List.of(content),
            List.of(cueSpan),
            List.of(new Span(0, 4)),
            quoted ? StatementKind.DIRECT : StatementKind.INDIRECT,
            1,
            "example");
    Statement statement =
        new Statement(
            Statement.idOf(report.id(), words),
            report.id(),
            words,
            List.of(expert ? "expert" : "self"),
            List.of(),
            List.of(),
            List.of(),
            "",
            DateClaim.unknown("an example"));
    List<Mention> mentions =
        marked.mentions.stream()
            .map(m -> new Mention(report.id(), m.actor(), m.span(), m.form()))
            .sorted(java.util.Comparator.comparing(Mention::span))
            .toList();
    Map<String, Actor> actors = Map.of("self", SELF, "other", OTHER, "expert", EXPERT);
    return new Example(report, parser.apply(report), mentions, actors, statement);
  }

  /** A sentence told by the report itself, with its marks but without a statement. */
  static Example ofDeed(String sentence, Function<Report, ParsedText> parser) {
    Example example = of("told ::" + sentence, parser);
    Marked marked = new Marked("");
    marked.add(sentence);
    String text = marked.text.toString();
    Report report =
        new Report(
            Report.idOf(text),
            "example",
            "",
            "",
            List.of(),
            DateClaim.unknown("an example"),
            "",
            "en",
            text,
            List.of());
    List<Mention> mentions =
        marked.mentions.stream()
            .map(m -> new Mention(report.id(), m.actor(), m.span(), m.form()))
            .toList();
    return new Example(report, parser.apply(report), mentions, example.actors, example.statement);
  }

  private static Mention mention(String actor, int begin, int end) {
    return new Mention("", actor, new Span(begin, end), Mention.Form.NAME);
  }

  /** Text under construction, with the mentions its brackets mark. */
  private static final class Marked {
    private final StringBuilder text;
    private final List<Mention> mentions = new ArrayList<>();

    Marked(String opening) {
      text = new StringBuilder(opening);
    }

    Span add(String source) {
      int begin = text.length();
      int opened = -1;
      for (char c : source.toCharArray()) {
        switch (c) {
          case '[', '<' -> opened = text.length();
          case ']', '>' ->
              mentions.add(mention(c == ']' ? "self" : "other", opened, text.length()));
          default -> text.append(c);
        }
      }
      return new Span(begin, text.length());
    }
  }
}
