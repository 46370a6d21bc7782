package org.demarche.find.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies the grammar: at each item the longest match, the earlier rule among equals.
 *
 * <p>Linear in the text, since no rule is longer than a few items.
 */
final class Matcher {
  private final Lexicon lexicon;
  private final Grammar grammar;

  Matcher(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  List<Match> match(List<Item> items, Guards guards) {
    List<Match> found = new ArrayList<>();
    Run run = new Run(items);
    int at = 0;
    while (at < items.size()) {
      Match best = longest(run, at, guards);
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.end();
      }
    }
    return found;
  }

  private Match longest(Run run, int at, Guards guards) {
    List<Arc> arcs = run.arcsAt(at);
    List<Rule> byWord = grammar.beginningWith(run.items.get(at).low());
    if (arcs.isEmpty() && byWord.isEmpty()) {
      return null;
    }
    Match best = better(null, byWord, run, at, guards);
    for (int i = 0; i < arcs.size(); i++) {
      if (isFirstOfItsType(arcs, i)) {
        best = better(best, grammar.beginningWith(arcs.get(i).type()), run, at, guards);
      }
    }
    return best;
  }

  private static boolean isFirstOfItsType(List<Arc> arcs, int index) {
    for (int i = 0; i < index; i++) {
      if (arcs.get(i).type().equals(arcs.get(index).type())) {
        return false;
      }
    }
    return true;
  }

  private Match better(Match best, List<Rule> rules, Run run, int at, Guards guards) {
    Match winner = best;
    for (Rule rule : rules) {
      Match match = run.longest(rule, at);
      if (match != null
          && (winner == null || match.end() > winner.end())
          && guards.allow(match, run.items)) {
        winner = match;
      }
    }
    return winner;
  }

  /** The state of one text. */
  private final class Run {
    private final List<Item> items;
    private final Map<Integer, List<Arc>> arcs = new HashMap<>();

    private Run(List<Item> items) {
      this.items = items;
    }

    private List<Arc> arcsAt(int at) {
      // Only the items around the last match are asked twice: a small window is enough.
      if (arcs.size() > 64) {
        arcs.clear();
      }
      return arcs.computeIfAbsent(at, index -> lexicon.arcsAt(items, index));
    }

    private Match longest(Rule rule, int at) {
      Path path = new Path(rule, at);
      path.step(0, at);
      return path.best;
    }

    /** A walk through one rule, all ways, keeping the longest. */
    private final class Path {
      private final Rule rule;
      private final int begin;
      private final List<Arc> taken = new ArrayList<>();
      private final List<Integer> takenAt = new ArrayList<>();
      private final List<Integer> brackets = new ArrayList<>();
      private Match best;

      private Path(Rule rule, int begin) {
        this.rule = rule;
        this.begin = begin;
      }

      private void step(int element, int at) {
        if (element == rule.elements().size()) {
          keep(at);
          return;
        }
        Rule.Element next = rule.elements().get(element);
        if (!next.bracket().isEmpty()) {
          brackets.add(at);
          step(element + 1, at);
          brackets.remove(brackets.size() - 1);
          return;
        }
        if (at < items.size() && (at == begin || items.get(at).lineBreaks() < 2)) {
          takeWord(next, element, at);
          takeArcs(next, element, at);
        }
        if (next.optional()) {
          step(element + 1, at);
        }
      }

      private void takeWord(Rule.Element next, int element, int at) {
        if (!next.words().isEmpty() && next.words().contains(items.get(at).low())) {
          step(element + 1, at + 1);
        }
      }

      private void takeArcs(Rule.Element next, int element, int at) {
        if (next.types().isEmpty()) {
          return;
        }
        for (Arc arc : arcsAt(at)) {
          if (next.types().contains(arc.type())) {
            taken.add(arc);
            takenAt.add(at);
            step(element + 1, arc.end());
            taken.remove(taken.size() - 1);
            takenAt.remove(takenAt.size() - 1);
          }
        }
      }

      private void keep(int end) {
        if (end == begin || (best != null && best.end() >= end)) {
          return;
        }
        List<Match.Part> parts = new ArrayList<>();
        if (brackets.isEmpty()) {
          parts.add(part(begin, end));
        }
        for (int i = 0; i + 1 < brackets.size(); i += 2) {
          parts.add(part(brackets.get(i), brackets.get(i + 1)));
        }
        best = new Match(rule, begin, end, parts);
      }

      private Match.Part part(int from, int to) {
        List<Arc> inside = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
          if (takenAt.get(i) >= from && takenAt.get(i) < to) {
            inside.add(taken.get(i));
          }
        }
        return new Match.Part(from, to, inside);
      }
    }
  }
}
