package org.demarche.find.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The conditions of rules on what stands around them. */
final class Guards {
  private static final int MODERN = 1900;
  private static final int MAY = 5;
  private static final int MARCH = 3;

  private final Map<String, Set<String>> words;

  private Guards(Map<String, Set<String>> words) {
    this.words = words;
  }

  static Guards load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Lexicon.lines("guards.txt")) {
      int colon = line.indexOf(':');
      words.put(
          line.substring(0, colon),
          Arrays.stream(line.substring(colon + 1).split(","))
              .map(String::strip)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return new Guards(Map.copyOf(words));
  }

  /**
   * Whether a match may stand.
   *
   * @throws IllegalStateException when its rule names a guard that does not exist
   */
  boolean allow(Match match, List<Item> items) {
    Around around = new Around(match, items);
    return switch (match.rule().guard()) {
      case "" -> true;
      case "day-of-month" -> !around.isAfter("NO_DAY") && around.dayIsCalm();
      case "month" -> month(around);
      case "year" -> year(around);
      case "years" -> !around.isBefore("NUMBERED") && !around.isAfter("COUNTED") && isRising(match);
      case "season" -> season(around);
      case "weekday" -> !around.isBefore("NOT_A_DAY") && !around.isTitled();
      case "not-a-fraction" -> !around.next().is("/") && !around.first().glued();
      case "days" -> days(around);
      case "daytime" -> daytime(around);
      case "clock" -> clock(around);
      case "clock-and-day" -> clockAndDay(around);
      case "period" -> period(around);
      case "text-period" -> textPeriod(around);
      case "length" -> length(around);
      case "plural-length" ->
          around.isBefore("SPENT") && !around.next().is("-") && !around.previous().is("-");
      case "window" -> window(around);
      case "set-word" -> !around.first().capital();
      case "bygone" -> bygone(around);
      case "today" -> !around.isBeforeName();
      case "adjective" -> !around.first().capital() && around.next().kind() == Item.Kind.WORD;
      case "at-night" -> !around.next().is("school");
      case "day-alone" -> around.next().kind() != Item.Kind.WORD || around.isAfter("SMALL");
      case "now" -> !around.first().glued() || !around.previous().is("-");

      case "not-before-a-clause" -> !around.last().is("before") || around.endsAClause();
      case "before-a-clause" ->
          !around.endsAClause()
              && !around.previous().is("for")
              && !around.next().low().endsWith("ing");
      default ->
          throw new IllegalStateException(
              "no such condition on a time rule: " + match.rule().guard());
    };
  }

  private static boolean days(Around around) {
    return around.has("YEAR")
        || around.next().kind() != Item.Kind.WORD
        || around.isAfter("SMALL")
        || around.next().capital();
  }

  private boolean month(Around around) {
    String month = around.get("MONTH");
    int number = month.isEmpty() ? 0 : Integer.parseInt(month);
    if (around.isBefore("NAMED") || around.next().is("'")) {
      return false;
    }
    boolean led = around.isBefore("BEFORE_TIME") || around.has("PART") || around.has("LATER");
    if (number == MAY || number == MARCH) {
      return led && !(around.isBeforeArticle() && !around.has("PART"));
    }
    boolean name = around.next().capital() && around.next().kind() == Item.Kind.WORD;
    return led || !name || around.next().lineBreaks() > 0;
  }

  private boolean year(Around around) {
    int year = around.first().integer();
    if (around.isBefore("NUMBERED") || around.isBefore("LESS") || around.isAfter("COUNTED")) {
      return false;
    }
    if (around.next().is("%")
        || around.next().is("°")
        || around.next().is("-") && around.previous().is("-")) {
      return false;
    }
    boolean led = around.isBefore("BEFORE_TIME") || "(-/[,".contains(around.previous().low());
    if (around.has("SHORTYEAR")) {
      return around.isBefore("BEFORE_TIME") && around.next().kind() != Item.Kind.INTEGER;
    }
    if (around.previous().is("resolution") || inList(around)) {
      return false;
    }
    return led || year >= MODERN && year < MODERN + 150;
  }

  /** "Resolutions 1737, 1747 and 1929": a number in a list that a numbered word opens. */
  private boolean inList(Around around) {
    int at = around.match.begin() - 1;
    int steps = 0;
    while (at > 0 && steps++ < 12) {
      Item item = around.items.get(at);
      if (words.get("NUMBERED").contains(item.low())) {
        return true;
      }
      boolean inside =
          item.is(",")
              || item.is("and")
              || item.is("or")
              || item.is("(")
              || item.is(")")
              || item.integer() >= 0
              || item.is("/");
      if (!inside) {
        return false;
      }
      at--;
    }
    return false;
  }

  private static boolean bygone(Around around) {
    return around.previous().low().matches("in|of|from|to")
        && (around.next().kind() != Item.Kind.WORD
            || around.next().low().matches("and|but|have|has|had|that"));
  }

  private static boolean isRising(Match match) {
    String first = match.parts().get(0).get("YEAR");
    String second = match.parts().get(match.parts().size() - 1).get("YEAR");
    return first.isEmpty()
        || second.isEmpty()
        || first.compareTo(second) < 0 && Integer.parseInt(second) - Integer.parseInt(first) < 500;
  }

  private boolean season(Around around) {
    if (around.isTitled()
        || around.isBeforeName()
        || around.next().is("of")
        || around.next().is("-")) {
      return false;
    }
    if (around.first().is("the") || around.has("PART") || around.has("LATER")) {
      boolean fall = around.last().is("fall");
      return !fall
          || around.previous().low().matches("in|during|throughout|by|until|this")
          || around.has("PART");
    }
    return around.isBefore("BEFORE_TIME")
            && !around.previous().is("to")
            && !around.last().is("fall")
        || around.last().is("fall") && around.previous().is("in");
  }

  private boolean daytime(Around around) {
    return around.first().low().matches("that|this|next|previous|following")
        || around.size() > 2
        || around.previous().low().matches("in|during|by|on|into|of|through|until");
  }

  private boolean clock(Around around) {
    if (around.previous().is(":")
        || around.next().is(":")
        || around.first().glued() && !around.previous().low().matches("[(\\[-]")) {
      return false;
    }
    boolean marked = around.has("AMPM") || around.has("ZONE") || around.size() > 1;
    if (around.first().kind() == Item.Kind.CLOCK) {
      return marked
          || around
              .previous()
              .low()
              .matches("at|around|by|from|until|till|before|after|about|to|-|,");
    }
    int hour = around.first().integer();
    return marked && (hour >= 1 && hour <= 24 || around.first().kind() == Item.Kind.NUMBER);
  }

  private static boolean clockAndDay(Around around) {
    return around.has("CLOCK") || around.has("AMPM");
  }

  private static boolean isPlural(Around around) {
    return around.last().low().endsWith("s");
  }

  private boolean period(Around around) {
    String unit = around.get("UNIT");
    if (isPlural(around) && !around.last().is("'s")
        || unit.equals("H")
        || unit.equals("M")
        || unit.equals("F")) {
      return false;
    }
    boolean bare = !around.has("REL") && !around.has("PART") && !around.has("LATER");
    boolean ownEnd = around.last().is("end");
    if (bare && !ownEnd) {
      return false;
    }
    boolean first = around.first().low().matches("early|late") && !around.has("REL");
    boolean ofDay = unit.equals("D") && !around.has("REL");
    return !(first && !around.first().is("late")) && !ofDay && !around.next().is("of");
  }

  private boolean textPeriod(Around around) {
    String unit = around.get("UNIT");
    boolean clock = unit.equals("H") || unit.equals("M") || unit.equals("F");
    boolean named = around.last().low().matches("before|after|following");
    if (named && !around.endsAClause()) {
      return false;
    }
    return !clock && (named || !isPlural(around));
  }

  private boolean length(Around around) {
    String unit = around.get("UNIT");
    boolean quarter = unit.equals("Q");
    boolean night = around.items.get(around.match.begin()).low().matches("a|an|one") && quarter;
    return !night
        && !(quarter && around.next().is("of"))
        && !(quarter && around.previous().is("-"))
        && !around.isBefore("NUMBERED")
        && !(around.has("NUM") && around.size() > 3 && around.get("NUM").length() > 3)
        && !around.next().is("earlier");
  }

  private static boolean window(Around around) {
    String first = around.first().low();
    return !first.equals("last") || !around.previous().is("at");
  }

  /** The words around a match. */
  private final class Around {
    private static final Item NOTHING = new Item(0, 1, "", Item.Kind.MARK, false, false, 2);

    private final Match match;
    private final List<Item> items;

    private Around(Match match, List<Item> items) {
      this.match = match;
      this.items = items;
    }

    private Item first() {
      return items.get(match.begin());
    }

    private Item last() {
      return items.get(match.end() - 1);
    }

    private int size() {
      return match.end() - match.begin();
    }

    private Item previous() {
      return match.begin() > 0 && first().lineBreaks() < 2 ? items.get(match.begin() - 1) : NOTHING;
    }

    private Item next() {
      boolean there = match.end() < items.size() && items.get(match.end()).lineBreaks() < 2;
      return there ? items.get(match.end()) : NOTHING;
    }

    private String get(String type) {
      for (Match.Part part : match.parts()) {
        if (part.has(type)) {
          return part.get(type);
        }
      }
      return "";
    }

    private boolean has(String type) {
      return !get(type).isEmpty();
    }

    private boolean isBefore(String list) {
      return words.get(list).contains(previous().low());
    }

    private boolean isAfter(String list) {
      return words.get(list).contains(next().low());
    }

    private boolean isTitled() {
      return next().capital() && isAfter("TITLE");
    }

    /** "Arab Spring": a capital before a capital. */
    private boolean isBeforeName() {
      return first().capital() && previous().capital() && !isBefore("BEFORE_TIME");
    }

    private boolean isBeforeArticle() {
      return previous()
          .low()
          .matches("the|a|an|this|that|last|next|and|or|is|was|as|with|than|against");
    }

    private boolean endsAClause() {
      Item next = next();
      return next.kind() == Item.Kind.MARK && !next.is("(") && !next.is("\"")
          || next.low().matches("and|but|in|at|when|while|with|by|to|on|or");
    }

    /** "In March 20 delegates left" has no day. */
    private boolean dayIsCalm() {
      return !(previous().is("in") && next().kind() == Item.Kind.WORD && !next().capital())
          || isAfter("SMALL");
    }
  }
}
