package org.demarche.join.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Report;
import org.demarche.model.Span;

/**
 * Which agency a report names as its source: in its dateline, byline, copyright line or a notice.
 * An agency that is only quoted ("told Reuters") is none.
 */
final class Agencies {
  private static final int DATELINE_WITHIN = 1500;

  /** An agency and the signs of it, from {@code agencies.tsv}. */
  private record Agency(String name, List<String> datelines, List<String> phrases) {}

  /**
   * An agency named in a report.
   *
   * @param name the agency
   * @param place where it is named in the text; empty where its outlet or author names it
   */
  record Mark(String name, Optional<Span> place) {}

  private final List<Agency> agencies;

  private Agencies(List<Agency> agencies) {
    this.agencies = agencies;
  }

  static Agencies load() {
    List<Agency> agencies = new ArrayList<>();
    try (var in = Agencies.class.getResourceAsStream("agencies.tsv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] field = line.split("\t", -1);
          agencies.add(
              new Agency(field[0], List.of(field[1].split("\\|")), List.of(field[2].split("\\|"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read agencies.tsv", e);
    }
    return new Agencies(List.copyOf(agencies));
  }

  Optional<Mark> findMark(Report report) {
    for (Agency agency : agencies) {
      Optional<Span> place = findPlace(agency, report.text());
      if (place.isPresent() || isCredited(agency, report)) {
        return Optional.of(new Mark(agency.name(), place));
      }
    }
    return Optional.empty();
  }

  private static boolean isCredited(Agency agency, Report report) {
    return isNamed(agency, report.outlet())
        || report.authors().stream().anyMatch(author -> isNamed(agency, author));
  }

  private static boolean isNamed(Agency agency, String credit) {
    return words(credit).contains(words(agency.name()))
        || agency.datelines().contains("(" + credit.strip() + ")");
  }

  /** Lower-case words with one space before and behind each. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.append(words.charAt(words.length() - 1) == ' ' ? "" : " ").toString();
  }

  private static Optional<Span> findPlace(Agency agency, String text) {
    for (String sign : agency.datelines()) {
      int at = sign.isEmpty() ? -1 : text.indexOf(sign);
      if (at >= 0 && at < DATELINE_WITHIN) {
        return Optional.of(new Span(at, at + sign.length()));
      }
    }
    for (String phrase : agency.phrases()) {
      int at = phrase.isEmpty() ? -1 : text.indexOf(phrase);
      if (at >= 0) {
        return Optional.of(new Span(at, at + phrase.length()));
      }
    }
    return Optional.empty();
  }
}
