package org.demarche.page;

/** Lines of plain text for a terminal, wrapped at words. */
final class TextCanvas {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  TextCanvas(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  void title(String text) {
    bold(Visible.of(text));
  }

  void section(String text) {
    out.append('\n');
    bold(text.toUpperCase(java.util.Locale.ROOT));
  }

  void strong(String text) {
    bold(Visible.of(text));
  }

  private void bold(String text) {
    out.append(colour ? BOLD : "").append(text).append(colour ? PLAIN : "").append('\n');
  }

  /** A paragraph behind {@code indent} blanks; further lines hang two deeper. */
  void wrap(int indent, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (String word : Visible.of(text).strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent + 2));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }

  /** Says how many were left out, where any were. */
  void more(int left) {
    if (left > 0) {
      wrap(4, "… " + left + " more in brief.html and record.json");
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
