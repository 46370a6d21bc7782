package org.demarche.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Move;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.model.Span;
import org.demarche.score.GoldStatement;

/**
 * Statements that people marked in texts.
 *
 * @param statements in file order
 * @param texts the texts they speak of, by name
 */
record GoldFile(List<GoldStatement> statements, Map<String, String> texts) {
  private static final int DIGEST_SHOWN = 12;

  /**
   * Reads a file: a list of objects with report, speaker, party, move, also, optional, begin and
   * end (code points), parts where discontinuous, and text or digest to check them by.
   *
   * @param folder the texts' folder, or null to take the files the record was made from
   * @throws Refusal when the file is no such list or does not fit its texts
   */
  static GoldFile read(Path file, Path folder, Record record) throws IOException {
    List<GoldStatement> statements = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    try {
      for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
        String name = node.path("report").asText();
        if (!texts.containsKey(name)) {
          Path text = folder == null ? find(name, record) : folder.resolve(name);
          texts.put(name, Files.readString(text, StandardCharsets.UTF_8));
        }
        statements.add(statement(node, name, texts.get(name)));
      }
    } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal(
          ExitCode.FAILED, file + " has no statements this can read: " + e.getMessage());
    }
    return new GoldFile(statements, texts);
  }

  private static Path find(String name, Record record) {
    return record.reports().stream()
        .map(Report::file)
        .filter(file -> file.equals(name) || file.endsWith("/" + name))
        .findFirst()
        .map(Path::of)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.FAILED, name + " was not analysed; name its folder with --texts"));
  }

  private static GoldStatement statement(JsonNode node, String name, String text) {
    Span whole = span(node, text);
    String told = node.path("text").asText();
    String digest = told.isEmpty() ? node.path("digest").asText() : digest(told);
    if (!digest.isEmpty() && !digest.equals(digest(whole.of(text)))) {
      throw new Refusal(
          ExitCode.FAILED, "the gold does not fit its text: " + name + " at " + node.path("begin"));
    }
    List<Span> parts = new ArrayList<>();
    node.path("parts").forEach(part -> parts.add(span(part, text)));
    Set<String> parties = new HashSet<>();
    node.path("party").forEach(party -> parties.add(party.asText().replace("anonymous:", "")));
    Set<Move> also = new HashSet<>();
    node.path("also").forEach(move -> also.add(move(move.asText())));
    return new GoldStatement(
        name,
        parts.isEmpty() ? List.of(whole) : parts,
        node.path("speaker").asText(),
        parties,
        move(node.path("move").asText()),
        also,
        node.path("optional").asBoolean());
  }

  private static Span span(JsonNode node, String text) {
    int begin = text.offsetByCodePoints(0, node.path("begin").asInt());
    int length = node.path("end").asInt() - node.path("begin").asInt();
    return new Span(begin, text.offsetByCodePoints(begin, length));
  }

  private static Move move(String word) {
    return word.isEmpty() ? Move.NONE : Move.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String digest(String text) {
    return Report.idOf(text).substring(0, DIGEST_SHOWN);
  }
}
