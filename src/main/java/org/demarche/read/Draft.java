package org.demarche.read;

import java.util.List;
import java.util.Objects;
import org.demarche.model.DateClaim;

/**
 * A report as its file tells it, before defaults, language and zones.
 *
 * @param file where it was read, with {@code #entry} where one file holds several
 * @param outlet empty when not told, as title and url
 * @param published unknown when not told
 * @param text what the report's offsets will speak of
 */
record Draft(
    String file,
    String outlet,
    String title,
    List<String> authors,
    DateClaim published,
    String url,
    String text) {
  Draft {
    Objects.requireNonNull(file);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(title);
    Objects.requireNonNull(published);
    Objects.requireNonNull(url);
    Objects.requireNonNull(text);
    authors = List.copyOf(authors);
  }
}
