package org.demarche.find.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DateClaim;
import org.demarche.model.TimeExpression.Kind;

/**
 * Widens the days of expressions that a word opens, closes or joins: "since 2014", "by Friday",
 * "from 3 to 7 June". The TIMEX3 values stay those of the expressions themselves.
 */
final class Bounds {
  private final List<Item> items;
  private final Optional<LocalDate> published;

  Bounds(List<Item> items, Reference reference) {
    this.items = items;
    this.published = reference.published();
  }

  List<Resolver.Understood> apply(List<Resolver.Understood> found) {
    List<Resolver.Understood> bounded = new ArrayList<>(found);
    for (int i = 0; i < bounded.size(); i++) {
      boolean joined = i + 1 < bounded.size() && join(bounded, i);
      if (joined) {
        i++;
      } else {
        bounded.set(i, opened(bounded.get(i)));
      }
    }
    return bounded;
  }

  private boolean join(List<Resolver.Understood> found, int at) {
    Resolver.Understood first = found.get(at);
    Resolver.Understood second = found.get(at + 1);
    if (!isDated(first) || !isDated(second) || !isRange(first, second)) {
      return false;
    }
    LocalDate from = first.reading().date().from();
    LocalDate to = second.reading().date().to();
    if (to.isBefore(from)) {
      return false;
    }
    String origin = second.reading().date().origin() + ", from one date to another";
    DateClaim claim = RelativeReader.span(from, to, origin);
    found.set(at, with(first, claim));
    found.set(at + 1, with(second, claim));
    return true;
  }

  private static boolean isDated(Resolver.Understood one) {
    return one.reading().kind() == Kind.DATE && one.reading().date().isKnown();
  }

  private boolean isRange(Resolver.Understood first, Resolver.Understood second) {
    if (second.part().begin() - first.part().end() != 1) {
      return false;
    }
    String opening = before(first.part().begin());
    boolean led = opening.equals("from") || opening.equals("between");
    return switch (items.get(first.part().end()).low()) {
      case "-", "through", "until", "till" -> true;
      case "to" -> led || first.match() == second.match();
      case "and" -> opening.equals("between");
      default -> false;
    };
  }

  private Resolver.Understood opened(Resolver.Understood one) {
    if (!isDated(one) || published.isEmpty()) {
      return one;
    }
    DateClaim date = one.reading().date();
    LocalDate today = published.get();
    return switch (before(one.part().begin())) {
      case "since" ->
          date.from().isAfter(today)
              ? one
              : with(one, RelativeReader.span(date.from(), today, date.origin() + ", since then"));
      case "by", "until", "till" ->
          date.to().isBefore(today)
              ? one
              : with(one, RelativeReader.span(today, date.to(), date.origin() + ", until then"));
      case "before" -> before(one, date, today);
      default -> one;
    };
  }

  private static Resolver.Understood before(
      Resolver.Understood one, DateClaim date, LocalDate today) {
    if (date.from().isAfter(today)) {
      return with(
          one,
          RelativeReader.span(today, date.from().minusDays(1), date.origin() + ", before then"));
    }
    return with(one, DateClaim.unknown("some time before " + one.reading().value()));
  }

  private String before(int at) {
    return at > 0 && items.get(at).lineBreaks() < 2 ? items.get(at - 1).low() : "";
  }

  private static Resolver.Understood with(Resolver.Understood one, DateClaim claim) {
    return new Resolver.Understood(one.match(), one.part(), one.reading().withDate(claim));
  }
}
