package org.demarche.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;

/** Which stretch of a report is what? */
final class Zoner {
  private static final int MOST_HEAD_LINES = 14;
  private static final int FEWEST_CAPITAL_WORDS = 5;
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|al|el|bin)(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|al|el|bin|and|&)){1,6}");

  private final ZoneRules rules;
  private final CommentThread comments;

  private Zoner(ZoneRules rules, CommentThread comments) {
    this.rules = rules;
    this.comments = comments;
  }

  static Zoner load() {
    return new Zoner(ZoneRules.load(), new CommentThread(Register.load()));
  }

  /** Zones that cover every character of a text that is not white space. */
  List<ZoneSpan> zones(String text, String title) {
    return layout(text, title).zoneSpans();
  }

  /**
   * The lines of a text with their zones.
   *
   * @param title the title told beside the text, or empty
   */
  Layout layout(String text, String title) {
    List<Line> lines = Line.paragraphsOf(text);
    List<Zone> zones = new ArrayList<>(Collections.nCopies(lines.size(), Zone.BODY));
    List<Optional<ZoneRules.End>> ends = new ArrayList<>();
    boolean shouted = isShouted(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      Optional<Zone> known = rules.findZone(line);
      zones.set(i, known.orElse(!shouted && isCapitalLink(line) ? Zone.LINK : Zone.BODY));
      ends.add(known.isPresent() ? Optional.empty() : rules.findEnd(line));
    }
    markHead(lines, zones, title);
    markTags(lines, zones);
    comments.mark(lines, zones);
    return new Layout(lines, zones, ends);
  }

  private void markHead(List<Line> lines, List<Zone> zones, String title) {
    int at = 0;
    while (at < lines.size() && isFurniture(zones.get(at)) && !isTitle(lines.get(at), title)) {
      at++;
    }
    int count = at < lines.size() ? headlineLines(lines, at, title) : 0;
    String headline = count == 0 ? title : lines.get(at).text();
    for (int i = at; i < at + count; i++) {
      zones.set(i, Zone.HEADLINE);
    }
    markBelow(lines, zones, at + count, headline, count > 0);
  }

  private static int headlineLines(List<Line> lines, int at, String title) {
    if (!title.isEmpty()) {
      return isTitle(lines.get(at), title) ? 1 : 0;
    }
    return Headline.countLines(lines, at);
  }

  private static boolean isTitle(Line line, String title) {
    return !title.isEmpty() && Headline.isSame(line.text(), title);
  }

  /** What stands between the headline and the first paragraph: repeats, names, a subtitle. */
  private void markBelow(
      List<Line> lines, List<Zone> zones, int from, String headline, boolean known) {
    int end = Math.min(lines.size() - 1, from + MOST_HEAD_LINES);
    int body = from;
    while (body < end && (zones.get(body) != Zone.BODY || isHeadLine(lines.get(body), headline))) {
      body++;
    }
    for (int i = from; i < body; i++) {
      String line = lines.get(i).text();
      if (Headline.isSame(line, headline)) {
        zones.set(i, Zone.HEADLINE);
      } else if (zones.get(i) == Zone.BODY || zones.get(i) == Zone.LINK && isCapitalLink(line)) {
        boolean name = NAME.matcher(line).matches() && line.length() < 60;
        zones.set(i, name ? Zone.BYLINE : known ? Zone.HEADLINE : Zone.BODY);
      }
    }
  }

  private static boolean isHeadLine(Line line, String headline) {
    return line.text().length() < 160
        && (Headline.isSame(line.text(), headline) || NAME.matcher(line.text()).matches());
  }

  /** A line behind "Tags:" or "Article Categories:" is what they announce. */
  private void markTags(List<Line> lines, List<Zone> zones) {
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      boolean announced = zones.get(i - 1) == Zone.NOTICE && before.endsWith(":");
      String line = lines.get(i).text();
      if (announced && line.length() < 100 && !Headline.endsSentence(line)) {
        zones.set(i, Zone.NOTICE);
      }
    }
  }

  private static boolean isFurniture(Zone zone) {
    return zone != Zone.BODY && zone != Zone.LINK;
  }

  /** A headline in capitals between paragraphs leads to another story. */
  static boolean isCapitalLink(String line) {
    if (line.length() > 160 || Headline.endsSentence(line)) {
      return false;
    }
    int words = 1;
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return words >= FEWEST_CAPITAL_WORDS && upper >= 16 && lower * 20 <= upper;
  }

  /** Some wires send everything in capitals; then capitals mean nothing. */
  private static boolean isShouted(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > lower;
  }
}
