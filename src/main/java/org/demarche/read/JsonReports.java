package org.demarche.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Problem;

/** Which reports do a JSON document, or the lines of a JSON Lines file, hold? */
final class JsonReports {
  private static final int DEEPEST = 200;
  private static final int SAMPLE = 1 << 14;

  private final Source source;
  private final int limit;
  private final Problems problems;
  private final JsonFields fields;
  private final ObjectMapper mapper;

  private JsonReports(Source source, int limit, Problems problems) {
    this.source = source;
    this.limit = limit;
    this.problems = problems;
    this.fields = new JsonFields(source.name(), problems);
    this.mapper = mapper(limit);
  }

  /** The reports of a JSON document: one object, an array of them, or {@code {"reports": […]}}. */
  static List<Draft> readDocument(Source source, byte[] bytes, int limit, Problems problems) {
    JsonReports reader = new JsonReports(source, limit, problems);
    List<Draft> drafts = reader.document(bytes);
    reader.fields.tellUnknown();
    return drafts;
  }

  /** The reports of a JSON Lines file, read line by line; a bad line loses itself alone. */
  static List<Draft> readLines(Source source, int limit, Problems problems) {
    JsonReports reader = new JsonReports(source, limit, problems);
    List<Draft> drafts = reader.lines();
    reader.fields.tellUnknown();
    return drafts;
  }

  private List<Draft> document(byte[] bytes) {
    List<Draft> drafts = new ArrayList<>();
    Optional<JsonNode> root = parse(bytes, "");
    if (root.isEmpty()) {
      return drafts;
    }
    JsonNode node = root.get();
    if (node.isObject() && node.size() == 1 && node.has("reports")) {
      node = node.get("reports");
    }
    if (node.isObject()) {
      fields.findDraft(node, source.name(), "").ifPresent(drafts::add);
      return drafts;
    }
    if (!node.isArray()) {
      tell("", "neither a report nor a list of reports", "all of it");
      return drafts;
    }
    int number = 0;
    for (JsonNode entry : node) {
      number++;
      fields.findEntry(entry, number, "entry " + number).ifPresent(drafts::add);
    }
    return drafts;
  }

  private List<Draft> lines() {
    List<Draft> drafts = new ArrayList<>();
    int number = 0;
    try (InputStream in = FileBytes.open(source)) {
      if (isWide(in)) {
        return wideLines();
      }
      ByteLines lines = new ByteLines(in, limit);
      while (lines.next()) {
        number++;
        line(lines.bytes(), lines.isWhole(), number, drafts);
      }
    } catch (IOException e) {
      problems.add(
          source.name(),
          number == 0 ? "" : "after line " + number,
          Problem.Kind.UNREADABLE,
          Failures.tell(e),
          number == 0 ? "all of it" : "the rest");
    }
    return drafts;
  }

  /** Lines of UTF-16 and UTF-32 cannot be told from their bytes, so the file is decoded first. */
  private List<Draft> wideLines() {
    List<Draft> drafts = new ArrayList<>();
    Optional<byte[]> bytes = FileBytes.find(source, limit, problems);
    if (bytes.isPresent()) {
      Decoded decoded = Encoding.decode(bytes.get(), "");
      tellEncoding(decoded, "");
      int number = 0;
      for (String line : decoded.text().split("\n", -1)) {
        number++;
        line(line.getBytes(StandardCharsets.UTF_8), true, number, drafts);
      }
    }
    return drafts;
  }

  private static boolean isWide(InputStream in) throws IOException {
    in.mark(SAMPLE);
    byte[] sample = in.readNBytes(SAMPLE / 2);
    in.reset();
    return Encoding.isWide(sample);
  }

  private void line(byte[] bytes, boolean whole, int number, List<Draft> drafts) {
    String place = "line " + number;
    if (!whole) {
      FileBytes.tellTooLarge(
          source.name(), place, "more than " + FileBytes.inMegabytes(limit), limit, problems);
      return;
    }
    if (isBlank(bytes)) {
      return;
    }
    parse(bytes, place)
        .flatMap(node -> fields.findEntry(node, number, place))
        .ifPresent(drafts::add);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private Optional<JsonNode> parse(byte[] bytes, String place) {
    Decoded decoded = Encoding.decode(bytes, "");
    tellEncoding(decoded, place);
    if (decoded.text().isBlank()) {
      problems.add(source.name(), place, Problem.Kind.EMPTY, "there is nothing in it", "");
      return Optional.empty();
    }
    try {
      return Optional.of(mapper.readTree(decoded.text()));
    } catch (JsonProcessingException e) {
      tell(place(place, e.getLocation()), "not JSON: " + JsonFields.firstLine(e), "all of it");
      return Optional.empty();
    }
  }

  private static String place(String line, JsonLocation at) {
    if (at == null) {
      return line;
    }
    return line.isEmpty()
        ? "line " + at.getLineNr() + ", column " + at.getColumnNr()
        : line + ", column " + at.getColumnNr();
  }

  private void tellEncoding(Decoded decoded, String place) {
    if (!decoded.note().isEmpty()) {
      problems.add(source.name(), place, Problem.Kind.ENCODING, decoded.note(), decoded.lost());
    }
  }

  private void tell(String place, String what, String lost) {
    problems.add(source.name(), place, Problem.Kind.FORMAT, what, lost);
  }

  private static ObjectMapper mapper(int limit) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(limit)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }
}
