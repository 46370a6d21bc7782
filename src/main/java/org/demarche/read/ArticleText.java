package org.demarche.read;

import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Which text does a page's article have? */
final class ArticleText {
  /** Readability's passes over its candidates take too long on pages with more elements. */
  private static final int MOST_ELEMENTS = 30_000;

  private static final int SHORTEST = 250;

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "canvas",
          "audio",
          "video",
          "head",
          "dialog");

  private static final Set<String> AROUND =
      Set.of("nav", "header", "footer", "aside", "form", "menu");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "output", "picture", "q", "s",
          "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  private ArticleText() {}

  /** The text of the article, or of all there is where no article stands out. */
  static String of(Document page, String title) {
    removeHidden(page);
    String whole = render(page.body(), true);
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return whole;
    }
    String text = readability(page);
    return text.length() < SHORTEST && whole.length() > 2 * text.length() ? whole : text;
  }

  private static String readability(Document page) {
    try {
      Element content = new Readability4JExtended("", page).parse().getArticleContent();
      return content == null ? "" : render(content, false);
    } catch (RuntimeException e) {
      // Readability4J 1.0.8 fails on pages whose best candidate has no parent, among others; the
      // whole text is then the better answer than none.
      return "";
    }
  }

  private static void removeHidden(Document page) {
    for (Element element : page.getAllElements()) {
      if (element.parent() != null && isHidden(element)) {
        element.remove();
      }
    }
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("html")) {
      return false;
    }
    if (element.hasAttr("hidden")
        || NEVER_TEXT.contains(element.normalName()) && !isHead(element)) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 1000) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean isHead(Element element) {
    return element.normalName().equals("head");
  }

  /** The words of an element, blocks apart by blank lines, white space as a browser shows it. */
  static String render(Element root, boolean withoutFrame) {
    Renderer renderer = new Renderer(withoutFrame);
    root.traverse(renderer);
    return renderer.text();
  }

  private static final class Renderer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final boolean withoutFrame;
    private int breaks;
    private boolean space;
    private int skipped;

    Renderer(boolean withoutFrame) {
      this.withoutFrame = withoutFrame;
    }

    String text() {
      return text.toString();
    }

    @Override
    public void head(Node node, int depth) {
      if (skipped > 0 || isSkipped(node)) {
        skipped++;
      } else if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        breakFor(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (skipped > 0) {
        skipped--;
      } else if (node instanceof Element element) {
        breakFor(element);
      }
    }

    private boolean isSkipped(Node node) {
      String name = node.normalName();
      return NEVER_TEXT.contains(name) || withoutFrame && AROUND.contains(name);
    }

    private void breakFor(Element element) {
      String name = element.normalName();
      if (name.equals("br")
          || name.equals("li")
          || name.equals("tr")
          || name.equals("dt")
          || name.equals("dd")) {
        breaks = Math.max(breaks, 1);
      } else if (name.equals("td") || name.equals("th")) {
        space = true;
      } else if (!INLINE.contains(name)) {
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
      if (text.length() > 0) {
        if (breaks > 0) {
          text.append("\n".repeat(breaks));
        } else if (space) {
          text.append(' ');
        }
      }
      breaks = 0;
      space = false;
    }
  }
}
