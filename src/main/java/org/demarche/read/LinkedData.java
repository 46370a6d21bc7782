package org.demarche.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article, in the terms of schema.org. */
final class LinkedData {
  private static final int MOST_NODES = 5_000;
  private static final List<String> ARTICLES =
      List.of("NewsArticle", "Article", "BlogPosting", "Report", "ScholarlyArticle");

  private final List<JsonNode> articles;
  private final List<JsonNode> pages;
  private final List<JsonNode> all;

  private LinkedData(List<JsonNode> articles, List<JsonNode> pages, List<JsonNode> all) {
    this.articles = articles;
    this.pages = pages;
    this.all = all;
  }

  static LinkedData of(Document page) {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    List<JsonNode> all = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(mapper.readTree(script.data()), all);
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common and says nothing; the page's other signs are looked at.
        continue;
      }
    }
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    for (JsonNode node : all) {
      String type = type(node);
      if (ARTICLES.stream().anyMatch(type::endsWith)) {
        articles.add(node);
      } else if (type.endsWith("WebPage")) {
        pages.add(node);
      }
    }
    return new LinkedData(articles, pages, all);
  }

  private static void collect(JsonNode root, List<JsonNode> objects) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : root);
    while (!open.isEmpty() && objects.size() < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? type.path(0).asText("") : type.asText("");
  }

  /** A string the article has under one of its terms. */
  Optional<String> find(String term) {
    return findIn(articles, term);
  }

  /** A string the page itself has under a term. */
  Optional<String> findOfPage(String term) {
    return findIn(pages, term);
  }

  private static Optional<String> findIn(List<JsonNode> nodes, String term) {
    for (JsonNode node : nodes) {
      String value = node.path(term).asText("").strip();
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The names under a term of the article: of one thing or several, or behind a reference. */
  List<String> names(String term) {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.path(term);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        String name = one.isTextual() ? one.textValue() : resolved(one).path("name").asText("");
        if (!name.isBlank() && !names.contains(name.strip())) {
          names.add(name.strip());
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private JsonNode resolved(JsonNode node) {
    if (node.has("name") || !node.has("@id")) {
      return node;
    }
    for (JsonNode other : all) {
      if (other.has("name") && other.path("@id").equals(node.path("@id"))) {
        return other;
      }
    }
    return node;
  }
}
