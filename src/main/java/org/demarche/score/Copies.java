package org.demarche.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;

/**
 * Makes copies of reports as outlets make them: a new headline, byline and dateline, the end cut,
 * paragraphs dropped, moved and inserted, words changed. The same source of randomness gives the
 * same copies.
 */
public final class Copies {
  private static final List<String> OPENINGS =
      List.of("What we know:", "Diplomats at odds as", "Latest:", "World briefing:", "Analysis:");
  private static final List<String> PLACES = List.of("GENEVA", "VIENNA", "BRUSSELS", "DUBAI");
  private static final List<String> FILLERS =
      List.of("meanwhile", "reportedly", "also", "later", "again", "already");

  private Copies() {}

  /**
   * One copy.
   *
   * @param report what is copied
   * @param others paragraphs that an editor may insert
   * @param most the largest share of the text that may change, in [0, 1]
   * @param random where chance comes from
   */
  public static Report copyOf(
      Report report, List<String> others, double most, RandomGenerator random) {
    List<String> paragraphs =
        Arrays.stream(report.text().split("\n+"))
            .filter(paragraph -> !paragraph.isBlank())
            .collect(Collectors.toCollection(ArrayList::new));
    double left = most * random.nextDouble();
    left -= cut(paragraphs, left * random.nextDouble(), random);
    left -= insert(paragraphs, others, left * random.nextDouble(), random);
    move(paragraphs, random);
    reword(paragraphs, left / 2, random);
    String title = pick(OPENINGS, random) + " " + report.title();
    String dateline = pick(PLACES, random) + ", " + (1 + random.nextInt(28)) + " - ";
    String text = title + "\n\n" + dateline + String.join("\n\n", paragraphs);
    return new Report(
        Report.idOf(text),
        report.file() + "#copy",
        "outlet " + random.nextInt(100),
        title,
        List.of("Staff Writer " + random.nextInt(50)),
        moved(report.published(), random),
        "",
        report.language(),
        text,
        List.of());
  }

  private static DateClaim moved(DateClaim date, RandomGenerator random) {
    return date.findDay()
        .map(day -> DateClaim.day(day.plusDays(random.nextInt(3)), date.origin()))
        .orElse(date);
  }

  /** Drops paragraphs, from the end or anywhere; returns the share that went. */
  private static double cut(List<String> paragraphs, double share, RandomGenerator random) {
    int words = words(paragraphs);
    int gone = 0;
    boolean fromEnd = random.nextBoolean();
    while (paragraphs.size() > 2) {
      int at = fromEnd ? paragraphs.size() - 1 : 1 + random.nextInt(paragraphs.size() - 1);
      int size = words(List.of(paragraphs.get(at)));
      if (gone + size > share * words) {
        break;
      }
      paragraphs.remove(at);
      gone += size;
    }
    return (double) gone / Math.max(1, words);
  }

  private static double insert(
      List<String> paragraphs, List<String> others, double share, RandomGenerator random) {
    int words = words(paragraphs);
    int added = 0;
    for (int tries = 0; tries < 6 && !others.isEmpty(); tries++) {
      String other = pick(others, random);
      int size = words(List.of(other));
      if (added + size <= share * words) {
        paragraphs.add(random.nextInt(paragraphs.size() + 1), other);
        added += size;
      }
    }
    return (double) added / Math.max(1, words);
  }

  private static void move(List<String> paragraphs, RandomGenerator random) {
    for (int i = random.nextInt(3); i > 0 && paragraphs.size() > 3; i--) {
      String moved = paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1));
      paragraphs.add(1 + random.nextInt(paragraphs.size()), moved);
    }
  }

  /** Drops, doubles, adds and exchanges single words in the given share of places. */
  private static void reword(List<String> paragraphs, double share, RandomGenerator random) {
    for (int i = 0; i < paragraphs.size(); i++) {
      List<String> words = new ArrayList<>();
      for (String word : paragraphs.get(i).split(" ")) {
        if (random.nextDouble() >= share) {
          words.add(word);
        } else if (random.nextInt(3) > 0) {
          words.add(random.nextBoolean() ? word + " " + pick(FILLERS, random) : other(word));
        }
      }
      paragraphs.set(i, String.join(" ", words));
    }
  }

  private static String other(String word) {
    return word.length() > 4 ? word.substring(0, 4) + "ing" : word + "s";
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.split(" ").length).sum();
  }

  private static String pick(List<String> values, RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }
}
