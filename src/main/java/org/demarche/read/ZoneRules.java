package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Zone;

/** Which lines show by their own words that they are not the article? */
final class ZoneRules {
  /** Lines beyond this are paragraphs, whatever they begin with. */
  private static final int LONGEST = 640;

  /**
   * @param has lower-case text without which the pattern is not tried; may be empty
   */
  record Rule(
      String name,
      Zone zone,
      boolean atEnd,
      String has,
      Pattern pattern,
      List<String> right,
      List<String> wrong) {}

  private final List<Rule> whole;
  private final List<Rule> ends;

  private ZoneRules(List<Rule> whole, List<Rule> ends) {
    this.whole = List.copyOf(whole);
    this.ends = List.copyOf(ends);
  }

  static ZoneRules load() {
    List<Rule> whole = new ArrayList<>();
    List<Rule> ends = new ArrayList<>();
    for (RuleBlock block : RuleBlock.load("zone-rules.txt")) {
      Rule rule =
          new Rule(
              block.value("rule", "?"),
              Zone.valueOf(block.value("zone", "?")),
              block.value("where", "line").equals("end"),
              block.value("has", ""),
              Pattern.compile(block.value("match", "")),
              block.all("right"),
              block.all("wrong"));
      (rule.atEnd() ? ends : whole).add(rule);
    }
    return new ZoneRules(whole, ends);
  }

  List<Rule> all() {
    List<Rule> all = new ArrayList<>(whole);
    all.addAll(ends);
    return all;
  }

  /** The zone of a line that a rule knows as a whole. */
  Optional<Zone> findZone(String line) {
    return findRule(line).map(Rule::zone);
  }

  Optional<Rule> findRule(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (Rule rule : whole) {
      if (lower.contains(rule.has()) && rule.pattern().matcher(line).matches()) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** A rest of a line that a rule knows. */
  record End(int begin, Zone zone) {}

  /** The rest of a line, behind its article words, that is another zone. */
  Optional<End> findEnd(String line) {
    String tail = line.substring(Math.max(0, line.length() - LONGEST));
    String lower = tail.toLowerCase(Locale.ROOT);
    for (Rule rule : ends) {
      OptionalInt begin = lower.contains(rule.has()) ? beginOfEnd(rule, tail) : OptionalInt.empty();
      if (begin.isPresent()) {
        return Optional.of(new End(line.length() - tail.length() + begin.getAsInt(), rule.zone()));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt beginOfEnd(Rule rule, String tail) {
    Matcher matcher = rule.pattern().matcher(tail);
    while (matcher.find()) {
      if (matcher.end() == tail.length() && matcher.start() > 0) {
        return OptionalInt.of(matcher.start());
      }
    }
    return OptionalInt.empty();
  }
}
