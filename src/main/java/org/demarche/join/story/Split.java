package org.demarche.join.story;

import java.util.BitSet;

/**
 * Whether a group falls into two: 2-means over a table of likenesses, started from several members,
 * kept when members are much more like their own half than like the other.
 */
final class Split {
  private static final int STARTS = 12;
  private static final int ROUNDS = 12;
  private static final double EVENNESS = 0.5;

  private final double[][] likeness;
  private final int size;

  /**
   * @param likeness of every two members, in [0, 1], symmetric, 1 on the diagonal
   */
  Split(double[][] likeness) {
    this.likeness = likeness;
    this.size = likeness.length;
  }

  /**
   * One way to part the members.
   *
   * @param half the members of one half
   * @param own mean likeness of a member to the rest of its half
   * @param cross mean likeness of a member to the other half
   */
  record Halves(BitSet half, double own, double cross) {

    /**
     * How clearly the group falls apart: at most 1, and less the more the halves are alike or
     * differ in size.
     */
    double clearness(int size) {
      double share = (double) half.cardinality() / size;
      return own <= 0 ? 0 : 1 - cross / own / Math.pow(4 * share * (1 - share), EVENNESS);
    }
  }

  /** The best way to part the group into halves of at least so many; null where there is none. */
  Halves best(int least) {
    Halves best = null;
    int starts = Math.min(size, STARTS);
    for (int start = 0; start < starts; start++) {
      BitSet half = part((int) ((long) start * size / starts));
      int first = half.cardinality();
      if (Math.min(first, size - first) >= least) {
        Halves halves = judge(half);
        if (best == null || halves.clearness(size) > best.clearness(size)) {
          best = halves;
        }
      }
    }
    return best;
  }

  private BitSet part(int seed) {
    BitSet half = new BitSet(size);
    half.set(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[][] near = near(half);
      BitSet next = new BitSet(size);
      for (int member = 0; member < size; member++) {
        next.set(member, near[0][member] > near[1][member]);
      }
      if (next.equals(half)) {
        break;
      }
      half = next;
    }
    return half;
  }

  private Halves judge(BitSet half) {
    double[][] near = near(half);
    double own = 0;
    double cross = 0;
    for (int member = 0; member < size; member++) {
      int side = half.get(member) ? 0 : 1;
      own += near[side][member];
      cross += near[1 - side][member];
    }
    return new Halves(half, own / size, cross / size);
  }

  /** For both halves the cosine of each member with the sum of the half's other members. */
  private double[][] near(BitSet half) {
    double[][] sums = new double[2][size];
    double[] squares = new double[2];
    int[] sizes = {half.cardinality(), size - half.cardinality()};
    for (int member = 0; member < size; member++) {
      for (int other = 0; other < size; other++) {
        sums[half.get(other) ? 0 : 1][member] += likeness[member][other];
      }
      int side = half.get(member) ? 0 : 1;
      squares[side] += sums[side][member];
    }
    double[][] near = new double[2][size];
    for (int side = 0; side < 2; side++) {
      for (int member = 0; member < size; member++) {
        boolean inside = half.get(member) == (side == 0);
        double sum = sums[side][member];
        double rest = inside ? squares[side] - 2 * sum + 1 : squares[side];
        near[side][member] =
            inside && sizes[side] == 1
                ? 1
                : rest <= 0 ? 0 : (sum - (inside ? 1 : 0)) / Math.sqrt(rest);
      }
    }
    return near;
  }
}
