package org.demarche.find.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Attribution;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.model.StatementKind;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths, 2018): pairs of {@code X.txt} and brat stand-off
 * {@code X.ann}. Text-bound spans (T lines) may be discontinuous, and the events (E lines) that tie
 * a source, a cue and a content together may stand before them.
 */
public final class Polnear {
  private static final String BY = "polnear";
  private static final Pattern TEXT_BOUND = Pattern.compile("T[0-9]+\t");
  private static final Pattern EVENT = Pattern.compile("E[0-9]+\t");

  private Polnear() {}

  /**
   * The reports of a folder, sorted by file name. Attributions without content are left out, for
   * nothing is credited by them.
   *
   * @throws IOException when a file cannot be read, or an annotation refers to nothing
   */
  public static List<GoldReport> read(Path folder) throws IOException {
    List<Path> annotations;
    try (Stream<Path> files = Files.list(folder)) {
      annotations = files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    List<GoldReport> reports = new ArrayList<>();
    for (Path file : annotations) {
      String name = file.getFileName().toString().replaceFirst("ann$", "txt");
      String text = Files.readString(file.resolveSibling(name), StandardCharsets.UTF_8);
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      reports.add(new GoldReport(report(name, text), attributions(lines, text, name)));
    }
    return reports;
  }

  private static Report report(String name, String text) {
    return new Report(
        Report.idOf(text),
        name,
        "",
        "",
        List.of(),
        DateClaim.unknown("not asked for"),
        "",
        "en",
        text,
        List.of());
  }

  private static List<Attribution> attributions(List<String> lines, String text, String name)
      throws IOException {
    Map<String, List<Span>> bound = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (TEXT_BOUND.matcher(line).lookingAt()) {
        bound.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1), text));
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (String line : lines) {
      if (EVENT.matcher(line).lookingAt()) {
        String[] arguments = line.split("\t")[1].split(" ");
        findAttribution(arguments, bound, name).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> findAttribution(
      String[] arguments, Map<String, List<Span>> bound, String name) throws IOException {
    Map<String, List<Span>> byRole = new HashMap<>();
    for (String argument : arguments) {
      String[] roleAndSpan = argument.split(":");
      List<Span> spans = bound.get(roleAndSpan[1]);
      if (spans == null) {
        throw new IOException(name + " ties a span that is not there: " + argument);
      }
      String role = roleAndSpan[0].replaceFirst("[0-9]+$", "");
      byRole.computeIfAbsent(role, key -> new ArrayList<>()).addAll(spans);
    }
    byRole.values().forEach(Collections::sort);
    List<Span> content = byRole.getOrDefault("Content", List.of());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            content,
            byRole.getOrDefault("Cue", List.of()),
            byRole.getOrDefault("Source", List.of()),
            StatementKind.INDIRECT,
            1,
            BY));
  }

  /** Spans of brat's "a b;c d"; its offsets are code points, ours UTF-16 units. */
  private static List<Span> spans(String offsets, String text) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = pair.split(" ");
      int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end =
          text.offsetByCodePoints(begin, Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]));
      if (end > begin) {
        spans.add(new Span(begin, end));
      }
    }
    return spans;
  }
}
