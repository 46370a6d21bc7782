package org.demarche.find.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the model of marked pairs looks at: stemmed n-grams with both actors masked, words near and
 * between them, and the event words of our lexicon with what stands around them.
 */
final class PairFeatures {
  private final Map<String, List<Entry>> lexicon = new HashMap<>();

  private record Entry(String[] stems, String label) {}

  /** Reads the lexicon's lines. */
  PairFeatures(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0 || line.startsWith("#")) {
        continue;
      }
      for (String phrase : line.substring(tab + 1).split(",")) {
        String[] stems = phrase.strip().split(" +");
        for (int i = 0; i < stems.length; i++) {
          stems[i] = Stems.of(stems[i]);
        }
        lexicon
            .computeIfAbsent(stems[0], key -> new ArrayList<>())
            .add(new Entry(stems, line.substring(0, tab)));
      }
    }
  }

  Features.Vector of(Pair pair) {
    List<String> stems = new ArrayList<>();
    for (String word : pair.words()) {
      stems.add(word.startsWith("<") ? word : Stems.of(word));
    }
    Features features = new Features();
    addGrams(stems, features);
    addNear(stems, pair, features);
    addLexicon(stems, pair, features);
    addMarked(pair.sourceText(), "S", features);
    addMarked(pair.targetText(), "T", features);
    return features.vector();
  }

  private static void addGrams(List<String> stems, Features features) {
    for (int i = 0; i < stems.size(); i++) {
      features.add("w:" + stems.get(i), 1);
      if (i + 1 < stems.size()) {
        features.add("w:" + stems.get(i) + " " + stems.get(i + 1), 1);
      }
      if (i + 2 < stems.size()) {
        features.add("w:" + stems.get(i) + " " + stems.get(i + 1) + " " + stems.get(i + 2), 1);
      }
    }
  }

  private static void addNear(List<String> stems, Pair pair, Features features) {
    int s = pair.source();
    int t = pair.target();
    if (s >= 0) {
      addWindow(stems, s, 6, "aS", features);
      addWindow(stems, s, -3, "bS", features);
    }
    if (t >= 0) {
      addWindow(stems, t, 4, "aT", features);
      addWindow(stems, t, -4, "bT", features);
    }
    if (s >= 0 && t >= 0) {
      for (int i = Math.min(s, t) + 1; i < Math.max(s, t); i++) {
        features.add("m:" + stems.get(i), 1);
        features.add("m2:" + stems.get(i) + " " + stems.get(i + 1), 1);
      }
      features.add("order:" + (s < t), 1);
    } else {
      features.add("alone", 1);
    }
  }

  private static void addWindow(
      List<String> stems, int at, int width, String name, Features features) {
    int step = width > 0 ? 1 : -1;
    for (int k = step; Math.abs(k) <= Math.abs(width); k += step) {
      int i = at + k;
      if (i < 0 || i >= stems.size()) {
        return;
      }
      features.add(name + ":" + stems.get(i), Math.abs(k) < 4 ? 1 : 0.5f);
      if (width > 0 && i + 1 < stems.size()) {
        features.add(name + "2:" + stems.get(i) + " " + stems.get(i + 1), 1);
      }
    }
  }

  private void addLexicon(List<String> stems, Pair pair, Features features) {
    Set<String> all = new TreeSet<>();
    Set<String> between = new TreeSet<>();
    String first = "";
    int low = Math.min(pair.source(), pair.target());
    int high = Math.max(pair.source(), pair.target());
    for (int i = 0; i < stems.size(); i++) {
      for (Entry entry : lexicon.getOrDefault(stems.get(i), List.of())) {
        if (!stands(stems, i, entry.stems)) {
          continue;
        }
        all.add(entry.label);
        if (low >= 0 && i > low && i < high) {
          between.add(entry.label);
        }
        if (first.isEmpty() && i > pair.source() && !entry.label.startsWith("+")) {
          first = entry.label;
        }
        if (pair.source() >= 0 && i > pair.source() && i <= pair.source() + 4) {
          features.set("lS:" + entry.label);
        }
      }
    }
    addLabels(all, between, first, features);
  }

  private static void addLabels(
      Set<String> all, Set<String> between, String first, Features features) {
    features.set("l1:" + first);
    for (String label : all) {
      features.set("l:" + label);
      if (label.startsWith("+")) {
        features.set("l1+:" + first + label);
      }
    }
    for (String label : between) {
      features.set("lm:" + label);
      for (String other : between) {
        if (label.compareTo(other) < 0) {
          features.set("lm2:" + label + " " + other);
        }
      }
    }
  }

  private static boolean stands(List<String> stems, int at, String[] phrase) {
    if (at + phrase.length > stems.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (!stems.get(at + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  private void addMarked(List<String> words, String which, Features features) {
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String stem = Stems.of(words.get(i));
      features.add(which + ":" + stem, 1);
      for (Entry entry : lexicon.getOrDefault(stem, List.of())) {
        if (entry.stems.length == 1 && labels.add(entry.label)) {
          features.set(which + "l:" + entry.label);
        }
      }
    }
  }
}
