package org.demarche.join.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A growing story: its reports by place, and the sum of their vectors. */
final class Cluster {
  private static final long UNDATED = Long.MIN_VALUE;

  final int number;
  final TreeSet<Integer> members = new TreeSet<>();
  private final Map<Integer, Float> sum = new HashMap<>();
  private double squares;

  /** Made when asked for; null after a change. */
  private Vector centroid;

  private long first = UNDATED;
  private long last = UNDATED;

  Cluster(int number) {
    this.number = number;
  }

  void add(int place, Vector vector, long day) {
    members.add(place);
    shift(vector, 1);
    if (day != UNDATED) {
      first = first == UNDATED ? day : Math.min(first, day);
      last = Math.max(last, day);
    }
  }

  /** Takes a report out; the days stay as they were until {@link #dates} is told them. */
  void remove(int place, Vector vector) {
    members.remove(place);
    shift(vector, -1);
  }

  void dates(long firstDay, long lastDay) {
    first = firstDay;
    last = lastDay;
  }

  private void shift(Vector vector, int sign) {
    centroid = null;
    for (int i = 0; i < vector.terms().length; i++) {
      float before = sum.getOrDefault(vector.terms()[i], 0f);
      float after = before + sign * vector.weights()[i];
      squares += (double) after * after - (double) before * before;
      if (Math.abs(after) < 1e-6f) {
        sum.remove(vector.terms()[i]);
      } else {
        sum.put(vector.terms()[i], after);
      }
    }
  }

  /** The cosine between a report and the sum of this story's. */
  double likeness(Vector vector) {
    return squares <= 0 ? 0 : product(vector) / Math.sqrt(squares);
  }

  /** The cosine between a report of this story and the sum of the others. */
  double likenessOfMember(Vector vector) {
    double product = product(vector);
    double others = squares - 2 * product + 1;
    return members.size() < 2 || others <= 1e-9 ? 0 : (product - 1) / Math.sqrt(others);
  }

  /** The cosine between two stories. */
  double likeness(Cluster other) {
    return centroid().times(other.centroid());
  }

  private double product(Vector vector) {
    double product = 0;
    for (int i = 0; i < vector.terms().length; i++) {
      product += vector.weights()[i] * sum.getOrDefault(vector.terms()[i], 0f);
    }
    return product;
  }

  /** Days between a day and this story's; 0 where one is unknown. */
  long daysFrom(long day) {
    if (day == UNDATED || first == UNDATED) {
      return 0;
    }
    return day < first ? first - day : Math.max(0, day - last);
  }

  /** Days between two stories; 0 where one is unknown. */
  long daysFrom(Cluster other) {
    if (first == UNDATED || other.first == UNDATED) {
      return 0;
    }
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /** The sum of the reports' vectors, of length 1. */
  Vector centroid() {
    if (centroid == null) {
      Map<Integer, Double> weights = new HashMap<>();
      sum.forEach((term, weight) -> weights.put(term, (double) weight));
      centroid = Vector.of(weights);
    }
    return centroid;
  }
}
