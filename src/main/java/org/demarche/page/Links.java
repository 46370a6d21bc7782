package org.demarche.page;

import java.util.Locale;

/**
 * Where does a page stand? File names derive from content, so that they are the same every time.
 */
public final class Links {
  private static final int SHOWN_DIGITS = 16;

  private Links() {}

  /** The page of a report, relative to the brief. */
  public static String report(String id) {
    return "reports/" + id.substring(0, SHOWN_DIGITS) + ".html";
  }

  /** The page of a party's statements, relative to the brief. */
  public static String party(String code) {
    String name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "parties/" + (code.isEmpty() ? "independent" : name) + ".html";
  }

  /** A place in a report's page, relative to the brief. */
  public static String place(String report, String anchor) {
    return report(report) + "#" + anchor;
  }
}
