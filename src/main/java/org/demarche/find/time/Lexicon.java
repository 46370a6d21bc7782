package org.demarche.find.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of time with their classes and values, read from {@code words.txt}. */
final class Lexicon {
  private record Entry(String type, String value, boolean capital, List<String> words) {}

  private final Map<String, List<Entry>> byFirstWord;

  private Lexicon(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static Lexicon load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split(" ");
      boolean capital = head[0].endsWith("^");
      String type = capital ? head[0].substring(0, head[0].length() - 1) : head[0];
      for (String phrase : line.substring(colon + 1).split(",")) {
        List<String> words = Lexer.read(phrase).stream().map(Item::low).toList();
        entries
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Entry(type, head[1], capital, words));
      }
    }
    return new Lexicon(entries);
  }

  /** The lines of a resource beside this package, without comments and empty lines. */
  static List<String> lines(String name) {
    try (var in = Lexicon.class.getResourceAsStream(name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The classes that begin at an item. */
  List<Arc> arcsAt(List<Item> items, int at) {
    Item item = items.get(at);
    return switch (item.kind()) {
      case WORD, MARK -> wordArcs(items, at);
      case INTEGER -> Numerals.arcs(items, at);
      case NUMBER -> List.of(new Arc("NUM", item.low().replace(",", ""), at + 1));
      case DATE -> List.of(new Arc("NUMDATE", item.low(), at + 1));
      case CLOCK -> List.of(new Arc("CLOCK", item.low(), at + 1));
    };
  }

  private List<Arc> wordArcs(List<Item> items, int at) {
    if (items.get(at).is("'")) {
      return Numerals.shortYear(items, at);
    }
    List<Entry> entries = byFirstWord.get(items.get(at).low());
    if (entries == null) {
      return List.of();
    }
    List<Arc> arcs = new ArrayList<>(entries.size() + 2);
    for (Entry entry : entries) {
      if (matches(entry, items, at)) {
        add(arcs, entry, items, at + entry.words().size());
      }
    }
    return arcs;
  }

  private void add(List<Arc> arcs, Entry entry, List<Item> items, int end) {
    arcs.add(new Arc(entry.type(), entry.value(), end));
    switch (entry.type()) {
      case "NUMBER" -> {
        arcs.add(new Arc("NUM", entry.value(), end));
        if (entry.value().length() <= 2 && follows(items, end, "and", "a", "half")) {
          arcs.add(new Arc("NUM", entry.value() + ".5", end + 3));
        }
      }
      case "TENS" -> tens(arcs, Integer.parseInt(entry.value()), items, end);
      case "ORDINAL" -> arcs.add(new Arc("ORD", entry.value(), end));
      default -> {
        // every other class is its own arc alone
      }
    }
  }

  private void tens(List<Arc> arcs, int tens, List<Item> items, int end) {
    arcs.add(new Arc("NUM", String.valueOf(tens), end));
    int unitAt = end < items.size() && items.get(end).is("-") ? end + 1 : end;
    if (unitAt >= items.size()) {
      return;
    }
    for (Entry unit : byFirstWord.getOrDefault(items.get(unitAt).low(), List.of())) {
      boolean small = unit.words().size() == 1 && unit.value().length() == 1;
      if (small && unit.type().equals("NUMBER") && !unit.value().equals("X")) {
        arcs.add(new Arc("NUM", String.valueOf(tens + Integer.parseInt(unit.value())), unitAt + 1));
      } else if (small && unit.type().equals("ORDINAL")) {
        arcs.add(new Arc("ORD", String.valueOf(tens + Integer.parseInt(unit.value())), unitAt + 1));
      }
    }
  }

  private static boolean follows(List<Item> items, int at, String... words) {
    if (at + words.length > items.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!items.get(at + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Entry entry, List<Item> items, int at) {
    List<String> words = entry.words();
    if (at + words.size() > items.size() || (entry.capital() && !items.get(at).capital())) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      Item item = items.get(at + i);
      if (!item.is(words.get(i)) || item.lineBreaks() > 1 || (item.is(".") && !item.glued())) {
        return false;
      }
    }
    return true;
  }
}
