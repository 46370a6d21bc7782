package org.demarche.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.DateClaim;
import org.demarche.model.Problem;
import org.demarche.model.Report;

/** Which reports do these files and folders hold? */
public final class ReportReader {
  /** Bytes a report may have, unpacked. */
  public static final int LIMIT = 50_000_000;

  private ReportReader() {}

  /** {@link #read(List, Defaults, int)} with {@link #LIMIT}. */
  public static Reading read(List<Path> inputs, Defaults defaults) {
    return read(inputs, defaults, LIMIT);
  }

  /**
   * Reads files, and folders with everything below them that is not hidden. What cannot be read is
   * a problem; the rest goes on. The order of the inputs does not matter.
   *
   * @param limit bytes a file, or a line of a JSON Lines file, may have unpacked
   */
  public static Reading read(List<Path> inputs, Defaults defaults, int limit) {
    Problems problems = new Problems();
    List<Draft> drafts = new ArrayList<>();
    Sources.find(inputs, problems).parallelStream()
        .map(source -> Part.read(source, limit))
        .toList()
        .forEach(
            part -> {
              drafts.addAll(part.drafts());
              problems.addAll(part.problems());
            });
    Zoner zoner = Zoner.load();
    List<Report> reports =
        distinct(drafts, problems).entrySet().parallelStream()
            .map(entry -> report(entry.getKey(), entry.getValue(), defaults, zoner))
            .toList();
    return new Reading(reports, problems.sorted());
  }

  /** What one file gave; files are read beside each other and put together in their order. */
  private record Part(List<Draft> drafts, Problems problems) {
    static Part read(Source source, int limit) {
      Problems problems = new Problems();
      List<Draft> drafts = draftsOf(source, limit, problems);
      if (drafts.isEmpty() && problems.sorted().isEmpty()) {
        problems.add(source.name(), "", Problem.Kind.EMPTY, "there is nothing in it", "");
      }
      return new Part(drafts, problems);
    }
  }

  private static List<Draft> draftsOf(Source source, int limit, Problems problems) {
    if (source.format() == Source.Format.JSON_LINES) {
      return JsonReports.readLines(source, limit, problems);
    }
    Optional<byte[]> bytes = FileBytes.find(source, limit, problems);
    if (bytes.isEmpty() || isRefused(source, bytes.get(), problems)) {
      return List.of();
    }
    return switch (source.format()) {
      case JSON -> JsonReports.readDocument(source, bytes.get(), limit, problems);
      case HTML -> HtmlReports.read(source, bytes.get(), ArticleEnd.load(), problems);
      default -> PlainReports.read(source, bytes.get(), problems);
    };
  }

  private static boolean isRefused(Source source, byte[] bytes, Problems problems) {
    if (bytes.length == 0) {
      problems.add(source.name(), "", Problem.Kind.EMPTY, "there is nothing in it", "");
      return true;
    }
    Optional<String> format = Binary.findFormat(bytes);
    format.ifPresent(
        what -> problems.add(source.name(), "", Problem.Kind.BINARY, "it is " + what, "all of it"));
    return format.isPresent();
  }

  /** The reports in English, each text once, by id. */
  private static Map<String, Draft> distinct(List<Draft> drafts, Problems problems) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::file));
    Map<String, Draft> distinct = new TreeMap<>();
    English english = English.load();
    for (Draft draft : sorted) {
      Optional<String> other = english.findOther(draft.text());
      if (draft.text().isBlank()) {
        problems.add(draft.file(), "", Problem.Kind.EMPTY, "its text is empty", "");
        continue;
      }
      if (other.isPresent()) {
        problems.add(
            draft.file(),
            "",
            Problem.Kind.LANGUAGE,
            "it is in " + other.get() + "; only English is analysed",
            "the report");
        continue;
      }
      Draft first = distinct.putIfAbsent(Report.idOf(draft.text()), draft);
      if (first != null) {
        problems.add(
            draft.file(),
            "",
            Problem.Kind.DUPLICATE,
            "the same text as " + first.file() + ", which is kept",
            "");
      }
    }
    return distinct;
  }

  /** What the file does not say, the text, the address or the user may. */
  private static Report report(String id, Draft draft, Defaults defaults, Zoner zoner) {
    Layout layout = zoner.layout(draft.text(), draft.title());
    TextFacts facts = TextFacts.of(layout, draft.text());
    return new Report(
        id,
        draft.file(),
        firstTold(draft.outlet(), facts.outlet(), defaults.outlet()),
        firstTold(draft.title(), facts.title()),
        draft.authors().isEmpty() ? facts.authors() : draft.authors(),
        published(draft, facts, defaults),
        draft.url(),
        "en",
        draft.text(),
        layout.zoneSpans());
  }

  private static DateClaim published(Draft draft, TextFacts facts, Defaults defaults) {
    if (draft.published().isKnown()) {
      return draft.published();
    }
    return facts
        .published()
        .or(() -> WrittenDates.findInUrl(draft.url()))
        .orElseGet(defaults::date);
  }

  private static String firstTold(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
