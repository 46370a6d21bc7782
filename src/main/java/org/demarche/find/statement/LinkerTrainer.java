package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.find.statement.LinkFeatures.Candidates;
import org.demarche.find.statement.LinkFeatures.Question;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/** Learns to link from reports whose attributions people marked. */
final class LinkerTrainer {
  private record Example(Question question, List<int[]> candidates, boolean[] good) {}

  private static final int EPOCHS = 5;
  private static final long SEED = 1;

  private final List<Example> examples = new ArrayList<>();

  /**
   * Adds a report's choices.
   *
   * @param segments as marked by people, or as found by a tagger that did not see this report
   */
  void add(LabelledWords report, List<Segment> segments) {
    Words words = report.words();
    List<Set<Integer>> members = members(words, report.gold().attributions(), segments);
    LinkFeatures features = new LinkFeatures(words, segments);
    for (int s = 0; s < segments.size(); s++) {
      Segment anchor = segments.get(s);
      if (members.get(s).isEmpty()) {
        continue;
      }
      if (anchor.role() == Role.CONTENT) {
        add(Question.CUE_OF_CONTENT, features, anchor, members, report);
        add(Question.SOURCE_OF_CONTENT, features, anchor, members, report);
      } else if (anchor.role() == Role.CUE) {
        add(Question.SOURCE_OF_CUE, features, anchor, members, report);
      }
    }
  }

  private void add(
      Question question,
      LinkFeatures features,
      Segment anchor,
      List<Set<Integer>> members,
      LabelledWords report) {
    List<Segment> segments = features.segments();
    Set<Integer> wanted = members.get(segments.indexOf(anchor));
    Candidates candidates = features.of(anchor, question);
    int count = candidates.segments().size();
    boolean[] good = new boolean[count + 1];
    boolean any = false;
    for (int i = 0; i < count; i++) {
      Set<Integer> has = members.get(segments.indexOf(candidates.segments().get(i)));
      good[i] = !Collections.disjoint(has, wanted);
      any |= good[i];
    }
    if (!any && hasRole(question.role(), wanted, report)) {
      return;
    }
    good[count] = !any;
    if (count > 0) {
      examples.add(new Example(question, candidates.features(), good));
    }
  }

  private static boolean hasRole(Role role, Set<Integer> wanted, LabelledWords report) {
    for (int k : wanted) {
      Attribution attribution = report.gold().attributions().get(k);
      if (!(role == Role.CUE ? attribution.cue() : attribution.source()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** For each segment the attributions it belongs to, by overlap of its role. */
  private static List<Set<Integer>> members(
      Words words, List<Attribution> attributions, List<Segment> segments) {
    List<Set<Integer>> members = new ArrayList<>();
    for (Segment segment : segments) {
      Set<Integer> of = new TreeSet<>();
      Span span = segment.span(words);
      for (int k = 0; k < attributions.size(); k++) {
        if (spans(attributions.get(k), segment.role()).stream().anyMatch(span::overlaps)) {
          of.add(k);
        }
      }
      members.add(of);
    }
    return members;
  }

  private static List<Span> spans(Attribution attribution, Role role) {
    return switch (role) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  Linker train() {
    Map<Question, Ranker> rankers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      rankers.put(question, new Ranker());
    }
    List<Example> order = new ArrayList<>(examples);
    Random shuffle = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, shuffle);
      for (Example example : order) {
        rankers.get(example.question()).learn(example.candidates(), example.good());
      }
    }
    rankers.values().forEach(Ranker::average);
    return new Linker(
        rankers.get(Question.CUE_OF_CONTENT),
        rankers.get(Question.SOURCE_OF_CUE),
        rankers.get(Question.SOURCE_OF_CONTENT));
  }
}
