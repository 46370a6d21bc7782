package org.demarche.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.ask.Line;
import org.demarche.ask.PartyNames;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.DateClaim;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.model.Instrument;
import org.demarche.model.Move;
import org.demarche.model.Precision;
import org.demarche.model.Report;

/** Which words do we use for what the record holds? */
public final class Words {
  private Words() {}

  /** What an event's actors do, as a verb that agrees with them: "refuses", "threaten". */
  public static String verb(Event event, List<Actor> actors) {
    String verb = event.move() == Move.NONE ? verb(event.type()) : verb(event.move());
    boolean several = actors.size() > 1 || actors.stream().anyMatch(Words::isSeveral);
    if (event.move() == Move.NONE && event.flags().contains(Flag.NEGATED)) {
      return (several ? "do not " : "does not ") + plural(verb);
    }
    if (event.move() == Move.NONE && event.flags().contains(Flag.FUTURE)) {
      return "to " + plural(verb);
    }
    return several ? plural(verb) : verb;
  }

  private static boolean isSeveral(Actor actor) {
    return actor.kind() == ActorKind.COLLECTIVE && actor.name().endsWith("s");
  }

  private static String plural(String verb) {
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    int cut = verb.endsWith("sses") || verb.endsWith("shes") ? 2 : 1;
    return verb.substring(0, verb.length() - cut);
  }

  /** A move as a verb in the present tense. */
  private static String verb(Move move) {
    return switch (move) {
      case DEMAND -> "demands";
      case REQUEST -> "asks";
      case OFFER -> "offers";
      case PLEDGE -> "pledges";
      case ACCEPT -> "accepts";
      case CONCEDE -> "concedes";
      case REFUSE -> "refuses";
      case THREATEN -> "threatens";
      case ACCUSE -> "accuses";
      case DENY -> "denies";
      case AFFIRM -> "affirms";
      case ANNOUNCE -> "announces";
      case ASSESS -> "assesses";
      case NONE -> "says";
    };
  }

  /** A PLOVER event type as a verb in the present tense. */
  private static String verb(EventType type) {
    return switch (type) {
      case AGREE -> "agrees";
      case CONSULT -> "consults";
      case SUPPORT -> "supports";
      case CONCEDE -> "concedes";
      case COOPERATE -> "cooperates";
      case AID -> "aids";
      case RETREAT -> "retreats";
      case REQUEST -> "requests";
      case ACCUSE -> "accuses";
      case REJECT -> "rejects";
      case THREATEN -> "threatens";
      case PROTEST -> "protests";
      case SANCTION -> "sanctions";
      case MOBILIZE -> "mobilizes";
      case COERCE -> "coerces";
      case ASSAULT -> "assaults";
      case NONE -> "says";
    };
  }

  /** The tone of an event, for its style: "for", "against" or "neutral". Never the only sign. */
  public static String tone(Event event) {
    return switch (event.move()) {
      case OFFER, PLEDGE, ACCEPT, CONCEDE -> "for";
      case DEMAND, REFUSE, THREATEN, ACCUSE, DENY -> "against";
      case REQUEST, AFFIRM, ANNOUNCE, ASSESS -> "neutral";
      case NONE ->
          switch (event.type().quad()) {
            case 1, 2 -> "for";
            case 3, 4 -> "against";
            default -> "neutral";
          };
    };
  }

  /** A date with its precision: "26 January 2022", "about January 2022", "no date". */
  public static String date(DateClaim date) {
    return switch (date.precision()) {
      case UNKNOWN -> "no date";
      case DAY -> day(date.from());
      case WEEK -> "week of " + day(date.from());
      case MONTH -> month(date.from());
      case YEAR -> Integer.toString(date.from().getYear());
      case RANGE -> range(date);
    };
  }

  private static String range(DateClaim date) {
    if (date.from().equals(LocalDate.MIN)) {
      return "until " + day(date.to());
    }
    if (date.to().equals(LocalDate.MAX)) {
      return "from " + day(date.from());
    }
    return day(date.from()) + " to " + day(date.to());
  }

  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    String month = day.getMonth().toString();
    return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear();
  }

  /** When a line happened, and whether that is only when it was reported. */
  public static String when(Line line) {
    if (line.when().precision() == Precision.UNKNOWN) {
      return "no date";
    }
    return (line.reportedOn() ? "reported " : "") + date(line.when());
  }

  /** What a document is and who can read it: "letter, confidential". */
  public static String kind(Instrument document) {
    String status = document.status().toString().toLowerCase(Locale.ROOT);
    return document.kind() + ", " + status;
  }

  public static String names(List<Actor> actors) {
    return String.join(", ", actors.stream().map(Actor::name).toList());
  }

  /** Who, with the party a person or collective speaks for: "Ned Price (United States)". */
  public static String speakers(List<Actor> actors) {
    return String.join("; ", actors.stream().map(Words::speaker).toList());
  }

  private static String speaker(Actor actor) {
    List<String> parties =
        actor.parties().stream()
            .map(PartyNames::of)
            .filter(party -> !party.equals(actor.name()))
            .toList();
    return parties.isEmpty()
        ? actor.name()
        : actor.name() + " (" + String.join(", ", parties) + ")";
  }

  public static String party(String code) {
    return code.isEmpty() ? "Independent voices" : PartyNames.of(code);
  }

  /** How a reader recognises a report: outlet, title or file. */
  public static String report(Report report) {
    String what = report.title().isEmpty() ? report.file() : report.title();
    return report.outlet().isEmpty() ? what : report.outlet() + ": " + what;
  }

  /** The shortest name of a report's source. */
  public static String source(Report report) {
    if (!report.outlet().isEmpty()) {
      return report.outlet();
    }
    return report.file().substring(report.file().lastIndexOf('/') + 1);
  }

  /** How well a line is carried: "1 report", "4 reports, 2 origins". */
  public static String support(Line line) {
    return line.reports() == 1
        ? "1 report"
        : line.reports() + " reports, " + count(line.origins(), "origin");
  }

  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** What differs: "number", "date" … */
  static String kind(Difference difference) {
    return difference.kind().toString().toLowerCase(Locale.ROOT);
  }

  /** A probability in whole percent. */
  public static String percent(double probability) {
    return Math.round(probability * 100) + " %";
  }

  /** A text cut at a word for a narrow place; the whole stands where it links to. */
  public static String cut(String text, int length) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
