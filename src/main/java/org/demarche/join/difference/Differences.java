package org.demarche.join.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Difference;
import org.demarche.model.Event;
import org.demarche.model.Origin;
import org.demarche.model.Report;
import org.demarche.model.Statement;
import org.demarche.model.Story;
import org.demarche.model.Variant;

/** Finds where the reports of one story give another number, date, speaker or wording. */
public final class Differences {
  private Differences() {}

  /**
   * The differences, sorted by story, kind and id.
   *
   * @param numbers those of every report, from {@link NumberTold#find}
   * @param actors by id; at least speakers and those who act
   */
  public static List<Difference> of(
      List<Story> stories,
      List<Origin> origins,
      List<Report> reports,
      List<NumberTold> numbers,
      List<Event> events,
      List<Statement> statements,
      List<Variant> variants,
      Map<String, Actor> actors) {
    Neighbourhood neighbourhood = new Neighbourhood(stories, origins, reports);
    Carriers carriers = new Carriers(neighbourhood, events, statements, variants, actors);
    Set<String> toldByMany = new HashSet<>();
    for (Story story : stories) {
      if (neighbourhood.origins(story.reports()) > 1) {
        toldByMany.add(story.id());
      }
    }
    List<Difference> found = new ArrayList<>();
    found.addAll(new NumberDifferences(neighbourhood).find(numbers));
    found.addAll(new DateDifferences(neighbourhood).find(events));
    found.addAll(new WordingDifferences(neighbourhood, statements, actors).find(variants));
    found.addAll(
        new OnlyHere(neighbourhood, statements, actors).find(events, carriers, toldByMany));
    found.sort(
        Comparator.comparing(Difference::story)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::id));
    return List.copyOf(found);
  }
}
