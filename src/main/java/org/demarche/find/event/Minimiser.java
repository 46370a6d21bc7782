package org.demarche.find.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the least value of a smooth convex function by limited-memory BFGS (Nocedal and Wright,
 * Numerical Optimization, algorithm 7.4) with a backtracking line search.
 */
final class Minimiser {
  private static final int MEMORY = 10;

  /** A function with its gradient. */
  interface Objective {
    /** The value at a point; the gradient there is put into {@code gradient}. */
    double at(double[] point, double[] gradient);
  }

  private record Pair(double[] step, double[] change, double inverse) {}

  private Minimiser() {}

  /** The point found from the origin after at most so many rounds. */
  static double[] minimise(Objective objective, int size, int rounds) {
    double[] point = new double[size];
    double[] gradient = new double[size];
    double value = objective.at(point, gradient);
    Deque<Pair> memory = new ArrayDeque<>();
    for (int round = 0; round < rounds && norm(gradient) > 1e-4; round++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double rate = memory.isEmpty() ? 1 / Math.max(1, norm(gradient)) : 1;
      double[] next = new double[size];
      double[] nextGradient = new double[size];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int trial = 0; trial < 30; trial++) {
        for (int i = 0; i < size; i++) {
          next[i] = point[i] + rate * direction[i];
        }
        nextValue = objective.at(next, nextGradient);
        if (nextValue <= value + 1e-4 * rate * slope) {
          break;
        }
        rate /= 2;
      }
      if (!(nextValue < value)) {
        return point;
      }
      remember(memory, point, next, gradient, nextGradient);
      boolean flat = value - nextValue < 1e-7 * Math.abs(value);
      point = next;
      gradient = nextGradient;
      value = nextValue;
      if (flat) {
        return point;
      }
    }
    return point;
  }

  private static double[] direction(double[] gradient, Deque<Pair> memory) {
    double[] q = gradient.clone();
    double[] alphas = new double[memory.size()];
    int at = 0;
    for (Pair pair : memory) {
      alphas[at] = pair.inverse * dot(pair.step, q);
      add(q, pair.change, -alphas[at++]);
    }
    if (!memory.isEmpty()) {
      Pair last = memory.getFirst();
      double scale = dot(last.step, last.change) / dot(last.change, last.change);
      for (int i = 0; i < q.length; i++) {
        q[i] *= scale;
      }
    }
    Iterator<Pair> oldestFirst = memory.descendingIterator();
    while (oldestFirst.hasNext()) {
      Pair pair = oldestFirst.next();
      double beta = pair.inverse * dot(pair.change, q);
      add(q, pair.step, alphas[--at] - beta);
    }
    for (int i = 0; i < q.length; i++) {
      q[i] = -q[i];
    }
    return q;
  }

  private static void remember(
      Deque<Pair> memory, double[] point, double[] next, double[] gradient, double[] nextGradient) {
    double[] step = next.clone();
    add(step, point, -1);
    double[] change = nextGradient.clone();
    add(change, gradient, -1);
    double curvature = dot(step, change);
    if (curvature > 1e-12) {
      memory.addFirst(new Pair(step, change, 1 / curvature));
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
    }
  }

  private static void add(double[] to, double[] other, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * other[i];
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }
}
