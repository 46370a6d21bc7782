package org.demarche.find.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Mention;
import org.demarche.text.Token;

/** Who gave a document to whom: read off the grammar of its sentence. */
final class Givers {
  private static final Set<String> RELATIVES = Set.of("which", "that", "who");
  private static final Set<String> UNREAL =
      Set.of(
          "will", "would", "could", "may", "might", "shall", "should", "must", "can", "'ll", "ll",
          "'d", "to", "if", "unless", "whether", "not", "n't", "never", "without", "against",
          "before");
  private static final Set<String> CONJUNCTIONS = Set.of("after", "since", "until", "as");
  private static final Set<String> PARTICLES = Set.of("over", "out", "up");
  private static final int NEAR = 8;
  private static final int DEEPEST = 5;

  private final Tree tree;
  private final Sides.Cast cast;
  private final Set<String> people;
  private final Map<String, Actor> actors;

  /**
   * @param people nouns for people who act for a party
   * @param actors by id
   */
  Givers(Tree tree, Sides.Cast cast, Set<String> people, Map<String, Actor> actors) {
    this.tree = tree;
    this.cast = cast;
    this.people = people;
    this.actors = actors;
  }

  /** The verb that is done to a noun, in its own or a relative clause; or null. */
  Token verbOf(Token noun, Set<String> verbs) {
    Token verb = verbOf(noun);
    return verb == null ? relative(noun, verbs) : verb;
  }

  /** The verb right behind a party in a relative clause, whatever the parser made of it. */
  private Token relative(Token noun, Set<String> verbs) {
    List<Token> tokens = tree.tokens();
    int at = noun.index() - tokens.get(0).index() + 1;
    if (at < tokens.size() && tokens.get(at).tag().equals("''")) {
      at++;
    }
    if (at >= tokens.size() || !isRelative(tokens.get(at))) {
      return null;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + NEAR); i++) {
      if (tells(tokens.get(i), verbs)) {
        return partyAt(tokens.get(i - 1)).isEmpty() ? null : tokens.get(i);
      }
    }
    return null;
  }

  /** Whether a token is a form of one of these verbs, whatever the tagger made of it. */
  static boolean tells(Token token, Set<String> verbs) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return verbs.contains(token.lemma())
        || form.endsWith("ed")
            && (verbs.contains(form.substring(0, form.length() - 2))
                || verbs.contains(form.substring(0, form.length() - 1)));
  }

  private Token verbOf(Token noun) {
    Token head = tree.head(noun);
    boolean object =
        Tree.is(noun, "obj")
            || noun.relation().equals("nsubj:pass")
            || Tree.is(noun, "obl") && PARTICLES.contains(tree.preposition(noun));
    if (head != null && head.isVerb() && object) {
      return head;
    }
    if (head != null && Tree.is(noun, "nsubj") && isPassive(head)) {
      return head;
    }
    for (Token child : tree.children(noun)) {
      boolean clause = Tree.is(child, "acl") && child.isVerb() && child.index() > noun.index();
      if (clause && (isPassive(child) || hasOwnSubject(child))) {
        return child;
      }
    }
    return null;
  }

  private boolean hasOwnSubject(Token verb) {
    Token subject = tree.child(verb, "nsubj");
    return subject != null && !isRelative(subject) && tree.child(verb, "obj") == null
        || subject != null && !isRelative(subject) && isRelative(tree.child(verb, "obj"));
  }

  private static boolean isRelative(Token token) {
    return token != null && RELATIVES.contains(token.form().toLowerCase(Locale.ROOT));
  }

  boolean isPassive(Token verb) {
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    for (Token child : tree.children(verb)) {
      if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
        return true;
      }
    }
    return Tree.is(verb, "acl") && tree.child(verb, "nsubj") == null;
  }

  /** "Will be sent in a letter by …", "the deals they sign": nobody has given such a thing yet. */
  boolean isToCome(Token noun) {
    Token head = tree.head(noun);
    boolean carries =
        head != null
            && head.isVerb()
            && Tree.is(noun, "obl")
            && tree.preposition(noun).equals("in")
            && !isDone(head);
    Token clause = tree.child(noun, "acl");
    boolean habit =
        clause != null
            && noun.tag().equals("NNS")
            && (clause.tag().equals("VBZ") || clause.tag().equals("VBP"))
            && tree.child(clause, "aux") == null;
    return carries || habit;
  }

  /** Whether a verb tells what was done, not what may be, will be or was not done. */
  boolean isDone(Token verb) {
    for (Token child : tree.children(verb)) {
      boolean mark = Tree.is(child, "aux") || Tree.is(child, "mark") || Tree.is(child, "advmod");
      if (mark && UNREAL.contains(child.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return !verb.tag().equals("VB") && !verb.tag().equals("MD");
  }

  /** The parties that do what a verb tells; empty where none is known. */
  Set<String> doers(Token verb) {
    if (isPassive(verb)) {
      return behind(verb, Set.of("by"));
    }
    Token subject = subject(verb, 0);
    if (subject == null && verb.index() > tree.tokens().get(0).index()) {
      String actor = partyAt(tree.tokens().get(verb.index() - tree.tokens().get(0).index() - 1));
      return actor.isEmpty() ? Set.of() : Set.of(actor);
    }
    return actors(subject);
  }

  /** The subject of an active verb, taken over from the verb or noun it depends on, or null. */
  private Token subject(Token verb, int depth) {
    Token own = tree.child(verb, "nsubj");
    if (own != null) {
      return isRelative(own) && Tree.is(verb, "acl") ? tree.head(verb) : owned(own, verb);
    }
    Token head = tree.head(verb);
    if (head == null || depth > DEEPEST) {
      return null;
    }
    Token taken = takenForAdverbial(verb);
    if (taken != null) {
      return taken;
    }
    boolean gerund = verb.tag().equals("VBG");
    if (gerund && Tree.is(verb, "acl") && Tree.is(head, "obj")) {
      Token above = tree.head(head);
      return above == null || !isDone(above) ? null : subject(above, depth + 1);
    }
    boolean shares = Tree.is(verb, "conj") && head.isVerb() || Tree.is(verb, "advcl") && gerund;
    return shares && !isPassive(head) && isDone(head) ? subject(head, depth + 1) : null;
  }

  /** "After the team took …": a subject that the parser took for an adverbial. */
  private Token takenForAdverbial(Token verb) {
    for (Token child : tree.children(verb)) {
      boolean before = Tree.is(child, "obl") && child.index() < verb.index();
      if (before && Tree.is(verb, "advcl") && CONJUNCTIONS.contains(tree.preposition(child))) {
        return child;
      }
    }
    return null;
  }

  /** "Ana Prill, whose team sent …": the team is hers. */
  private Token owned(Token subject, Token verb) {
    for (Token child : tree.children(subject)) {
      if (child.tag().equals("WP$") && people.contains(subject.lemma()) && Tree.is(verb, "acl")) {
        return tree.head(verb);
      }
    }
    return subject;
  }

  /** The parties in phrases with one of these prepositions that depend on a token. */
  Set<String> behind(Token of, Set<String> prepositions) {
    Set<String> found = new TreeSet<>();
    for (Token child : tree.children(of)) {
      boolean oblique = Tree.is(child, "obl") || Tree.is(child, "nmod");
      if (oblique && child.index() > of.index() && prepositions.contains(tree.preposition(child))) {
        found.addAll(actors(child));
      }
    }
    return found;
  }

  /** Those a verb is done for without a preposition: "sent them a letter". */
  Set<String> indirect(Token verb) {
    Token child = tree.child(verb, "iobj");
    List<Token> objects =
        tree.children(verb).stream().filter(token -> Tree.is(token, "obj")).toList();
    if (child == null && objects.size() > 1) {
      child = objects.get(0);
    }
    return child == null ? Set.of() : actors(child);
  }

  /** The first party told right behind a noun with "to", whatever the parser made of it. */
  Set<String> addressees(Token noun) {
    List<Token> tokens = tree.tokens();
    int at = noun.index() - tokens.get(0).index() + 1;
    if (at >= tokens.size() || !tokens.get(at).form().equals("to")) {
      return Set.of();
    }
    for (Token token : tokens.subList(at + 1, Math.min(tokens.size(), at + NEAR))) {
      String actor = partyAt(token);
      if (!actor.isEmpty()) {
        return Set.of(actor);
      }
      boolean open = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT");
      if (!open) {
        break;
      }
    }
    return Set.of();
  }

  /** The parties whose a noun is: "Torvia's", "Torvian", "Torvia and Kordel …". */
  Set<String> owners(Token noun) {
    Set<String> found = new TreeSet<>();
    for (Token child : tree.children(noun)) {
      boolean owner =
          child.relation().equals("nmod:poss")
              || Tree.is(child, "amod")
              || Tree.is(child, "compound");
      if (owner && child.index() < noun.index() && !isSubjectOf(child)) {
        found.addAll(actors(child));
      }
    }
    return found;
  }

  /** "The Torvia letter" may as well be one to Torvia; "the TV letter" and "Torvia's" are not. */
  private boolean isSubjectOf(Token qualifier) {
    Mention mention = cast.mentionAt(qualifier.index());
    String form = qualifier.form();
    return mention != null
        && qualifier.isNoun()
        && Tree.is(qualifier, "compound")
        && mention.span().equals(qualifier.span())
        && !form.equals(form.toUpperCase(Locale.ROOT))
        && isState(mention.actor(), form);
  }

  private boolean isState(String id, String name) {
    Actor actor = actors.get(id);
    return actor != null && actor.kind() == ActorKind.STATE && actor.name().equals(name);
  }

  /** The parties whose a noun is with a possessive: "Torvia's", "its". */
  Set<String> possessors(Token noun) {
    Token child = tree.child(noun, "nmod:poss");
    return child == null ? Set.of() : actors(child);
  }

  private Set<String> actors(Token noun) {
    Set<String> found = new TreeSet<>();
    if (noun != null) {
      for (Token one : tree.coordinated(noun)) {
        String actor = actorOf(one);
        if (!actor.isEmpty()) {
          found.add(actor);
        }
      }
    }
    return found;
  }

  private String actorOf(Token noun) {
    String own = partyAt(noun);
    if (!own.isEmpty() || !people.contains(noun.lemma())) {
      return own;
    }
    List<Token> modifiers = new ArrayList<>(tree.children(noun));
    for (Token child : modifiers) {
      boolean qualifies =
          child.relation().equals("nmod:poss")
              || Tree.is(child, "amod")
              || Tree.is(child, "compound")
              || Tree.is(child, "nmod") && tree.preposition(child).equals("of");
      String actor = qualifies ? partyAt(child) : "";
      if (!actor.isEmpty()) {
        return actor;
      }
    }
    return "";
  }

  /** The id of the actor with a party mentioned at a token, or empty. */
  String partyAt(Token token) {
    Mention mention = cast.mentionAt(token.index());
    if (mention == null || mention.actor().isEmpty()) {
      return "";
    }
    return cast.partiesOf(List.of(mention.actor())).isEmpty() ? "" : mention.actor();
  }
}
