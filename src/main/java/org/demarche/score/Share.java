package org.demarche.score;

/** So many of so many. */
public record Share(int hits, int of) {
  /** The share, 0 where there is nothing to share. */
  public double value() {
    return of == 0 ? 0 : (double) hits / of;
  }
}
