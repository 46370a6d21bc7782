package org.demarche.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DateClaim;
import org.demarche.model.Zone;

/**
 * What a report's own lines say of it; only what is certain.
 *
 * @param title its first headline, without the outlet behind it
 * @param outlet from "read more from …", "edited by … staff", or a headline's end that a byline
 *     repeats
 * @param authors from its bylines
 * @param published from a byline or dateline with day, month and year
 */
record TextFacts(String title, String outlet, List<String> authors, Optional<DateClaim> published) {
  private static final String OUTLET = "((?:[Tt]he |THE )?\\p{Lu}[\\p{L}\\d.&'’ -]{1,40}?)";
  private static final List<Pattern> OUTLETS =
      List.of(
          Pattern.compile("(?:READ|SEE|[Rr]ead|[Ss]ee) (?i:more) (?i:from) " + OUTLET + "\\W*$"),
          Pattern.compile(
              "(?:edited|modified|created|verified) by " + OUTLET + " (?:staff|team|desk|editors)"),
          Pattern.compile("(?i:get the )" + OUTLET + " (?:APP|app|App)"));
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(.{15,}\\S) (?:[-–—|]|::) (\\p{Lu}[\\p{L}\\d.&'’]*(?: [\\p{L}\\d.&'’]+){0,4})");
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(?:.*?\\b)?(?:By|BY|[Ww]ritten by|[Rr]eported by):? ([^|•·(\\d]{3,120})(?:[|•·(\\d].*)?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|bin|al|el)){1,3}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{Ll} ,.'-]{2,50}?[ (,](.{0,30}?\\b\\d{4})\\)? ?(?:\\([^)]{2,30}\\) ?)?(?:-|–|—|:) .*");

  TextFacts {
    authors = List.copyOf(authors);
  }

  static TextFacts of(Layout layout, String text) {
    String headline = headline(layout);
    List<Line> bylines = layout.in(Zone.BYLINE);
    Optional<String> suffix = findSuffix(headline, bylines);
    String title =
        suffix.isPresent()
            ? headline
                .substring(0, headline.length() - suffix.get().length())
                .replaceFirst("\\s*(?:[-–—|]|::)\\s*$", "")
            : headline;
    String outlet = suffix.orElseGet(() -> findOutlet(layout, text).orElse(""));
    return new TextFacts(title, outlet, authors(bylines), findDate(layout));
  }

  private static String headline(Layout layout) {
    StringBuilder headline = new StringBuilder();
    int last = -1;
    for (int i = 0; i < layout.lines().size(); i++) {
      boolean next = last < 0 || i == last + 1 && !layout.lines().get(i).afterBlank();
      if (layout.zones().get(i) == Zone.HEADLINE && next) {
        headline.append(headline.isEmpty() ? "" : " ").append(layout.lines().get(i).text());
        last = i;
      }
    }
    return headline.toString().replaceFirst("^#+\\s*", "").strip();
  }

  /** The outlet behind a headline, where a byline names it too: "… - Ledger", "(Ledger)". */
  private static Optional<String> findSuffix(String headline, List<Line> bylines) {
    Matcher matcher = SUFFIX.matcher(headline);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(2);
    return bylines.stream().anyMatch(line -> line.text().contains(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Optional<String> findOutlet(Layout layout, String text) {
    for (int i = 0; i < layout.lines().size(); i++) {
      Zone zone = layout.zones().get(i);
      if (zone == Zone.LINK || zone == Zone.NOTICE) {
        for (Pattern pattern : OUTLETS) {
          Matcher matcher = pattern.matcher(layout.lines().get(i).text());
          if (matcher.find()) {
            return Optional.of(asWritten(matcher.group(1), text));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A name in capitals as the text writes it elsewhere, or else with initial capitals. */
  private static String asWritten(String name, String text) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
      return name;
    }
    String bare = name.startsWith("THE ") ? name.substring(4) : name;
    for (int at = 0; at + bare.length() <= text.length(); at++) {
      boolean same = text.regionMatches(true, at, bare, 0, bare.length());
      if (same && !text.startsWith(bare, at)) {
        return text.substring(at, at + bare.length());
      }
    }
    StringBuilder initials = new StringBuilder();
    for (String word : bare.split(" ")) {
      initials.append(initials.isEmpty() ? "" : " ").append(word.charAt(0));
      initials.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return initials.toString();
  }

  private static List<String> authors(List<Line> bylines) {
    List<String> authors = new ArrayList<>();
    for (Line line : bylines) {
      Matcher matcher = AUTHORS.matcher(line.text());
      if (line.text().length() < 200 && matcher.matches()) {
        for (String part : matcher.group(1).split(",| and | & | AND |;")) {
          String name = part.strip();
          if (NAME.matcher(name).matches() && !authors.contains(name) && name.length() < 50) {
            authors.add(name);
          }
        }
      }
    }
    return authors;
  }

  private static Optional<DateClaim> findDate(Layout layout) {
    Optional<LocalDate> updated = Optional.empty();
    boolean first = true;
    for (int i = 0; i < layout.lines().size(); i++) {
      String line = layout.lines().get(i).text();
      Zone zone = layout.zones().get(i);
      if (zone == Zone.BODY && first) {
        first = false;
        Matcher matcher = DATELINE.matcher(line.substring(0, Math.min(160, line.length())));
        if (matcher.matches() && WrittenDates.find(matcher.group(1)).isPresent()) {
          return WrittenDates.find(matcher.group(1)).map(day -> DateClaim.day(day, "dateline"));
        }
      }
      if (zone == Zone.BYLINE && line.length() < 300) {
        Optional<LocalDate> day = WrittenDates.find(line);
        boolean later = line.toLowerCase(Locale.ROOT).matches("(?:last )?(?:updated|modified).*");
        if (day.isPresent() && !later) {
          return day.map(date -> DateClaim.day(date, "byline"));
        }
        updated = updated.isPresent() ? updated : day;
      }
    }
    return updated.map(date -> DateClaim.day(date, "byline, when updated"));
  }
}
