package org.demarche.find.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Candidates for the cue of a content, and for the source of a cue or a content, with features of
 * where they stand to one another. The last candidate is always "none".
 */
final class LinkFeatures {
  /** What is looked for. */
  enum Question {
    CUE_OF_CONTENT,
    SOURCE_OF_CUE,
    SOURCE_OF_CONTENT;

    Role role() {
      return this == CUE_OF_CONTENT ? Role.CUE : Role.SOURCE;
    }
  }

  /** What may be chosen; features has one row more than segments, for "none". */
  record Candidates(List<Segment> segments, List<int[]> features) {}

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "i", "we", "it", "him", "her", "them", "who", "which", "that",
          "those", "you");
  private static final int[] GAPS = {1, 2, 3, 6, 10, 18, 32, 64};
  private static final int NONE = -1;
  private static final int MOST_CANDIDATES = 12;
  private static final int ROLES = Role.values().length;

  private final Words words;
  private final List<Segment> segments;

  /** In text order, by passage and role. */
  private final Map<Integer, List<Segment>> byPassage = new HashMap<>();

  private final int[][] counts = new int[Role.values().length][];
  private final Features out = new Features(Ranker.BITS);

  LinkFeatures(Words words, List<Segment> segments) {
    this.words = words;
    this.segments = segments;
    for (Role role : Role.values()) {
      counts[role.ordinal()] = new int[words.size + 1];
    }
    for (Segment s : segments) {
      int key = words.passage[s.first()] * ROLES + s.role().ordinal();
      byPassage.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
      counts[s.role().ordinal()][s.first() + 1]++;
    }
    for (int[] count : counts) {
      for (int i = 0; i < words.size; i++) {
        count[i + 1] += count[i];
      }
    }
  }

  List<Segment> segments() {
    return segments;
  }

  Candidates of(Segment anchor, Question question) {
    List<Segment> found = candidates(anchor, question);
    List<Segment> near = new ArrayList<>(found);
    near.sort(Comparator.comparingInt(anchor::gapTo));
    if (near.size() > MOST_CANDIDATES) {
      near = near.subList(0, MOST_CANDIDATES);
      found.retainAll(near);
    }
    List<int[]> features = new ArrayList<>();
    for (Segment candidate : found) {
      out.clear();
      addPair(question, anchor, candidate, Math.min(2, near.indexOf(candidate)));
      features.add(out.copy());
    }
    out.clear();
    addNone(question, anchor, found);
    features.add(out.copy());
    return new Candidates(List.copyOf(found), features);
  }

  /** The nearest ones in the anchor's passage, and the last sources of the two before. */
  private List<Segment> candidates(Segment anchor, Question question) {
    int passage = words.passage[anchor.first()];
    List<Segment> here = inPassage(passage, question.role());
    int at = firstFrom(here, anchor.first());
    List<Segment> found =
        new ArrayList<>(
            here.subList(
                Math.max(0, at - MOST_CANDIDATES), Math.min(here.size(), at + MOST_CANDIDATES)));
    if (question.role() == Role.SOURCE) {
      for (int back = 1; back <= 2; back++) {
        List<Segment> before = inPassage(passage - back, Role.SOURCE);
        if (!before.isEmpty()) {
          found.add(before.get(before.size() - 1));
        }
      }
    }
    return found;
  }

  private static int firstFrom(List<Segment> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).first() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private List<Segment> inPassage(int passage, Role role) {
    return byPassage.getOrDefault(passage * ROLES + role.ordinal(), List.of());
  }

  private int between(Segment a, Segment b, Role role) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.first(), b.first());
    int[] count = counts[role.ordinal()];
    return to <= from ? 0 : Math.min(2, count[to] - count[from]);
  }

  private static int gap(int tokens) {
    int step = 0;
    while (step < GAPS.length && tokens >= GAPS[step]) {
      step++;
    }
    return step;
  }

  private boolean sameSentence(Segment a, Segment b) {
    return words.sentence[a.first()] == words.sentence[b.first()];
  }

  private boolean quoted(Segment s) {
    return words.quoted(s.first()) || words.quoted(s.end() - 1);
  }

  private void addPair(Question question, Segment anchor, Segment candidate, int rank) {
    int side = candidate.first() < anchor.first() ? 0 : 1;
    int base = (question.ordinal() * 2 + side) * 100;
    int same = sameSentence(anchor, candidate) ? 1 : 0;
    int cues = between(anchor, candidate, Role.CUE);
    int sources = between(anchor, candidate, Role.SOURCE);
    int contents = between(anchor, candidate, Role.CONTENT);
    int quoted = quoted(anchor) ? 1 : 0;
    int sentences =
        Math.min(2, Math.abs(words.sentence[anchor.first()] - words.sentence[candidate.first()]));
    out.add(base, gap(anchor.gapTo(candidate)), same);
    out.add(base + 1, cues, same);
    out.add(base + 2, sources, same);
    out.add(base + 3, contents, same);
    out.add(base + 4, rank);
    out.add(base + 5, rank, same, cues);
    out.add(base + 6, quoted, same, cues);
    out.add(base + 7, (cues * 3 + sources) * 3 + contents, same);
    out.add(base + 8, sentences, quoted, cues);
    out.add(base + 9, words.passage[anchor.first()] - words.passage[candidate.first()], quoted);
    addBetween(base, anchor, candidate);
    addCandidate(base, anchor, candidate, same);
    addGrammar(base, anchor, candidate);
    if (anchor.role() == Role.CUE) {
      addCue(base, anchor, sources, contents);
    }
  }

  private void addBetween(int base, Segment anchor, Segment candidate) {
    int from = Math.min(anchor.end(), candidate.end());
    int to = Math.max(anchor.first(), candidate.first());
    int first = from < to ? words.formHash[from] : NONE;
    int last = from < to ? words.formHash[to - 1] : NONE;
    out.add(base + 10, first);
    out.add(base + 11, last);
    out.add(base + 12, from < to ? words.shapeHash[from] : NONE, first == last ? 1 : 0);
    out.add(base + 13, first, last);
    boolean quotation = false;
    for (int i = from; i < Math.min(to, from + 60); i++) {
      quotation |= words.quoted(i);
    }
    out.add(base + 14, quotation ? 1 : 0, quoted(anchor) ? 1 : 0);
  }

  private void addCandidate(int base, Segment anchor, Segment candidate, int same) {
    int first = candidate.first();
    int last = candidate.end() - 1;
    boolean pronoun = last == first && PRONOUNS.contains(words.lower[first]);
    out.add(base + 20, words.formHash[first]);
    out.add(base + 21, words.formHash[first], words.formHash[Math.min(first + 1, last)]);
    out.add(base + 22, pronoun ? 1 : 0, same);
    out.add(base + 23, words.capital[first] ? 1 : 0, same);
    out.add(base + 24, words.lemmaHash[last], quoted(anchor) ? 1 : 0);
    out.add(base + 25, words.tagHash[last]);
    out.add(base + 26, Math.min(4, candidate.end() - first), same);
  }

  /** Whether the candidate hangs on the anchor in the tree, and by which relation. */
  private void addGrammar(int base, Segment anchor, Segment candidate) {
    out.add(base + 30, relation(candidate, anchor), relation(anchor, candidate));
    out.add(base + 31, relation(candidate, anchor), sameSentence(anchor, candidate) ? 1 : 0);
  }

  private int relation(Segment from, Segment to) {
    for (int i = from.first(); i < from.end(); i++) {
      int head = words.head[i];
      if (head >= 0 && (head < from.first() || head >= from.end())) {
        return head >= to.first() && head < to.end() ? words.relationHash[i] : NONE;
      }
    }
    return NONE - 1;
  }

  private void addCue(int base, Segment cue, int sources, int contents) {
    int first = words.formHash[cue.first()];
    int last = words.formHash[cue.end() - 1];
    out.add(base + 40, first);
    out.add(base + 41, last);
    out.add(base + 42, first, last, Math.min(1, sources));
    out.add(base + 43, last, Math.min(1, sources), Math.min(1, contents));
    out.add(base + 44, words.tagHash[cue.end() - 1]);
  }

  private void addNone(Question question, Segment anchor, List<Segment> candidates) {
    int base = 700 + question.ordinal() * 50;
    int near = 0;
    int gap = GAPS.length + 1;
    for (Segment candidate : candidates) {
      near += sameSentence(anchor, candidate) ? 1 : 0;
      gap = Math.min(gap, gap(anchor.gapTo(candidate)));
    }
    int quoted = quoted(anchor) ? 1 : 0;
    out.add(base, 0);
    out.add(base + 1, Math.min(2, near));
    out.add(base + 2, Math.min(2, candidates.size()));
    out.add(base + 3, quoted, Math.min(1, near));
    out.add(base + 4, gap);
    out.add(base + 5, words.capital[anchor.first()] ? 1 : 0, quoted);
    if (anchor.role() == Role.CUE) {
      out.add(base + 6, words.formHash[anchor.end() - 1]);
      out.add(base + 7, words.formHash[anchor.first()], Math.min(1, near));
      out.add(base + 8, words.tagHash[anchor.first()], Math.min(1, near));
    }
  }
}
