package org.demarche.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.DateClaim;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article. Each fact is taken from the most trusted place that has it:
 * JSON-LD, then metadata, then marked and visible elements, then the address.
 */
record PageFacts(
    String title, String outlet, List<String> authors, DateClaim published, String url) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 160;
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "citation_publication_date",
          "date");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator");
  private static final String DATED =
      "[class*=date], [class*=Date], [class*=publish], [class*=time], [class*=byline], [class*=meta],"
          + " [id*=date], [class*=posted], [class*=Byline], [class*=author]";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^\\s*(?:by|written by|author|posted by|words by|von|story by|reviewed by)\\b[:\\s]*");

  PageFacts {
    authors = List.copyOf(authors);
  }

  /** The facts of a page that is still whole, scripts and all. */
  static PageFacts of(Document page) {
    LinkedData data = LinkedData.of(page);
    Map<String, String> metas = metas(page);
    String outlet =
        Optional.ofNullable(metas.get("og:site_name"))
            .or(() -> data.names("publisher").stream().findFirst())
            .or(() -> Optional.ofNullable(metas.get("application-name")))
            .orElse("");
    return new PageFacts(
        title(page, data, metas, outlet),
        outlet,
        authors(page, data, metas),
        published(page, data, metas),
        url(page, metas));
  }

  private static String title(
      Document page, LinkedData data, Map<String, String> metas, String outlet) {
    Optional<String> told =
        Optional.ofNullable(metas.get("og:title")).or(() -> data.find("headline"));
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && text.length() <= LONGEST_TITLE) {
        headings.add(text);
      }
    }
    String document = told.orElse(page.title().strip());
    for (String heading : headings) {
      if (Headline.isSame(heading, document)) {
        return heading;
      }
    }
    return headings.size() == 1 && headings.get(0).indexOf(' ') > 0
        ? headings.get(0)
        : withoutOutlet(document, outlet);
  }

  /** Page titles end with the outlet behind a bar or dash. */
  private static String withoutOutlet(String title, String outlet) {
    String shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    for (String separator : List.of(" | ", " – ", " — ", " - ", " :: ", " • ")) {
      int at = shortened.lastIndexOf(separator);
      String end = at < 0 ? "" : shortened.substring(at + separator.length());
      boolean named = !outlet.isEmpty() && Headline.isSame(end, outlet);
      if (at > 0 && (named || separator.equals(" | ") && end.split(" ").length <= 4)) {
        return shortened.substring(0, at).strip();
      }
    }
    return shortened;
  }

  private static List<String> authors(Document page, LinkedData data, Map<String, String> metas) {
    List<String> authors = new ArrayList<>(data.names("author"));
    for (String name : AUTHORS) {
      if (authors.isEmpty()) {
        Optional.ofNullable(metas.get(name)).ifPresent(authors::add);
      }
    }
    authors.removeIf(
        author -> author.contains("://") || author.contains("@") || author.length() > LONGEST_LINE);
    return authors.isEmpty() ? visibleAuthors(page) : authors;
  }

  private static List<String> visibleAuthors(Document page) {
    List<String> authors = new ArrayList<>();
    for (String query :
        List.of(
            "[itemprop=author]",
            "a[rel=author]",
            "[class*=author-name], [class*=author_name]",
            "[class*=byline]",
            "[class*=author]")) {
      for (Element element : page.select(query)) {
        String name = LABEL.matcher(element.text()).replaceFirst("").strip();
        boolean person = name.length() > 3 && name.length() < 60 && name.indexOf(' ') > 0;
        if (person && !name.contains("|") && name.chars().noneMatch(Character::isDigit)) {
          if (!authors.contains(name)) {
            authors.add(name);
          }
          if (!query.startsWith("a")) {
            return authors;
          }
        }
      }
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return authors;
  }

  private static DateClaim published(Document page, LinkedData data, Map<String, String> metas) {
    return data.find("datePublished")
        .flatMap(written -> findDate(written, "metadata"))
        .or(() -> findMetaDate(metas))
        .or(() -> data.findOfPage("datePublished").flatMap(w -> findDate(w, "metadata")))
        .or(() -> findMarkedDate(page))
        .or(() -> findVisibleDate(page))
        .or(() -> WrittenDates.findInUrl(url(page, metas)))
        .orElse(DateClaim.unknown("no date told"));
  }

  private static Optional<DateClaim> findMetaDate(Map<String, String> metas) {
    for (String name : DATES) {
      Optional<DateClaim> date =
          Optional.ofNullable(metas.get(name)).flatMap(w -> findDate(w, "metadata"));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateClaim> findMarkedDate(Document page) {
    for (Element time : page.select("[itemprop=datePublished], time[pubdate], time[datetime]")) {
      String written = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      boolean aside =
          time.closest("aside, footer, nav, [class*=related], [class*=comment]") != null;
      Optional<DateClaim> date = aside ? Optional.empty() : findDate(written, "visible date");
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The first day in an element that by its name shows dates, outside lists of other stories. */
  private static Optional<DateClaim> findVisibleDate(Document page) {
    for (Element element : page.select(DATED)) {
      String text = element.text();
      if (text.length() <= LONGEST_LINE
          && element.closest("aside, footer, nav, [class*=related], [class*=comment]") == null) {
        Optional<DateClaim> date =
            WrittenDates.find(text).map(day -> DateClaim.day(day, "visible date"));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DateClaim> findDate(String written, String origin) {
    return IsoDates.find(written, origin)
        .or(
            () ->
                written.length() > LONGEST_LINE
                    ? Optional.empty()
                    : WrittenDates.find(written).map(day -> DateClaim.day(day, origin)));
  }

  private static String url(Document page, Map<String, String> metas) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = canonical == null ? "" : canonical.attr("href").strip();
    return url.startsWith("http") ? url : Optional.ofNullable(metas.get("og:url")).orElse("");
  }

  /** The contents of the page's meta elements by lower-case name; the first of a name counts. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }
}
