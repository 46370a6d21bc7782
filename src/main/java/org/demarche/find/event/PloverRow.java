package org.demarche.find.event;

import java.util.List;

/**
 * A sentence with a marked actor pair and its PLOVER class: one row of a training table.
 *
 * @param root the class: an event type, with CONCEDE and RETREAT as YIELD
 * @param quad 1 to 4
 * @param marked the sentence with {@code <s>source</s>} and {@code <t>target</t>}
 */
public record PloverRow(String root, String quad, String marked) {

  /**
   * Reads a table with the columns sentence_id, root, quad, marked_sentence, source, target and a
   * head line; gold columns may be empty.
   *
   * @throws IllegalArgumentException naming the line that has too few columns
   */
  public static List<PloverRow> of(List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> head = List.of(lines.get(0).split("\t", -1));
    int root = head.indexOf("root");
    int quad = head.indexOf("quad");
    int marked = head.indexOf("marked_sentence");
    if (marked < 0) {
      throw new IllegalArgumentException("no column is called marked_sentence: " + lines.get(0));
    }
    List<PloverRow> rows = new java.util.ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length <= marked) {
        throw new IllegalArgumentException("line " + (i + 1) + " has too few columns");
      }
      rows.add(new PloverRow(cell(cells, root), cell(cells, quad), cells[marked]));
    }
    return List.copyOf(rows);
  }

  private static String cell(String[] cells, int at) {
    return at < 0 || at >= cells.length ? "" : cells[at];
  }

  /** The sentence without marks, case and punctuation: rows of one text stay in one fold. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    String text = marked.replaceAll("</?[st]>", "");
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
