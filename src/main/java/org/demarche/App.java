package org.demarche;

/** Wires the parts together and starts the command line. */
public final class App {
  private App() {}

  public static void main(String[] args) {}
}
