package org.demarche.find.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.DateClaim;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Flag;
import org.demarche.model.Ids;
import org.demarche.model.Move;
import org.demarche.model.Quantity;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;
import org.demarche.text.Quantities;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/**
 * Finds deeds in a report's own telling: outside what it credits to somebody and outside quotation
 * marks. One event for each actor, recipient and trigger.
 */
final class DeedEvents {
  private static final double PLAIN = 0.85;
  private static final double FLAGGED = 0.7;

  /** Deeds a party may do to its own people. */
  private static final Set<EventType> INWARD =
      EnumSet.of(EventType.COERCE, EventType.PROTEST, EventType.ASSAULT);

  private final DeedRules rules;
  private final Terms terms;

  DeedEvents(DeedRules rules, Terms terms) {
    this.rules = rules;
    this.terms = terms;
  }

  /**
   * What a report is read with.
   *
   * @param credited spans of what is credited to somebody
   */
  record Context(Report report, Words words, Sides.Cast cast, List<Span> credited, Dates dates) {
    ParsedText parsed() {
      return words.parsed();
    }
  }

  /** The deeds of a report, in text order. */
  List<Event> find(Context context) {
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : context.parsed().sentences()) {
      if (sentence.zone() == Zone.BODY || sentence.zone() == Zone.CAPTION) {
        find(context, sentence, found);
      }
    }
    return found;
  }

  private void find(Context context, Sentence sentence, List<Event> found) {
    Tree tree = null;
    for (Token token : context.parsed().tokensOf(sentence)) {
      if (!token.tag().startsWith("VB") || rules.of(token.lemma()).isEmpty()) {
        continue;
      }
      if (isCredited(context, token)) {
        continue;
      }
      tree = tree == null ? new Tree(context.parsed(), sentence) : tree;
      for (DeedRules.Deed deed : rules.of(token.lemma())) {
        List<Event> events = new Match(context, tree, token, deed).events();
        if (!events.isEmpty()) {
          found.addAll(events);
          break;
        }
      }
    }
  }

  private static boolean isCredited(Context context, Token token) {
    for (Span span : context.credited()) {
      if (span.overlaps(token.span())) {
        return true;
      }
    }
    return context.parsed().findQuotationAt(token.span().begin()).isPresent();
  }

  /** One verb held against one deed. */
  private final class Match {
    private final Context context;
    private final Tree tree;
    private final Token verb;
    private final DeedRules.Deed deed;
    private final Roles roles;

    Match(Context context, Tree tree, Token verb, DeedRules.Deed deed) {
      this.context = context;
      this.tree = tree;
      this.verb = verb;
      this.deed = deed;
      this.roles = new Roles(tree, verb, context.cast(), rules);
    }

    List<Event> events() {
      Token object = roles.object(deed.objects);
      if (!deed.objects.isEmpty() && !roles.isOneOf(object, deed.objects)) {
        return List.of();
      }
      if (!deed.needs.isEmpty() && !roles.hasBehind(deed.needs.get(0), deed.needs.get(1))) {
        return List.of();
      }
      Set<String> actors = roles.actors(deed);
      if (actors.isEmpty()) {
        return List.of();
      }
      Set<String> recipients = new LinkedHashSet<>(roles.recipients(deed.places));
      List<String> doers = new ArrayList<>(actors);
      if (deed.isMutual() && recipients.isEmpty() && doers.size() > 1) {
        recipients.addAll(doers.subList(1, doers.size()));
        doers = doers.subList(0, 1);
      }
      recipients.removeAll(doers);
      recipients.removeIf(id -> isOwn(id, actors));
      if (roles.isOnlyWords(deed) || (recipients.isEmpty() && !deed.isLone())) {
        return List.of();
      }
      Set<Flag> flags = Factuality.of(tree, verb);
      return flags == null ? List.of() : events(object, doers, recipients, flags);
    }

    private boolean isOwn(String recipient, Set<String> actors) {
      if (INWARD.contains(deed.type)) {
        return false;
      }
      Set<String> own = context.cast().partiesOf(List.copyOf(actors));
      return !java.util.Collections.disjoint(own, context.cast().partiesOf(List.of(recipient)));
    }

    private List<Event> events(
        Token object, List<String> doers, Set<String> recipients, Set<Flag> flags) {
      List<Event> events = new ArrayList<>();
      List<String> targets = recipients.isEmpty() ? List.of("") : List.copyOf(recipients);
      for (String doer : doers) {
        for (String target : targets) {
          boolean joint = doers.size() > 1 || !target.isEmpty();
          events.add(event(object, doer, target, flags, joint));
        }
      }
      return events;
    }

    private Event event(
        Token object, String actor, String recipient, Set<Flag> told, boolean joint) {
      Span trigger = trigger(object);
      DateClaim date = context.dates().of(trigger);
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      flags.addAll(told);
      if (context.dates().isHistorical(date)) {
        flags.add(Flag.HISTORICAL);
      }
      EventType type = PloverRules.type(deed, joint, flags);
      Range sentence =
          context
              .words()
              .in(
                  tree.tokens()
                      .get(0)
                      .span()
                      .and(tree.tokens().get(tree.tokens().size() - 1).span()));
      Set<String> contexts = new TreeSet<>(terms.contexts(context.words(), List.of(sentence)));
      List<Quantity> quantities =
          object == null ? List.of() : Quantities.find(context.parsed(), roles.phrase(object));
      return new Event(
          Ids.of("event", context.report().id(), trigger, deed.name, actor, recipient),
          context.report().id(),
          flags.isEmpty() ? deed.move : Move.NONE,
          type,
          type == deed.type ? deed.mode : "",
          List.copyOf(contexts),
          List.of(actor),
          recipient.isEmpty() ? List.of() : List.of(recipient),
          trigger,
          List.of(),
          object == null ? List.of() : List.of(roles.phrase(object)),
          flags,
          "",
          quantities,
          date,
          flags.isEmpty() ? PLAIN : FLAGGED,
          "deeds/1 " + deed.name);
    }

    private Span trigger(Token object) {
      boolean near = object != null && Math.abs(object.index() - verb.index()) <= 6;
      return near && !deed.objects.isEmpty() ? verb.span().and(object.span()) : verb.span();
    }
  }
}
