package org.demarche.join.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Ids;
import org.demarche.model.Variant;
import org.demarche.text.FoldedWords;

/**
 * Tells the edits between the wordings of one utterance. All are laid beside the longest; where any
 * of them departs from it, an edit shows what each of them has there.
 */
final class Comparison {
  private static final double FRAGMENT = 0.6;
  private static final int LEAST_COMPARABLE = 3;

  private final Utterance base;
  private final List<Wording> wordings;
  private final EditRules rules;
  private double leastCovered = 1;

  /** Words [begin, end) of the base. */
  private record Region(int begin, int end) {
    boolean touches(Region later) {
      return later.begin < end || later.begin == begin;
    }
  }

  /** One wording laid beside the base. */
  private record Wording(Utterance utterance, Alignment alignment) {

    /** Where in this wording a region of the base lies: its first word and the one behind. */
    int[] place(Region region) {
      return new int[] {begin(region), Math.max(begin(region), end(region))};
    }

    private int begin(Region region) {
      int[] otherOf = alignment.otherOf();
      boolean matched = region.begin < region.end && otherOf[region.begin] >= 0;
      if (matched) {
        return otherOf[region.begin];
      }
      int from = region.begin - 1;
      while (from >= 0 && otherOf[from] < 0) {
        from--;
      }
      return from < 0 ? 0 : otherOf[from] + 1;
    }

    private int end(Region region) {
      int[] otherOf = alignment.otherOf();
      boolean matched = region.begin < region.end && otherOf[region.end - 1] >= 0;
      if (matched) {
        return otherOf[region.end - 1] + 1;
      }
      int to = region.end;
      while (to < otherOf.length && otherOf[to] < 0) {
        to++;
      }
      return to >= otherOf.length ? utterance.words().size() : otherOf[to];
    }
  }

  /**
   * @param utterances the longest first
   */
  Comparison(List<Utterance> utterances, Kinship kinship) {
    this.base = utterances.get(0);
    this.rules = new EditRules(kinship.classes());
    this.wordings =
        utterances.stream()
            .map(utterance -> new Wording(utterance, kinship.align(base, utterance)))
            .sorted(Comparator.comparing((Wording w) -> w.utterance().statement().id()))
            .toList();
  }

  Variant variant() {
    List<Variant.Edit> inner = innerEdits();
    List<Variant.Edit> outer = outerEdits();
    Variant.Relation relation =
        !inner.isEmpty()
            ? Variant.Relation.EDITED
            : outer.isEmpty()
                ? Variant.Relation.IDENTICAL
                : leastCovered < FRAGMENT ? Variant.Relation.FRAGMENT : Variant.Relation.TRUNCATED;
    return variant(relation, inner, outer);
  }

  /**
   * The variant of two wordings that hardly share a run of words. Two quotations are compared word
   * for word; a quotation and its paraphrase are shown whole.
   */
  Variant variant(Variant.Relation relation) {
    boolean comparable =
        relation == Variant.Relation.TRANSLATION
            && wordings.stream().allMatch(w -> w.alignment().matched() >= LEAST_COMPARABLE);
    return comparable
        ? variant(relation, innerEdits(), outerEdits())
        : variant(relation, List.of(new Variant.Edit("rewording", wholes(), false)), List.of());
  }

  private List<String> wholes() {
    return wordings.stream().map(w -> w.utterance().text(0, w.utterance().words().size())).toList();
  }

  private Variant variant(
      Variant.Relation relation, List<Variant.Edit> inner, List<Variant.Edit> outer) {
    List<Variant.Edit> edits = new ArrayList<>(inner);
    edits.addAll(outer);
    List<String> ids = wordings.stream().map(w -> w.utterance().statement().id()).toList();
    return new Variant(
        Ids.of("variant", ids.toArray()),
        ids,
        relation,
        edits,
        edits.stream().anyMatch(Variant.Edit::substantive));
  }

  private List<Variant.Edit> innerEdits() {
    List<Region> regions = new ArrayList<>();
    for (Wording wording : wordings) {
      if (wording.utterance() != base) {
        addRegions(wording, regions);
      }
    }
    regions.sort(Comparator.comparingInt(Region::begin).thenComparingInt(Region::end));
    List<Variant.Edit> edits = new ArrayList<>();
    Region open = null;
    for (Region region : regions) {
      if (open != null && open.touches(region)) {
        open = new Region(open.begin, Math.max(open.end, region.end));
      } else {
        addEdit(open, edits);
        open = region;
      }
    }
    addEdit(open, edits);
    return edits;
  }

  private void addRegions(Wording wording, List<Region> regions) {
    int[] otherOf = wording.alignment().otherOf();
    int before = -1;
    for (int i = 0; i < otherOf.length; i++) {
      if (otherOf[i] < 0) {
        continue;
      }
      if (before >= 0 && (before < i - 1 || otherOf[before] < otherOf[i] - 1)) {
        regions.add(new Region(before + 1, i));
      } else if (before >= 0 && !isSameBetween(wording, i)) {
        regions.add(new Region(before, i + 1));
      }
      if (!isSameWord(wording, i)) {
        regions.add(wholeWords(wording, i));
      }
      before = i;
    }
  }

  /** A word and those that come from the same written word in either wording. */
  private Region wholeWords(Wording wording, int at) {
    int end = at + 1;
    while (end < base.words().size() && isOneWord(wording, end)) {
      end++;
    }
    int begin = at;
    while (begin > 0 && isOneWord(wording, begin)) {
      begin--;
    }
    return new Region(begin, end);
  }

  /** Whether a word of the base and the one before it are written as one in either wording. */
  private boolean isOneWord(Wording wording, int at) {
    int other = wording.alignment().otherOf()[at];
    List<FoldedWords.Word> words = wording.utterance().words();
    return base.words().get(at).span().equals(base.words().get(at - 1).span())
        || other > 0
            && words.get(other).span().equals(words.get(other - 1).span())
            && wording.alignment().otherOf()[at - 1] == other - 1;
  }

  private boolean isSameWord(Wording wording, int at) {
    String mine = base.text(at, at + 1);
    int other = wording.alignment().otherOf()[at];
    return mine.equalsIgnoreCase(wording.utterance().text(other, other + 1));
  }

  /** Whether the same marks stand before a word and its neighbour to the left in both. */
  private boolean isSameBetween(Wording wording, int at) {
    Region region = new Region(at - 1, at + 1);
    return rules.judge(place(wordingOfBase(), region), place(wording, region)).kind().isEmpty()
        || !isSameWord(wording, at)
        || !isSameWord(wording, at - 1);
  }

  private Wording wordingOfBase() {
    return wordings.stream().filter(w -> w.utterance() == base).findFirst().orElseThrow();
  }

  private void addEdit(Region region, List<Variant.Edit> edits) {
    if (region == null) {
      return;
    }
    EditRules.Judgement told = new EditRules.Judgement("", false);
    List<String> texts = new ArrayList<>();
    for (Wording wording : wordings) {
      boolean covered = covers(wording, region);
      EditRules.Place place = place(wording, region);
      texts.add(covered ? place.text() : "");
      if (covered && wording.utterance() != base) {
        EditRules.Judgement judged = rules.judge(place(wordingOfBase(), region), place);
        if (!isQuoted(wording, region) || !isQuoted(wordingOfBase(), region)) {
          judged = EditRules.inNarration(judged);
        }
        if (told.kind().isEmpty() || judged.substantive() && !told.substantive()) {
          told = judged;
        }
      }
    }
    if (!told.kind().isEmpty()) {
      edits.add(new Variant.Edit(told.kind(), texts, told.substantive()));
    }
  }

  /** Whether a wording goes on at both sides of a region, so that its text there is a choice. */
  private static boolean covers(Wording wording, Region region) {
    return wording.alignment().first() <= Math.max(0, region.begin)
            && wording.alignment().last() >= Math.max(region.begin, region.end - 1)
        || wording.alignment().first() < region.end && wording.alignment().last() >= region.begin;
  }

  private static boolean isQuoted(Wording wording, Region region) {
    int[] place = wording.place(region);
    int last = wording.utterance().words().size() - 1;
    return wording.utterance().isQuoted(Math.min(place[0], last))
        && wording.utterance().isQuoted(Math.max(0, Math.min(place[1] - 1, last)));
  }

  private static EditRules.Place place(Wording wording, Region region) {
    int[] place = wording.place(region);
    return new EditRules.Place(
        wording.utterance().words().subList(place[0], place[1]),
        wording.utterance().text(place[0], place[1]));
  }

  /** What beginnings and ends were left out or added. */
  private List<Variant.Edit> outerEdits() {
    int head = 0;
    int tail = base.words().size();
    boolean headAdded = false;
    boolean tailAdded = false;
    for (Wording wording : wordings) {
      Alignment alignment = wording.alignment();
      int first = alignment.first();
      int last = alignment.last();
      head = Math.max(head, first);
      tail = Math.min(tail, last + 1);
      headAdded |= alignment.otherOf()[first] > 0;
      tailAdded |= alignment.otherOf()[last] < wording.utterance().words().size() - 1;
      leastCovered = Math.min(leastCovered, (double) alignment.matched() / base.words().size());
    }
    List<Variant.Edit> edits = new ArrayList<>();
    if (head > 0 || headAdded) {
      edits.add(truncation(new Region(0, head)));
    }
    if (tail < base.words().size() || tailAdded) {
      edits.add(truncation(new Region(Math.max(tail, head), base.words().size())));
    }
    return edits;
  }

  private Variant.Edit truncation(Region region) {
    String dropped =
        leastCovered < FRAGMENT
            ? ""
            : rules.droppedCondition(base.words().subList(region.begin, region.end));
    List<String> texts = wordings.stream().map(wording -> place(wording, region).text()).toList();
    return dropped.isEmpty()
        ? new Variant.Edit("truncation", texts, false)
        : new Variant.Edit("truncation of a " + dropped, texts, true);
  }
}
