package org.demarche.model;

import java.util.List;

/**
 * What moves are about.
 *
 * @param id derived from its phrases
 * @param name its most telling phrase
 * @param phrases the phrases that gather it, sorted
 * @param events ids of the events about it, sorted
 */
public record Issue(String id, String name, List<String> phrases, List<String> events) {
  public Issue {
    if (name.isBlank() || events.isEmpty()) {
      throw new IllegalArgumentException("an issue needs a name and events: " + id);
    }
    phrases = List.copyOf(phrases);
    events = List.copyOf(events);
  }
}
