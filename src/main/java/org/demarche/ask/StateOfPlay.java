package org.demarche.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Issue;
import org.demarche.model.Position;

/**
 * Where does each party stand on each issue?
 *
 * @param parties those who took a position, the most active first
 * @param rows the issues, the most contested first
 * @param reports how many reports were read
 */
public record StateOfPlay(List<String> parties, List<Row> rows, int reports) {

  /**
   * An issue and its cells.
   *
   * @param issue what it is about
   * @param cells the positions, by party; a party without one has no cell
   */
  public record Row(Issue issue, Map<String, Cell> cells) {
    public Optional<Cell> findCell(String party) {
      return Optional.ofNullable(cells.get(party));
    }
  }

  /**
   * Where one party stands on one issue.
   *
   * @param position its position
   * @param path the lines that led there, oldest first, the latest included
   */
  public record Cell(Position position, List<Line> path) {
    public Line latest() {
      return path.stream()
          .filter(line -> line.event().id().equals(position.event()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("off its path: " + position));
    }
  }

  public static StateOfPlay of(Lookup lookup) {
    Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
    Map<String, Integer> moves = new TreeMap<>();
    for (Position position : lookup.record().positions()) {
      List<Line> path =
          position.path().stream().map(id -> Line.of(lookup.getEvent(id), lookup)).toList();
      rows.computeIfAbsent(position.issue(), id -> new TreeMap<>())
          .put(position.party(), new Cell(position, path));
      moves.merge(position.party(), path.size(), Integer::sum);
    }
    List<String> parties = new ArrayList<>(moves.keySet());
    parties.sort(Comparator.comparing((String party) -> -moves.get(party)));
    List<Row> sorted = new ArrayList<>();
    rows.forEach((issue, cells) -> sorted.add(new Row(lookup.getIssue(issue), cells)));
    sorted.sort(
        Comparator.comparing((Row row) -> -row.cells().size())
            .thenComparing(row -> -row.issue().events().size())
            .thenComparing(row -> row.issue().name()));
    return new StateOfPlay(parties, List.copyOf(sorted), lookup.record().reports().size());
  }
}
