package org.demarche.text;

/**
 * The weights of a trained linear model, as small as they go.
 *
 * <p>A bit set says which of the 2^bits places have weights; the number of set bits before a place
 * is its row; a row lists classes and their weights. Weights are whole numbers: only the order of
 * sums matters.
 */
final class Weights implements LinearModel {
  private final int bits;
  private final int classes;
  private final long[] present;
  private final int[] rowsBefore;
  private final int[] rowBegin;
  private final byte[] classOf;
  private final short[] weight;

  /**
   * @param places sorted places that have weights
   * @param rowBegin where each place's entries begin in the next two; one more than places
   */
  Weights(int bits, int classes, int[] places, int[] rowBegin, byte[] classOf, short[] weight) {
    this.bits = bits;
    this.classes = classes;
    this.rowBegin = rowBegin;
    this.classOf = classOf;
    this.weight = weight;
    this.present = new long[1 << bits - 6];
    for (int place : places) {
      present[place >>> 6] |= 1L << place;
    }
    this.rowsBefore = new int[present.length];
    int rows = 0;
    for (int i = 0; i < present.length; i++) {
      rowsBefore[i] = rows;
      rows += Long.bitCount(present[i]);
    }
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    for (int i = 0; i < classes; i++) {
      scores[i] = 0;
    }
    for (int i = features.count() - 1; i >= 0; i--) {
      int place = features.place(i, bits);
      long word = present[place >>> 6];
      long bit = 1L << place;
      if ((word & bit) != 0) {
        int row = rowsBefore[place >>> 6] + Long.bitCount(word & bit - 1);
        int end = rowBegin[row + 1];
        for (int entry = rowBegin[row]; entry < end; entry++) {
          scores[classOf[entry]] += weight[entry];
        }
      }
    }
  }

  void write(GrammarWriter out) {
    out.number(bits);
    out.number(classes);
    out.number(rowBegin.length - 1);
    out.number(weight.length);
    int last = 0;
    int row = 0;
    for (int place = 0; place < 1 << bits; place++) {
      if ((present[place >>> 6] & 1L << place) != 0) {
        out.number(place - last);
        last = place;
        out.number(rowBegin[row + 1] - rowBegin[row]);
        row++;
      }
    }
    for (byte entry : classOf) {
      out.octet(entry);
    }
    for (short entry : weight) {
      out.number(entry << 1 ^ entry >> 31);
    }
  }

  static Weights read(GrammarReader in) {
    int bits = in.number();
    int classes = in.number();
    int[] places = new int[in.number()];
    int entries = in.number();
    int[] rowBegin = new int[places.length + 1];
    int last = 0;
    for (int row = 0; row < places.length; row++) {
      last += in.number();
      places[row] = last;
      rowBegin[row + 1] = rowBegin[row] + in.number();
    }
    byte[] classOf = in.octets(entries);
    short[] weight = new short[entries];
    for (int i = 0; i < entries; i++) {
      int folded = in.number();
      weight[i] = (short) (folded >>> 1 ^ -(folded & 1));
    }
    return new Weights(bits, classes, places, rowBegin, classOf, weight);
  }
}
