package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of the attribution tagger, which every model mixed into it has to use in this order:
 * {@code O}, then for source, cue and content each {@code B} (first token of several), {@code I}
 * (inner), {@code E} (last) and {@code S} (single).
 */
public final class AttributionLabels {
  /** How many labels there are: 13. */
  public static final int COUNT = 13;

  static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;
  private static final int PLACES = 4;
  private static final boolean[][] FOLLOWS = followers();

  private AttributionLabels() {}

  /** The labels' names, by their index: "O", "B-source", "I-source" … "S-content". */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of("O"));
    for (String role : List.of("source", "cue", "content")) {
      for (String place : List.of("B", "I", "E", "S")) {
        names.add(place + "-" + role);
      }
    }
    return List.copyOf(names);
  }

  /** Labels the tokens [first, end) of one span. */
  static void mark(int[] labels, Role role, int first, int end) {
    int base = 1 + role.ordinal() * PLACES;
    for (int i = first; i < end; i++) {
      labels[i] = base + INSIDE;
    }
    labels[first] = base + BEGIN;
    labels[end - 1] = base + (end - first == 1 ? SINGLE : END);
  }

  static Role roleOf(int label) {
    return Role.values()[(label - 1) / PLACES];
  }

  /** The role's place among roles plus one, or 0 outside: a coarser label. */
  static int coarse(int label) {
    return label == OUTSIDE ? 0 : 1 + (label - 1) / PLACES;
  }

  static boolean begins(int label) {
    int place = (label - 1) % PLACES;
    return label != OUTSIDE && (place == BEGIN || place == SINGLE);
  }

  /** Whether a sequence may start with this label. */
  static boolean mayStart(int label) {
    return label == OUTSIDE || begins(label);
  }

  /** Whether a sequence may end with this label. */
  static boolean mayEnd(int label) {
    int place = (label - 1) % PLACES;
    return label == OUTSIDE || place == END || place == SINGLE;
  }

  static boolean mayFollow(int label, int next) {
    return FOLLOWS[label][next];
  }

  private static boolean[][] followers() {
    boolean[][] follows = new boolean[COUNT][COUNT];
    for (int a = 0; a < COUNT; a++) {
      for (int b = 0; b < COUNT; b++) {
        follows[a][b] =
            mayEnd(a) ? mayStart(b) : !mayStart(b) && (a - 1) / PLACES == (b - 1) / PLACES;
      }
    }
    return follows;
  }
}
