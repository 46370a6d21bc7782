package org.demarche.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.demarche.model.Zone;

/**
 * Where do readers' comments begin behind an article?
 *
 * <p>A heading ("13 comments") behind enough article is believed, and so are handles with ages ("2
 * hours ago") or "Reply" between lines. Without either the one best change of register is looked
 * for: the line from which on the sum of {@link Register} scores is highest. It counts only where
 * what stands before reads like an article and what stands behind does not, and the less else
 * speaks for a thread (an announced number of comments, a cross-link or notice at the change), the
 * clearer it must be. Everything behind is the readers', except links and notices.
 */
final class CommentThread {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)\\W{0,3}(?:(?:view |show |read |all |see )?(?:\\d[\\d,.]{0,6}|one|no)? ?"
              + "(?:readers?['’]? |user |top |best |recent )?(?:comments?|responses|replies|thoughts on .{3,120})"
              + "(?: ?\\(?\\d[\\d,.]{0,6}\\)?)?|join the (?:conversation|discussion|debate)|have your say"
              + "|(?:the )?(?:conversation|discussion)(?: \\(\\d+\\))?|what (?:do you think|readers say)\\??|readers? respond"
              + "|comments? (?:section|from readers|below))\\W{0,3}");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)\\b\\d{1,5} ?(?:comments?|replies|responses)(?:\\b|(?=By))");
  private static final Pattern THREAD_MARK =
      Pattern.compile(
          "(?i)(?:.{0,60}?\\b)?(?:\\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago\\b.{0,40}"
              + "|(?:reply|like|share|report|flag|upvote|permalink|quote|link)(?:\\W{1,4}(?:reply|like|share|report|flag|upvote|permalink|quote|link|parent|\\d{1,4})){0,6}"
              + "|\\d{1,4} (?:likes?|points?|votes?|upvotes?|replies)\\b.{0,30}"
              + "|(?:posted|commented) by \\S{2,30}.{0,60}|@?[\\w.-]{3,30} (?:says|wrote|said|writes|commented)(?: on .{4,50})?:"
              + "|(?:in )?reply(?:ing)? to @?\\S{2,30}.{0,30}");

  private static final int ENOUGH_ARTICLE = 250;
  private static final double LOWEST_MEAN = 0.9;
  private static final double HIGHEST_ARTICLE_MEAN = 0.1;
  private static final double CLEAR = 14;
  private static final double CLEAR_BEHIND_LINK = 8;
  private static final double CLEAR_ANNOUNCED = 3;

  private static final int BRIEF = 120;
  private static final int LONGEST_MEAN = 240;

  private final Register register;

  CommentThread(Register register) {
    this.register = register;
  }

  /** Marks the thread, if there is one, in {@code zones}. */
  void mark(List<Line> lines, List<Zone> zones) {
    double[] scores = scores(lines, zones);
    OptionalInt heading = findHeading(lines, zones, scores);
    OptionalInt begin = heading.isPresent() ? heading : findMarks(lines, zones);
    if (begin.isEmpty()) {
      begin = findChange(lines, zones, scores);
    }
    begin.ifPresent(first -> markFrom(first, lines, zones));
  }

  private void markFrom(int first, List<Line> lines, List<Zone> zones) {
    for (int i = first; i < lines.size(); i++) {
      Zone zone = zones.get(i);
      boolean heading = i == first && HEADING.matcher(lines.get(i).text()).matches();
      if (heading) {
        zones.set(i, Zone.NOTICE);
      } else if (zone != Zone.LINK && zone != Zone.NOTICE) {
        zones.set(i, Zone.COMMENT);
      }
    }
  }

  private double[] scores(List<Line> lines, List<Zone> zones) {
    double[] scores = new double[lines.size()];
    for (int i = 0; i < scores.length; i++) {
      boolean counted = zones.get(i) == Zone.BODY;
      scores[i] = counted ? register.score(lines.get(i).text()) : 0;
    }
    return scores;
  }

  private OptionalInt findHeading(List<Line> lines, List<Zone> zones, double[] scores) {
    int article = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean heading = line.length() < 160 && HEADING.matcher(line).matches();
      if (heading && article >= ENOUGH_ARTICLE && !isArticle(zones, scores, i + 1)) {
        return OptionalInt.of(i);
      }
      article += zones.get(i) == Zone.BODY ? line.length() : 0;
    }
    return OptionalInt.empty();
  }

  /** Whether what stands behind a heading reads like the article going on. */
  private static boolean isArticle(List<Zone> zones, double[] scores, int from) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < scores.length; i++) {
      sum += scores[i];
      count += zones.get(i) == Zone.BODY ? 1 : 0;
    }
    return count > 0 && sum / count < -1;
  }

  /** Two or more lines that only threads have; the thread begins at the handle before the first. */
  private OptionalInt findMarks(List<Line> lines, List<Zone> zones) {
    int article = 0;
    int first = -1;
    int marks = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (article >= ENOUGH_ARTICLE && line.length() < 120 && THREAD_MARK.matcher(line).matches()) {
        first = marks == 0 ? i : first;
        marks++;
      }
      article += zones.get(i) == Zone.BODY ? line.length() : 0;
    }
    if (marks < 2) {
      return OptionalInt.empty();
    }
    while (first > 0
        && isHandle(lines.get(first - 1).text())
        && zones.get(first - 1) == Zone.BODY) {
      first--;
    }
    return OptionalInt.of(first);
  }

  private static boolean isHandle(String line) {
    return line.length() <= 40 && !Headline.endsSentence(line) && line.split(" ").length <= 4;
  }

  private OptionalInt findChange(List<Line> lines, List<Zone> zones, double[] scores) {
    boolean announced = isAnnounced(lines, zones);
    int best = -1;
    double bestSum = 0;
    double sum = 0;
    int count = 0;
    double bestMean = 0;
    for (int i = lines.size() - 1; i > 0; i--) {
      if (zones.get(i) != Zone.BODY) {
        continue;
      }
      sum += scores[i];
      count++;
      double bonus = isBehindEnd(zones, i) ? 3 : 0;
      if (sum + bonus > bestSum) {
        bestSum = sum + bonus;
        bestMean = sum / count;
        best = i;
      }
    }
    if (best < 0 || bestMean < LOWEST_MEAN || !isBehindArticle(best, lines, zones, scores)) {
      return OptionalInt.empty();
    }
    if (!announced && !isLikeReplies(best, lines, zones)) {
      return OptionalInt.empty();
    }
    double needed =
        announced ? CLEAR_ANNOUNCED : isBehindEnd(zones, best) ? CLEAR_BEHIND_LINK : CLEAR;
    return bestSum >= needed ? OptionalInt.of(best) : OptionalInt.empty();
  }

  /**
   * Readers are brief, speak for themselves, ask and exclaim; an essay in the first person is long
   * of breath.
   */
  private boolean isLikeReplies(int begin, List<Line> lines, List<Zone> zones) {
    int count = 0;
    int length = 0;
    int brief = 0;
    int loud = 0;
    int personal = 0;
    for (int i = begin; i < lines.size(); i++) {
      if (zones.get(i) == Zone.BODY) {
        String line = lines.get(i).text();
        count++;
        length += line.length();
        personal += register.isPersonal(line) ? 1 : 0;
        brief += line.length() < BRIEF ? 1 : 0;
        loud += line.indexOf('?') >= 0 || line.indexOf('!') >= 0 ? 1 : 0;
      }
    }
    boolean spoken = personal >= 2 && personal * 4 >= count;
    return spoken && length <= count * LONGEST_MEAN && brief * 3 >= count && loud * 6 >= count;
  }

  private static boolean isAnnounced(List<Line> lines, List<Zone> zones) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (zones.get(i) != Zone.BODY && line.length() < 200 && ANNOUNCED.matcher(line).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindEnd(List<Zone> zones, int at) {
    Zone before = zones.get(at - 1);
    return before == Zone.LINK || before == Zone.NOTICE || before == Zone.BYLINE;
  }

  private static boolean isBehindArticle(
      int end, List<Line> lines, List<Zone> zones, double[] scores) {
    int length = 0;
    int count = 0;
    double sum = 0;
    for (int i = 0; i < end; i++) {
      if (zones.get(i) == Zone.BODY) {
        length += lines.get(i).text().length();
        sum += scores[i];
        count++;
      }
    }
    return length >= ENOUGH_ARTICLE && sum / count <= HIGHEST_ARTICLE_MEAN;
  }
}
