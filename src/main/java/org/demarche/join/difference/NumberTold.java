package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Evidence;
import org.demarche.model.Quantity;
import org.demarche.model.Report;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;
import org.demarche.text.Quantities;
import org.demarche.text.Sentence;

/**
 * A number that a report tells, with what the sentence around it is about.
 *
 * @param evidence the words that tell the number
 * @param quantity the number
 * @param about stems of the sentence's content words
 */
public record NumberTold(Evidence evidence, Quantity quantity, Set<String> about) {
  public NumberTold {
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(quantity);
    about = java.util.Collections.unmodifiableSet(new TreeSet<>(about));
  }

  /** The numbers of things told in a report's body, in text order. */
  public static List<NumberTold> find(Report report, ParsedText parsed) {
    Words words = Lazy.WORDS;
    List<NumberTold> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.zone() == Zone.BODY) {
        List<Quantity> quantities = Quantities.find(parsed, sentence.span());
        Set<String> about =
            quantities.isEmpty() ? Set.of() : words.stems(report.text(), List.of(sentence.span()));
        for (Quantity quantity : quantities) {
          found.add(new NumberTold(report.at(quantity.span()), quantity, about));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Loads the words once, when first needed. */
  private static final class Lazy {
    static final Words WORDS = Words.load();
  }
}
