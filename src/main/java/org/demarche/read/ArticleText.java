package org.demarche.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which text does a page's article have?
 *
 * <p>Every paragraph lends its unlinked characters to the elements around it, less the farther they
 * are (after Readability's idea of scoring ancestors); the element with most is the article. In it,
 * what is hidden, what by its name is not the article, and lists of links are left out. Each page
 * is walked a fixed number of times, whatever its shape.
 */
final class ArticleText {
  private static final double FARTHER = 0.93;
  private static final int FARTHEST = 12;
  private static final double LISTED = 0.6;
  private static final double BRIEF = 0.3;
  private static final int BRIEF_LENGTH = 22;
  private static final int SHORTEST = 120;

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
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search");
  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section");
  private static final List<String> OTHER_NAMES =
      List.of(
          "related",
          "share",
          "social",
          "newsletter",
          "comment",
          "breadcrumb",
          "cookie",
          "promo",
          "sidebar",
          "subscribe",
          "popup",
          "modal",
          "author-bio",
          "tags",
          "recommend",
          "footer",
          "menu",
          "navigation",
          "byline",
          "pagination");

  private final PageMasses masses;
  private final int unlinked;
  private final Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());

  private ArticleText(PageMasses masses, int unlinked) {
    this.masses = masses;
    this.unlinked = unlinked;
  }

  /** The text of the article, or of all there is where no article stands out. */
  static String of(Document page, ArticleEnd end) {
    PageMasses masses = PageMasses.of(page);
    ArticleText article = new ArticleText(masses, masses.get(page.body()).unlinked());
    article.leaveHidden(page.body());
    Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    hidden.addAll(article.left);
    article.leaveOthers(page.body());
    Element root = article.root(page.body());
    article.leaveLinks(root);
    String text = PageText.of(root, article.left::contains);
    return text.length() < SHORTEST ? PageText.of(page.body(), hidden::contains) : end.cut(text);
  }

  private void leaveHidden(Element body) {
    for (Element element : body.getAllElements()) {
      if (element != body && isHidden(element)) {
        left.add(element);
      }
    }
  }

  /** What holds most of the page is shown by a script when the page is read. */
  private boolean isHidden(Element element) {
    if (isNeverText(element)) {
      return true;
    }
    String style = element.attr("style");
    String plain = style.length() > 1000 ? "" : style.replace(" ", "").toLowerCase(Locale.ROOT);
    boolean hidden =
        element.hasAttr("hidden")
            || plain.contains("display:none")
            || plain.contains("visibility:hidden");
    return hidden && masses.get(element).unlinked() * 2L < unlinked;
  }

  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  private void leaveOthers(Element body) {
    for (Element element : body.getAllElements()) {
      if (element != body && isOther(element)) {
        left.add(element);
      }
    }
  }

  /** Whether an element is around the article by its name, and not so large that it is not. */
  private boolean isOther(Element element) {
    String name = element.normalName();
    if (name.equals("article") || name.equals("main")) {
      return false;
    }
    boolean named =
        AROUND.contains(name)
            || ROLES.contains(element.attr("role"))
            || element.attr("aria-hidden").equals("true")
            || hasOtherName(element);
    PageMasses.Mass mass = masses.get(element);
    return named && mass.unlinked() * 10L < unlinked * 3L;
  }

  private static boolean hasOtherName(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() < 3 || names.length() > 1000) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    for (String other : OTHER_NAMES) {
      if (lower.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private Element root(Element body) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Element paragraph : body.getAllElements()) {
      if (masses.get(paragraph).own() > 0 && !isInside(paragraph)) {
        lend(paragraph, scores);
      }
    }
    Element best = body;
    double most = 0;
    for (Element element : body.getAllElements()) {
      double score = scores.getOrDefault(element, 0.0);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private boolean isInside(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (left.contains(up)) {
        return true;
      }
    }
    return false;
  }

  private void lend(Element paragraph, Map<Element, Double> scores) {
    PageMasses.Mass mass = masses.get(paragraph);
    double worth = Math.max(0, mass.own() - 2.0 * mass.ownLinked());
    worth *= paragraph.normalName().equals("li") ? LISTED : 1;
    worth *= mass.own() < BRIEF_LENGTH ? BRIEF : 1;
    Element up = paragraph.normalName().equals("div") ? paragraph : paragraph.parent();
    for (int far = 0; far < FARTHEST && up != null; far++) {
      scores.merge(up, worth, Double::sum);
      worth *= FARTHER;
      up = up.parent();
    }
  }

  /** Lists and blocks that are mostly links lead elsewhere. */
  private void leaveLinks(Element root) {
    for (Element element : root.getAllElements()) {
      PageMasses.Mass mass = masses.get(element);
      boolean linked = mass.linked() * 10L > mass.characters() * 6L && mass.characters() < 3500;
      if (element != root && LISTS.contains(element.normalName()) && linked) {
        left.add(element);
      }
    }
  }
}
