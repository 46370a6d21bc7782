package org.demarche.model;

/** What a stretch of a report is. */
public enum Zone {
  HEADLINE,
  /** Author, agency, category and date lines around the article. */
  BYLINE,
  BODY,
  CAPTION,
  /** A cross-link: "read more", a headline of another story. */
  LINK,
  /** Boilerplate of the outlet. */
  NOTICE,
  /** Words of readers. */
  COMMENT;

  /** Whether words in this zone may be credited to a party of the dispute. */
  public boolean isArticle() {
    return this == HEADLINE || this == BODY || this == CAPTION;
  }
}
