package org.demarche.run;

/**
 * How an analysis runs; nothing here changes what it finds.
 *
 * @param threads how many reports are worked on at once, at least 1
 */
public record Settings(int threads) {
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("an analysis needs at least one thread, not " + threads);
    }
  }

  /** One thread for each processor. */
  public static Settings ofThisMachine() {
    return new Settings(Runtime.getRuntime().availableProcessors());
  }
}
