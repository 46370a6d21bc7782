package org.demarche.find.event;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Mention;

/** Tells of each word whether it stands for the speaker, for another party, or for neither. */
final class Sides {
  private static final Set<String> FIRST =
      Set.of("i", "we", "us", "our", "ours", "my", "me", "ourselves", "myself", "mine");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> THIRD = Set.of("he", "she", "his", "him");
  private static final Set<String> THING = Set.of("it", "its", "they", "their", "them");

  private static final Set<String> OBSERVERS =
      Set.of(
          "analyst",
          "expert",
          "professor",
          "fellow",
          "scholar",
          "researcher",
          "historian",
          "director",
          "economist",
          "specialist",
          "scientist",
          "author",
          "columnist",
          "editor",
          "journalist",
          "reporter",
          "former",
          "lecturer",
          "commentator",
          "observer",
          "writer",
          "pollster",
          "strategist",
          "consultant",
          "trader",
          "think");

  private final Words words;
  private final Cast cast;
  private final List<String> speakers;
  private final Set<String> parties;
  private final boolean quoted;
  private final int contentBegin;

  /**
   * @param speakers ids of the speakers; empty when unresolved
   * @param quoted whether pronouns are the speaker's own
   * @param contentBegin the first word of what is said
   */
  Sides(Words words, Cast cast, List<String> speakers, boolean quoted, int contentBegin) {
    this.words = words;
    this.cast = cast;
    this.speakers = speakers;
    this.quoted = quoted;
    this.contentBegin = contentBegin;
    this.parties = cast.partiesOf(speakers);
  }

  /** What is known of the speaker: speaks for a party, judges from outside, or neither is sure. */
  String standing() {
    if (!parties.isEmpty()) {
      return "party";
    }
    return cast.areObservers(speakers) ? "observer" : "unknown";
  }

  Side of(int word) {
    String form = words.form(word);
    boolean state = words.token(word).form().equals("US");
    if (FIRST.contains(form) && !state) {
      return Side.SELF;
    }
    if (SECOND.contains(form)) {
      return Side.OTHER;
    }
    Mention mention = cast.mentionAt(words.token(word).index());
    if (mention != null && !mention.actor().isEmpty()) {
      return ofActor(mention.actor());
    }
    if (!quoted && (THIRD.contains(form) || opensContent(word, form))) {
      return Side.SELF;
    }
    return Side.NEITHER;
  }

  /** "The Kremlin denied it has plans": an "it" that opens an indirect content is the speaker. */
  private boolean opensContent(int word, String form) {
    return THING.contains(form) && word <= contentBegin + 1;
  }

  private Side ofActor(String actor) {
    if (speakers.contains(actor)) {
      return Side.SELF;
    }
    Set<String> other = cast.partiesOf(List.of(actor));
    if (other.isEmpty()) {
      return Side.NEITHER;
    }
    return Collections.disjoint(other, parties) ? Side.OTHER : Side.SELF;
  }

  /** The mentions of a report by token, and the parties behind them. */
  static final class Cast {
    private final Mention[] byToken;
    private final Map<String, Actor> actors;

    Cast(Words words, List<Mention> mentions, Map<String, Actor> actors) {
      this.actors = actors;
      byToken = new Mention[words.parsed().tokens().size()];
      for (Mention mention : mentions) {
        for (var token : words.parsed().tokensIn(mention.span())) {
          Mention before = byToken[token.index()];
          if (before == null || isBetter(mention, before)) {
            byToken[token.index()] = mention;
          }
        }
      }
    }

    /** The inner of two nested mentions says less: "US Ambassador to Russia" is not Russia. */
    private boolean isBetter(Mention one, Mention other) {
      boolean resolved = !one.actor().isEmpty();
      if (resolved == other.actor().isEmpty()) {
        return resolved;
      }
      return one.span().length() > other.span().length();
    }

    /** The mention at a token, or null where there is none. */
    Mention mentionAt(int token) {
      return byToken[token];
    }

    Set<String> partiesOf(List<String> ids) {
      Set<String> found = new TreeSet<>();
      for (String id : ids) {
        Actor actor = actors.get(id);
        if (actor != null) {
          found.addAll(actor.parties());
        }
      }
      return found;
    }

    /** Whether all are known as those who judge from outside: analysts, scholars, journalists. */
    boolean areObservers(List<String> ids) {
      boolean all = !ids.isEmpty();
      for (String id : ids) {
        Actor actor = actors.get(id);
        all &= actor != null && actor.parties().isEmpty() && isObserver(actor);
      }
      return all;
    }

    private static boolean isObserver(Actor actor) {
      for (String role : actor.roles()) {
        for (String word : role.toLowerCase(Locale.ROOT).split("\\W+")) {
          if (OBSERVERS.contains(word)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
