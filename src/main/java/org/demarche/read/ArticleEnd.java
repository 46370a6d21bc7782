package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where does a page's text leave the article for other stories, sign-ups and its readers? */
final class ArticleEnd {
  private static final int EARLIEST_PERCENT = 45;
  private static final int LONGEST = 60;

  /** A line that tells the end, with its examples. */
  record Label(String name, Pattern pattern, List<String> right, List<String> wrong) {}

  private final List<Label> labels;

  private ArticleEnd(List<Label> labels) {
    this.labels = List.copyOf(labels);
  }

  static ArticleEnd load() {
    List<Label> labels = new ArrayList<>();
    for (RuleBlock block : RuleBlock.load("article-end.txt")) {
      labels.add(
          new Label(
              block.value("rule", "?"),
              Pattern.compile(block.value("match", "")),
              block.all("right"),
              block.all("wrong")));
    }
    return new ArticleEnd(labels);
  }

  List<Label> labels() {
    return labels;
  }

  /** The text up to the first label of what follows an article, where enough stands before. */
  String cut(String text) {
    int begin = text.indexOf('\n', (int) ((long) text.length() * EARLIEST_PERCENT / 100));
    while (begin >= 0) {
      int end = text.indexOf('\n', begin + 1);
      String line = text.substring(begin, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && isEnd(line)) {
        return text.substring(0, begin).strip();
      }
      begin = end;
    }
    return text;
  }

  boolean isEnd(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (Label label : labels) {
      if (label.pattern().matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }
}
