package org.demarche.find.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.text.Token;

/** Who does what a verb tells, to what and to whom: read off the grammar of its sentence. */
final class Roles {
  private static final Set<String> PEOPLE =
      Set.of(
          "government",
          "official",
          "president",
          "minister",
          "ministry",
          "leader",
          "army",
          "navy",
          "police",
          "parliament",
          "authority",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "diplomat",
          "delegation",
          "negotiator",
          "premier",
          "chancellor",
          "foreign",
          "military",
          "administration",
          "regime",
          "lawmaker",
          "senate",
          "congress",
          "militant",
          "militia",
          "rebel",
          "agent",
          "hacker",
          "commander",
          "general",
          "court",
          "king",
          "chief",
          "team",
          "counterpart",
          "secretary",
          "prime",
          "side",
          "state",
          "company",
          "fighter",
          "guard",
          "coast",
          "intelligence",
          "plane",
          "drone",
          "pilot",
          "protester",
          "demonstrator",
          "student",
          "worker",
          "crowd",
          "colleague",
          "representative",
          "director");
  private static final Set<String> CROWD =
      Set.of(
          "protester",
          "demonstrator",
          "student",
          "worker",
          "people",
          "crowd",
          "thousand",
          "hundred",
          "activist",
          "marcher",
          "supporter",
          "resident",
          "citizen");
  private static final Set<String> RELATIVES = Set.of("which", "that", "who");
  private static final int DEEPEST = 5;

  private final Tree tree;
  private final Token verb;
  private final Sides.Cast cast;
  private final DeedRules rules;

  Roles(Tree tree, Token verb, Sides.Cast cast, DeedRules rules) {
    this.tree = tree;
    this.verb = verb;
    this.cast = cast;
    this.rules = rules;
  }

  private boolean isPassive(Token of) {
    if (!of.tag().equals("VBN")) {
      return false;
    }
    for (Token child : tree.children(of)) {
      if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
        return true;
      }
    }
    return Tree.is(of, "acl") && tree.child(of, "nsubj") == null;
  }

  /** The noun the verb acts on, or null; "provide them with rockets" acts on the rockets. */
  Token object(Set<String> wanted) {
    Token object = object();
    if (object != null && !isOneOf(object, wanted)) {
      for (Token child : tree.children(verb)) {
        boolean with = Tree.is(child, "obl") && tree.preposition(child).equals("with");
        if (with && isOneOf(child, wanted)) {
          return child;
        }
      }
    }
    return object;
  }

  private Token object() {
    if (!isPassive(verb)) {
      Token object = tree.child(verb, "obj");
      return object == null ? bare() : object;
    }
    Token subject = tree.child(verb, "nsubj");
    return subject == null && Tree.is(verb, "acl") ? tree.head(verb) : subject;
  }

  /** A noun without preposition behind the verb that the parser took for an adverbial. */
  private Token bare() {
    for (Token child : tree.children(verb)) {
      boolean noun = child.isNoun() && Tree.is(child, "obl") && child.index() > verb.index();
      if (noun && tree.preposition(child).isEmpty() && !child.relation().contains("tmod")) {
        return child;
      }
    }
    return null;
  }

  /** Whether a noun, or one joined to it, is one of these words. */
  boolean isOneOf(Token noun, Set<String> words) {
    if (noun == null) {
      return false;
    }
    for (Token one : tree.coordinated(noun)) {
      String form = one.form().toLowerCase(Locale.ROOT);
      boolean plural = form.endsWith("s") && words.contains(form.substring(0, form.length() - 1));
      if (plural || words.contains(one.lemma()) || words.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Ids of the actors of the verb; empty where not all are known parties. */
  Set<String> actors(DeedRules.Deed deed) {
    Token subject = isPassive(verb) ? agent() : subject(verb, 0);
    Set<String> found = new LinkedHashSet<>();
    if (subject == null) {
      return found;
    }
    for (Token one : tree.coordinated(subject)) {
      boolean fits =
          (!deed.isOfForces() || rules.getClass("troops").contains(one.lemma()))
              && (!deed.isOfCrowds() || CROWD.contains(one.lemma()));
      String actor = fits ? actorOf(one) : "";
      if (actor.isEmpty()) {
        return Set.of();
      }
      found.add(actor);
    }
    return found;
  }

  /** "attacked the minister for his speech": an assault in words. */
  boolean isOnlyWords(DeedRules.Deed deed) {
    boolean reason = false;
    for (Token child : tree.children(verb)) {
      boolean oblique = Tree.is(child, "obl") || Tree.is(child, "advcl");
      reason |= oblique && Set.of("for", "over", "as").contains(tree.preposition(child));
    }
    return reason && deed.name.equals("attack");
  }

  private Token agent() {
    for (Token child : tree.children(verb)) {
      if (Tree.is(child, "obl") && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    return null;
  }

  /** The subject of a verb, taken over from the verb it is joined to or governed by. */
  private Token subject(Token of, int depth) {
    Token own = tree.child(of, "nsubj");
    if (own != null) {
      boolean relative = RELATIVES.contains(own.form().toLowerCase(Locale.ROOT));
      return relative && Tree.is(of, "acl") ? tree.head(of) : own;
    }
    Token head = tree.head(of);
    if (head == null || depth > DEEPEST) {
      return null;
    }
    boolean shares =
        Tree.is(of, "xcomp")
            || (Tree.is(of, "advcl") && !of.tag().equals("VBN"))
            || (Tree.is(of, "conj") && head.tag().startsWith("VB"));
    if (shares && (!isPassive(head) || isPassive(of))) {
      return subject(head, depth + 1);
    }
    boolean active = of.tag().equals("VBG") || of.tag().equals("VB");
    return Tree.is(of, "acl") && of.tag().equals("VBG") && active ? head : null;
  }

  /** Ids of those the verb is done to, by the places they may stand in. */
  List<String> recipients(List<String> places) {
    Set<String> found = new LinkedHashSet<>();
    Token object = object();
    for (String place : places) {
      switch (place) {
        case "obj" -> addAll(object, found);
        case "iobj" -> addAll(tree.child(verb, "iobj"), found);
        case "mod" -> addModifiers(object, found);
        default -> addBehind(place, object, found);
      }
    }
    return List.copyOf(found);
  }

  private void addBehind(String preposition, Token object, Set<String> found) {
    List<Token> around = new ArrayList<>(tree.children(verb));
    if (object != null) {
      for (Token one : tree.coordinated(object)) {
        around.addAll(tree.children(one));
      }
    }
    for (Token noun : around) {
      boolean oblique = Tree.is(noun, "obl") || Tree.is(noun, "nmod");
      if (oblique && tree.preposition(noun).equals(preposition)) {
        addAll(noun, found);
      }
    }
  }

  /** Whether a preposition with a noun stands with the verb. */
  boolean hasBehind(String preposition, String noun) {
    for (Token child : tree.children(verb)) {
      if (child.lemma().equals(noun) && tree.preposition(child).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private void addAll(Token noun, Set<String> found) {
    if (noun == null) {
      return;
    }
    for (Token one : tree.coordinated(noun)) {
      String actor = actorOf(one);
      if (!actor.isEmpty()) {
        found.add(actor);
      }
    }
  }

  private void addModifiers(Token object, Set<String> found) {
    if (object == null) {
      return;
    }
    for (Token one : tree.coordinated(object)) {
      String actor = actorAt(one);
      if (actor.isEmpty()) {
        actor = modifierOf(one);
      }
      if (!actor.isEmpty()) {
        found.add(actor);
      }
    }
  }

  /** The party a noun phrase stands for: named by its head, or by what qualifies an agent noun. */
  private String actorOf(Token noun) {
    String own = actorAt(noun);
    if (!own.isEmpty() || noun.isProperNoun()) {
      return own;
    }
    boolean agent =
        PEOPLE.contains(noun.lemma())
            || rules.getClass("troops").contains(noun.lemma())
            || CROWD.contains(noun.lemma());
    return agent ? modifierOf(noun) : "";
  }

  private String modifierOf(Token noun) {
    for (Token child : tree.children(noun)) {
      boolean qualifies =
          Tree.is(child, "amod")
              || Tree.is(child, "compound")
              || child.relation().equals("nmod:poss")
              || (Tree.is(child, "nmod") && tree.preposition(child).equals("of"))
              || Tree.is(child, "flat");
      String actor = qualifies ? actorAt(child) : "";
      if (!actor.isEmpty()) {
        return actor;
      }
    }
    return "";
  }

  private String actorAt(Token token) {
    Mention mention = cast.mentionAt(token.index());
    if (mention == null || mention.actor().isEmpty()) {
      return "";
    }
    return cast.partiesOf(List.of(mention.actor())).isEmpty() ? "" : mention.actor();
  }

  /** The words of a noun and of what qualifies it before it. */
  Span phrase(Token noun) {
    Span span = noun.span();
    for (Token child : tree.children(noun)) {
      if (child.index() < noun.index()) {
        span = span.and(child.span());
      }
    }
    return span;
  }
}
