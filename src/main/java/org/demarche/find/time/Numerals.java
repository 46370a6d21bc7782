package org.demarche.find.time;

import java.util.ArrayList;
import java.util.List;

/** What a number in digits can be: a day of a month, a year, a decade, an amount. */
final class Numerals {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LAST_DAY = 31;

  private Numerals() {}

  static List<Arc> arcs(List<Item> items, int at) {
    Item item = items.get(at);
    int value = item.integer();
    if (value < 0 || isPartOfACode(items, at)) {
      return List.of();
    }
    List<Arc> arcs = new ArrayList<>(4);
    String suffix =
        at + 1 < items.size() && items.get(at + 1).glued() ? items.get(at + 1).low() : "";
    if (suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd")) {
      arcs.add(new Arc("ORD", item.low(), at + 2));
      if (value >= 1 && value <= LAST_DAY) {
        arcs.add(new Arc("DAY", item.low(), at + 2));
        arcs.add(new Arc("DAYTH", item.low(), at + 2));
      }
      return arcs;
    }
    if (suffix.equals("s")) {
      decade(arcs, item, value, at + 2);
      return arcs;
    }
    if (suffix.equals("'s")) {
      decade(arcs, item, value, at + 2);
    }
    if (!suffix.isEmpty() && Character.isLetter(suffix.charAt(0)) && !isHour(suffix)) {
      return List.of();
    }
    plain(arcs, item, value, at + 1);
    return arcs;
  }

  /** "'99", with its apostrophe. */
  static List<Arc> shortYear(List<Item> items, int at) {
    if (at + 1 >= items.size() || items.get(at).glued()) {
      return List.of();
    }
    Item next = items.get(at + 1);
    if (!next.glued() || next.integer() < 0 || next.low().length() != 2) {
      return List.of();
    }
    boolean plural =
        at + 2 < items.size() && items.get(at + 2).glued() && items.get(at + 2).is("s");
    return plural
        ? List.of(new Arc("DECADE", "19" + next.low().charAt(0), at + 3))
        : List.of(new Arc("SHORTYEAR", next.low(), at + 2));
  }

  private static boolean isHour(String suffix) {
    return suffix.equals("am")
        || suffix.equals("pm")
        || suffix.startsWith("a")
        || suffix.equals("p")
        || suffix.equals("hrs");
  }

  private static void decade(List<Arc> arcs, Item item, int value, int end) {
    if (value % 10 != 0) {
      return;
    }
    if (item.low().length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      arcs.add(new Arc("DECADE", item.low().substring(0, 3), end));
    } else if (item.low().length() == 3) {
      arcs.add(new Arc("DECADEBC", item.low().substring(0, 2), end));
    }
  }

  private static void plain(List<Arc> arcs, Item item, int value, int end) {
    arcs.add(new Arc("NUM", String.valueOf(value), end));
    arcs.add(new Arc("INT", String.valueOf(value), end));
    int digits = item.low().length();
    if (value >= 1 && value <= LAST_DAY && digits <= 2) {
      arcs.add(new Arc("DAY", item.low(), end));
    }
    if (digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      arcs.add(new Arc("YEAR", item.low(), end));
    }
    if (digits == 2) {
      arcs.add(new Arc("YY", item.low(), end));
    }
  }

  /** Whether a number belongs to a sign or name: "P5+1", "$20", "#7", "F-16", "3.5". */
  private static boolean isPartOfACode(List<Item> items, int at) {
    if (at == 0 || !items.get(at).glued()) {
      return false;
    }
    Item before = items.get(at - 1);
    if (before.kind() == Item.Kind.WORD) {
      return true;
    }
    boolean dash = before.is("-");
    if (dash && before.glued() && at > 1) {
      return items.get(at - 2).kind() == Item.Kind.WORD && items.get(at - 2).low().length() <= 2;
    }
    return "$€£¥#+.%@&*=_".contains(before.low());
  }
}
