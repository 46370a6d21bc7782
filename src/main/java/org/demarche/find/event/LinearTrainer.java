package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fits a {@link Linear} model by maximum likelihood with an L2 penalty. */
final class LinearTrainer {
  private LinearTrainer() {}

  /**
   * Settings of a fit.
   *
   * @param strength how much the likelihood counts against the penalty (the usual C)
   * @param rarest features seen in fewer rows are left out
   * @param unit whether rows are damped, scaled by inverse document frequency and brought to length
   *     1
   * @param rounds most iterations
   */
  record Settings(double strength, int rarest, boolean unit, int rounds) {}

  /** Fits a model without prior scores. */
  static Linear fit(List<Features.Vector> rows, List<String> gold, Settings settings) {
    return fit(rows, gold, Map.of(), settings);
  }

  /**
   * Fits a model on top of prior scores; the same rows in the same order give the same model.
   *
   * @param priors by row, what is added to the score of a label before the model's own
   */
  static Linear fit(
      List<Features.Vector> rows,
      List<String> gold,
      Map<Integer, Map<String, Double>> priors,
      Settings settings) {
    List<String> labels = List.copyOf(new TreeSet<>(gold));
    TreeMap<Integer, Integer> seen = new TreeMap<>();
    for (Features.Vector row : rows) {
      for (int key : row.keys()) {
        seen.merge(key, 1, Integer::sum);
      }
    }
    seen.values().removeIf(count -> count < settings.rarest());
    int[] keys = seen.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] scales = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      scales[i] = settings.unit() ? idf(rows.size(), seen.get(keys[i])) : 1;
    }
    Linear blank =
        new Linear(
            labels,
            keys,
            scales,
            new float[keys.length * labels.size()],
            new float[labels.size()],
            settings.unit());
    Problem problem = new Problem(blank, rows, gold, priors, settings.strength());
    double[] best = Minimiser.minimise(problem, problem.size(), settings.rounds());
    return problem.model(best);
  }

  private static float idf(int rows, int seen) {
    return (float) (Math.log((1.0 + rows) / (1.0 + seen)) + 1);
  }

  /** The penalised negative log-likelihood of a set of rows. */
  private static final class Problem implements Minimiser.Objective {
    private final Linear blank;
    private final List<int[]> rowKeys = new ArrayList<>();
    private final List<float[]> rowValues = new ArrayList<>();
    private final List<double[]> priors = new ArrayList<>();
    private final int[] gold;
    private final double strength;
    private final int labels;

    Problem(
        Linear blank,
        List<Features.Vector> rows,
        List<String> gold,
        Map<Integer, Map<String, Double>> priors,
        double strength) {
      this.blank = blank;
      this.strength = strength;
      this.labels = blank.labels().size();
      this.gold = gold.stream().mapToInt(blank.labels()::indexOf).toArray();
      rows.forEach(this::add);
      for (int row = 0; row < rows.size(); row++) {
        double[] prior = new double[labels];
        priors
            .getOrDefault(row, Map.of())
            .forEach(
                (label, score) -> {
                  if (blank.labels().contains(label)) {
                    prior[blank.labels().indexOf(label)] = score;
                  }
                });
        this.priors.add(prior);
      }
    }

    private void add(Features.Vector row) {
      Map<Integer, Float> known = new TreeMap<>();
      double norm = 0;
      for (int i = 0; i < row.keys().length; i++) {
        int at = java.util.Arrays.binarySearch(blank.keys(), row.keys()[i]);
        if (at >= 0) {
          float value = blank.value(row.values()[i], blank.scales()[at]);
          known.put(at, value);
          norm += (double) value * value;
        }
      }
      float length = blank.unit() && norm > 0 ? (float) Math.sqrt(norm) : 1;
      int[] keys = new int[known.size()];
      float[] values = new float[known.size()];
      int next = 0;
      for (Map.Entry<Integer, Float> entry : known.entrySet()) {
        keys[next] = entry.getKey();
        values[next++] = entry.getValue() / length;
      }
      rowKeys.add(keys);
      rowValues.add(values);
    }

    int size() {
      return (blank.keys().length + 1) * labels;
    }

    @Override
    public double at(double[] point, double[] gradient) {
      int biasAt = blank.keys().length * labels;
      double loss = 0;
      for (int i = 0; i < biasAt; i++) {
        loss += 0.5 * point[i] * point[i];
        gradient[i] = point[i];
      }
      java.util.Arrays.fill(gradient, biasAt, gradient.length, 0);
      for (int row = 0; row < rowKeys.size(); row++) {
        double[] p = Linear.softmax(scores(row, point, biasAt));
        loss -= strength * Math.log(Math.max(p[gold[row]], 1e-300));
        p[gold[row]] -= 1;
        spread(row, p, gradient, biasAt);
      }
      return loss;
    }

    private double[] scores(int row, double[] point, int biasAt) {
      double[] scores = priors.get(row).clone();
      for (int label = 0; label < labels; label++) {
        scores[label] += point[biasAt + label];
      }
      int[] keys = rowKeys.get(row);
      float[] values = rowValues.get(row);
      for (int i = 0; i < keys.length; i++) {
        int at = keys[i] * labels;
        for (int label = 0; label < labels; label++) {
          scores[label] += values[i] * point[at + label];
        }
      }
      return scores;
    }

    private void spread(int row, double[] error, double[] gradient, int biasAt) {
      int[] keys = rowKeys.get(row);
      float[] values = rowValues.get(row);
      for (int i = 0; i < keys.length; i++) {
        int at = keys[i] * labels;
        for (int label = 0; label < labels; label++) {
          gradient[at + label] += strength * values[i] * error[label];
        }
      }
      for (int label = 0; label < labels; label++) {
        gradient[biasAt + label] += strength * error[label];
      }
    }

    Linear model(double[] point) {
      int biasAt = blank.keys().length * labels;
      float[] weights = new float[biasAt];
      float[] bias = new float[labels];
      for (int i = 0; i < biasAt; i++) {
        weights[i] = (float) point[i];
      }
      for (int i = 0; i < labels; i++) {
        bias[i] = (float) point[biasAt + i];
      }
      return new Linear(blank.labels(), blank.keys(), blank.scales(), weights, bias, blank.unit());
    }
  }
}
