package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Does a line read like the article or like a reader beneath it? Sums weighted signs outside
 * quotation marks: persons, openers, opinion, questions and exclamations against reported speech,
 * dates and titles.
 */
final class Register {
  private static final double QUESTION = 1.2;
  private static final double EXCLAMATION = 1;
  private static final double SHORT = 0.5;
  private static final double UNFINISHED = 0.7;
  private static final double LONG = -0.6;
  private static final double QUOTED = -1.2;
  private static final double BULLET = -1.2;
  private static final double LABELLED = -4;

  /** A transcript's label: "ADA BROOK, HOST:", "(BEGIN VIDEO CLIP)". */
  private static final Pattern SPEAKER =
      Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]+(?:[ ,]{1,2}[\\p{Lu}.'’-]+){0,5}:|[(\\[]\\p{Lu}{3,}");

  private static final int SHORT_LINE = 90;
  private static final int LONG_LINE = 420;

  /**
   * @param personal whether it shows somebody who speaks for himself
   * @param words each between spaces, as {@link #plain} makes them
   */
  record Feature(
      String name,
      double weight,
      int times,
      boolean atStart,
      boolean personal,
      List<String> words,
      List<String> right,
      List<String> wrong) {

    int countIn(String plain) {
      int count = 0;
      for (String word : words) {
        boolean has = atStart ? plain.startsWith(word) : plain.contains(word);
        count += has ? 1 : 0;
        if (count == times) {
          break;
        }
      }
      return count;
    }
  }

  private final List<Feature> features;

  private Register(List<Feature> features) {
    this.features = List.copyOf(features);
  }

  static Register load() {
    List<Feature> features = new ArrayList<>();
    for (RuleBlock block : RuleBlock.load("register.txt")) {
      List<String> words = new ArrayList<>();
      for (String word : block.value("words", "").split(",")) {
        words.add(plain(word));
      }
      features.add(
          new Feature(
              block.value("feature", "?"),
              Double.parseDouble(block.value("weight", "")),
              Integer.parseInt(block.value("times", "1")),
              block.value("where", "line").equals("start"),
              block.value("personal", "no").equals("yes"),
              words,
              block.all("right"),
              block.all("wrong")));
    }
    return new Register(features);
  }

  List<Feature> features() {
    return features;
  }

  /** Whether somebody speaks for himself in a line, outside quotation marks. */
  boolean isPersonal(String line) {
    String plain = plain(withoutQuotations(line));
    return features.stream().anyMatch(f -> f.personal() && f.countIn(plain) > 0);
  }

  /** Above 0 for a reader's words, below 0 for the article's. */
  double score(String line) {
    String unquoted = withoutQuotations(line);
    String plain = plain(unquoted);
    double score = 0;
    for (Feature feature : features) {
      score += feature.weight() * feature.countIn(plain);
    }
    score += unquoted.indexOf('?') >= 0 ? QUESTION : 0;
    score += unquoted.indexOf('!') >= 0 ? EXCLAMATION : 0;
    score += line.length() < SHORT_LINE ? SHORT : line.length() > LONG_LINE ? LONG : 0;
    score += SPEAKER.matcher(line).lookingAt() ? LABELLED : 0;
    score += isUnfinished(line) ? UNFINISHED : 0;
    score += line.startsWith("- ") || line.startsWith("• ") ? BULLET : 0;
    score += unquoted.length() * 10 < line.length() * 7 && line.length() > SHORT_LINE ? QUOTED : 0;
    return score;
  }

  /**
   * Lower-case letters, digits, apostrophes and hyphens; one space between words and around all.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 2).append(' ');
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i) == '’' ? '\'' : lower.charAt(i);
      boolean kept = Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '+' || c == '^';
      if (kept) {
        plain.append(c);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    if (plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
    return plain.toString();
  }

  /** The line without what stands in double quotation marks; an open one reaches to the end. */
  static String withoutQuotations(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '“' || c == '”' || c == '"' || c == '«' || c == '»' || c == '„') {
        inside = c == '"' ? !inside : c == '“' || c == '«' || c == '„';
        out.append(' ');
      } else if (!inside) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isUnfinished(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return Character.isLowerCase(first) || last == '…' || line.endsWith("...");
  }
}
