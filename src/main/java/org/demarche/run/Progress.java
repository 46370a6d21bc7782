package org.demarche.run;

/** Who is told how far an analysis is. Called by several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (step, done, of) -> {};

  /**
   * Some work is done.
   *
   * @param step what is being done, in words
   * @param done how many of it are done
   * @param of how many there are
   */
  void step(String step, int done, int of);
}
