package org.demarche.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Difference;
import org.demarche.model.Statement;
import org.demarche.model.Variant;

/**
 * Where do the reports differ?
 *
 * @param wordings utterances told in other words, changes of meaning first; identical ones are left
 *     out
 * @param differences other numbers, dates and actors
 * @param onlyHere what a single origin tells
 */
public record Disagreements(
    List<Wording> wordings, List<Difference> differences, List<Difference> onlyHere) {

  /**
   * One utterance in its wordings.
   *
   * @param variant the variant
   * @param wordings its different wordings, the longest first, each with those who print it
   */
  public record Wording(Variant variant, List<Printed> wordings) {}

  /** A wording and the statements that print it so. */
  public record Printed(String text, List<Statement> statements) {}

  public static Disagreements of(Lookup lookup) {
    List<Wording> wordings = new ArrayList<>();
    for (Variant variant : lookup.record().variants()) {
      List<Printed> printed = printed(variant, lookup);
      if (variant.relation() != Variant.Relation.IDENTICAL && printed.size() > 1) {
        wordings.add(new Wording(variant, printed));
      }
    }
    wordings.sort(
        Comparator.comparing((Wording wording) -> !wording.variant().substantive())
            .thenComparing(wording -> -wording.wordings().get(0).text().length())
            .thenComparing(wording -> wording.variant().id()));
    return new Disagreements(
        wordings,
        differences(lookup, Disagreements::isFact),
        differences(lookup, kind -> kind == Difference.Kind.ONLY_HERE));
  }

  private static List<Difference> differences(
      Lookup lookup, java.util.function.Predicate<Difference.Kind> wanted) {
    return lookup.record().differences().stream()
        .filter(difference -> wanted.test(difference.kind()))
        .sorted(
            Comparator.comparing(Difference::kind)
                .thenComparing(difference -> -difference.confidence())
                .thenComparing(Difference::id))
        .toList();
  }

  /** Wordings are shown by their variants, whole. */
  private static boolean isFact(Difference.Kind kind) {
    return kind != Difference.Kind.ONLY_HERE && kind != Difference.Kind.WORDING;
  }

  private static List<Printed> printed(Variant variant, Lookup lookup) {
    List<Printed> printed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String id : variant.statements()) {
      String text = text(lookup.getStatement(id), lookup);
      if (seen.add(text)) {
        List<Statement> same =
            variant.statements().stream()
                .map(lookup::getStatement)
                .filter(other -> text(other, lookup).equals(text))
                .toList();
        printed.add(new Printed(text, same));
      }
    }
    printed.sort(
        Comparator.comparing((Printed p) -> -p.text().length()).thenComparing(Printed::text));
    return printed;
  }

  private static String text(Statement statement, Lookup lookup) {
    return String.join(
        " … ", lookup.words(statement).stream().map(evidence -> evidence.exact()).toList());
  }
}
