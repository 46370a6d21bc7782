package org.demarche.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters does each element of a page hold, and how many of them in links? */
final class PageMasses {
  /** What one element holds, with everything in it. */
  static final class Mass {
    private int characters;
    private int linked;
    private int own;
    private int ownLinked;

    int characters() {
      return characters;
    }

    int linked() {
      return linked;
    }

    int unlinked() {
      return characters - linked;
    }

    /** Characters of the block itself, not of blocks in it. */
    int own() {
      return own;
    }

    /** Characters of the block itself in links. */
    int ownLinked() {
      return ownLinked;
    }

    private void add(Mass inner) {
      characters += inner.characters;
      linked += inner.linked;
    }
  }

  private final Map<Element, Mass> masses = new IdentityHashMap<>();

  private PageMasses() {}

  static PageMasses of(Document page) {
    PageMasses masses = new PageMasses();
    page.traverse(masses.new Counter());
    return masses;
  }

  Mass get(Element element) {
    Mass mass = masses.get(element);
    if (mass == null) {
      throw new IllegalArgumentException("not an element of the page: " + element.normalName());
    }
    return mass;
  }

  private final class Counter implements NodeVisitor {
    private final Deque<Mass> open = new ArrayDeque<>();
    private final Deque<Mass> blocks = new ArrayDeque<>();
    private int links;
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && silent == 0) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        silent += ArticleText.isNeverText(element) ? 1 : 0;
        links += element.normalName().equals("a") ? 1 : 0;
        open.push(new Mass());
        if (PageText.isBlock(element)) {
          blocks.push(open.peek());
        }
      }
    }

    private void count(String text) {
      int characters = 0;
      for (int i = 0; i < text.length(); i++) {
        characters += Line.isSpace(text.charAt(i)) ? 0 : 1;
      }
      Mass mass = open.peek();
      mass.characters += characters;
      mass.linked += links > 0 ? characters : 0;
      Mass block = blocks.peek();
      block.own += characters;
      block.ownLinked += links > 0 ? characters : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        silent -= ArticleText.isNeverText(element) ? 1 : 0;
        links -= element.normalName().equals("a") ? 1 : 0;
        Mass mass = open.pop();
        if (PageText.isBlock(element)) {
          blocks.pop();
        }
        masses.put(element, mass);
        if (!open.isEmpty()) {
          open.peek().add(mass);
        }
      }
    }
  }
}
