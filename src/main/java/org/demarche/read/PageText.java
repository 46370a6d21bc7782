package org.demarche.read;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Which words does an element show, blocks apart by blank lines, white space as in a browser? */
final class PageText {
  private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "output", "picture", "q", "s",
          "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  private PageText() {}

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** The text of an element without what is skipped in it. */
  static String of(Element root, Predicate<Element> skipped) {
    Renderer renderer = new Renderer(skipped);
    root.traverse(renderer);
    return renderer.text.toString();
  }

  private static final class Renderer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> skipped;
    private int breaks;
    private boolean space;
    private int depthSkipped;

    Renderer(Predicate<Element> skipped) {
      this.skipped = skipped;
    }

    @Override
    public void head(Node node, int depth) {
      boolean skips = node instanceof Element element && skipped.test(element);
      if (depthSkipped > 0 || skips) {
        depthSkipped++;
      } else if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        separateAt(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (depthSkipped > 0) {
        depthSkipped--;
      } else if (node instanceof Element element) {
        separateAt(element);
      }
    }

    private void separateAt(Element element) {
      String name = element.normalName();
      if (LINES.contains(name)) {
        breaks = Math.max(breaks, 1);
      } else if (name.equals("td") || name.equals("th")) {
        space = true;
      } else if (isBlock(element)) {
        breaks = 2;
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Line.isSpace(c)) {
          space = true;
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
          separate();
          text.append(c);
        }
      }
    }

    private void separate() {
      if (text.length() > 0 && breaks > 0) {
        text.append(breaks == 1 ? "\n" : "\n\n");
      } else if (text.length() > 0 && space) {
        text.append(' ');
      }
      breaks = 0;
      space = false;
    }
  }
}
