package org.demarche.join.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups vectors in one pass and then mends the groups: reports move to the story they are most
 * like, stories that have become alike merge. An inverted index over the weightiest words of each
 * report keeps the cost of a report flat.
 *
 * <p>Single-pass clustering as in topic detection and tracking (Allan et al. 1998), with a window
 * that decays.
 */
final class Clustering {
  static final long UNDATED = Long.MIN_VALUE;
  private static final int INDEXED_WORDS = 30;
  private static final int LONGEST_POSTING = 400;
  private static final int MOST_COMPARED = 24;
  private static final int ROUNDS = 3;
  private static final int SMALLEST_HALF = 2;
  private static final int LARGEST_SPLIT = 400;

  private final List<Vector> vectors;
  private final long[] days;
  private final StoryRules rules;
  private final int[] clusterOf;
  private int next;

  /** For each story how many words it shares with what is compared; 0 between two uses. */
  private int[] shared;

  private final TreeMap<Integer, Cluster> clusters = new TreeMap<>();
  private final Map<Integer, List<Integer>> postings = new HashMap<>();

  private Clustering(List<Vector> vectors, long[] days, StoryRules rules) {
    this.vectors = vectors;
    this.days = days;
    this.rules = rules;
    this.clusterOf = new int[vectors.size()];
    this.next = vectors.size();
    this.shared = new int[vectors.size() + 1];
  }

  /**
   * The groups of vectors, each a sorted list of places.
   *
   * @param vectors in an order that does not depend on the input's
   * @param days days since the epoch, or {@link #UNDATED}
   */
  static List<List<Integer>> of(List<Vector> vectors, long[] days, StoryRules rules) {
    Clustering clustering = new Clustering(vectors, days, rules);
    IntStream.range(0, vectors.size()).forEach(clustering::place);
    for (int round = 0; round < ROUNDS; round++) {
      boolean merged = clustering.merge();
      boolean split = clustering.split();
      boolean moved = clustering.move();
      if (!merged && !split && !moved) {
        break;
      }
    }
    return clustering.clusters.values().stream()
        .map(cluster -> List.copyOf(cluster.members))
        .toList();
  }

  private void place(int place) {
    Vector vector = vectors.get(place);
    Cluster best = null;
    double most = rules.join();
    for (int number : candidates(vector.top(INDEXED_WORDS))) {
      Cluster cluster = clusters.get(number);
      double likeness = cluster.likeness(vector) * decay(cluster.daysFrom(days[place]));
      if (likeness >= most) {
        most = likeness;
        best = cluster;
      }
    }
    if (best == null) {
      best = new Cluster(place);
      clusters.put(place, best);
    }
    best.add(place, vector, days[place]);
    clusterOf[place] = best.number;
    post(best.number, vector.top(INDEXED_WORDS));
  }

  private double decay(long days) {
    return Math.pow(0.5, days / rules.halfLife());
  }

  private void post(int number, int[] words) {
    for (int word : words) {
      List<Integer> posting = postings.computeIfAbsent(word, w -> new ArrayList<>());
      if (posting.isEmpty() || posting.get(posting.size() - 1) != number) {
        posting.add(number);
      }
    }
  }

  /** The stories that share most of the words; of a very common word only the latest stories. */
  private List<Integer> candidates(int[] words) {
    List<Integer> met = new ArrayList<>();
    for (int word : words) {
      List<Integer> posting = postings.getOrDefault(word, List.of());
      for (int i = Math.max(0, posting.size() - LONGEST_POSTING); i < posting.size(); i++) {
        int number = posting.get(i);
        if (shared[number]++ == 0) {
          met.add(number);
        }
      }
    }
    List<Integer> most =
        met.stream()
            .filter(clusters::containsKey)
            .sorted(Comparator.comparingInt((Integer n) -> -shared[n]).thenComparing(n -> n))
            .limit(MOST_COMPARED)
            .toList();
    met.forEach(number -> shared[number] = 0);
    return most;
  }

  private boolean move() {
    boolean any = false;
    for (int place = 0; place < vectors.size(); place++) {
      Vector vector = vectors.get(place);
      Cluster own = clusters.get(clusterOf[place]);
      Cluster best = own;
      double most = own.likenessOfMember(vector);
      for (int number : candidates(vector.top(INDEXED_WORDS))) {
        Cluster cluster = clusters.get(number);
        double likeness = cluster.likeness(vector) * decay(cluster.daysFrom(days[place]));
        if (cluster != own && likeness > Math.max(most, rules.join())) {
          most = likeness;
          best = cluster;
        }
      }
      if (best != own) {
        any = true;
        transfer(place, own, best);
      }
    }
    return any;
  }

  private boolean split() {
    boolean any = false;
    List<Cluster> open = new ArrayList<>(clusters.values());
    while (!open.isEmpty()) {
      Cluster cluster = open.remove(open.size() - 1);
      List<Integer> away = split(cluster);
      if (!away.isEmpty()) {
        any = true;
        Cluster half = new Cluster(freeNumber(away));
        if (half.number >= shared.length) {
          shared = Arrays.copyOf(shared, 2 * half.number);
        }
        clusters.put(half.number, half);
        away.forEach(place -> transfer(place, cluster, half));
        open.add(cluster);
        open.add(half);
      }
    }
    return any;
  }

  /** A number for a new story: one of its reports' that no other story has. */
  private int freeNumber(List<Integer> places) {
    return places.stream().filter(p -> !clusters.containsKey(p)).findFirst().orElse(next++);
  }

  /** The members that leave a story of two events; empty where it tells one. */
  private List<Integer> split(Cluster cluster) {
    List<Integer> members = List.copyOf(cluster.members);
    if (members.size() < 2 * SMALLEST_HALF || members.size() > LARGEST_SPLIT) {
      return List.of();
    }
    double[][] likeness = new double[members.size()][members.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i][i] = 1;
      for (int j = 0; j < i; j++) {
        likeness[i][j] = likeness(members.get(i), members.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    Split.Halves halves = new Split(likeness).best(SMALLEST_HALF);
    return halves == null || 1 - halves.clearness(members.size()) > rules.split()
        ? List.of()
        : halves.half().stream().mapToObj(members::get).toList();
  }

  private double likeness(int one, int other) {
    boolean dated = days[one] != UNDATED && days[other] != UNDATED;
    double near = dated ? decay(Math.abs(days[one] - days[other])) : 1;
    return near * vectors.get(one).times(vectors.get(other));
  }

  private void transfer(int place, Cluster from, Cluster to) {
    from.remove(place, vectors.get(place));
    if (from.members.isEmpty()) {
      clusters.remove(from.number);
    } else {
      long[] known =
          from.members.stream().mapToLong(m -> days[m]).filter(d -> d != UNDATED).toArray();
      from.dates(
          IntStream.range(0, known.length).mapToLong(i -> known[i]).min().orElse(UNDATED),
          IntStream.range(0, known.length).mapToLong(i -> known[i]).max().orElse(UNDATED));
    }
    to.add(place, vectors.get(place), days[place]);
    clusterOf[place] = to.number;
    post(to.number, vectors.get(place).top(INDEXED_WORDS));
  }

  private boolean merge() {
    boolean any = false;
    for (int number : List.copyOf(clusters.keySet())) {
      Cluster cluster = clusters.get(number);
      if (cluster == null) {
        continue;
      }
      Cluster best = null;
      double most = rules.merge();
      for (int other : candidates(cluster.centroid().top(INDEXED_WORDS))) {
        Cluster candidate = clusters.get(other);
        double likeness = candidate.likeness(cluster) * decay(candidate.daysFrom(cluster));
        if (candidate != cluster && likeness >= most) {
          most = likeness;
          best = candidate;
        }
      }
      if (best != null) {
        any = true;
        for (int member : List.copyOf(cluster.members)) {
          transfer(member, cluster, best);
        }
      }
    }
    return any;
  }
}
