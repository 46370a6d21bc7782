package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demarche.model.ActorKind;
import org.demarche.model.Difference;
import org.demarche.model.EventType;
import org.demarche.model.Move;
import org.demarche.model.Precision;
import org.demarche.model.Problem;
import org.demarche.model.Record;
import org.demarche.model.Variant;
import org.demarche.model.Zone;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  private final ObjectMapper json = new ObjectMapper();
  private final Record record = SmallRecord.of("a.txt", "b.jsonl#2");

  @Test
  void linesFollowTheListedOrderOfTypes() throws IOException {
    List<String> types =
        lines(record).stream().map(line -> line.get("type").asText()).distinct().toList();
    assertThat(types)
        .containsExactly(
            "report",
            "problem",
            "actor",
            "mention",
            "statement",
            "event",
            "instrument",
            "issue",
            "position",
            "next",
            "story",
            "origin",
            "variant",
            "difference",
            "confirmation");
  }

  @Test
  void spansAreCodePointsOfTheReportsText() throws IOException {
    List<JsonNode> lines = lines(record);
    JsonNode report = first(lines, "report", "text", SmallRecord.FIRST);
    JsonNode trigger = first(lines, "event", "report", report.get("id").asText()).get("trigger");
    int[] text = report.get("text").asText().codePoints().toArray();
    int begin = trigger.get("begin").asInt();
    int end = trigger.get("end").asInt();
    assertThat(new String(text, begin, end - begin)).isEqualTo("let 12 boats pass");
    assertThat(trigger.get("exact").asText()).isEqualTo("let 12 boats pass");
    assertThat(begin).isEqualTo(SmallRecord.FIRST.indexOf("let 12") - 1);
  }

  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    assertThat(names(first(lines(record), "statement", "kind", "direct")))
        .startsWith(
            "type",
            "id",
            "report",
            "kind",
            "content",
            "cue",
            "source",
            "speakers",
            "candidates",
            "addressees",
            "venue",
            "date",
            "confidence",
            "by");
    assertThat(names(first(lines(record), "event", "move", "offer")))
        .startsWith(
            "type",
            "id",
            "report",
            "move",
            "event",
            "mode",
            "contexts",
            "actors",
            "recipients",
            "trigger",
            "condition",
            "flags",
            "statement",
            "issues",
            "quantities",
            "date",
            "confidence",
            "by");
  }

  @Test
  void whatIsAbsentIsNull() throws IOException {
    JsonNode second = first(lines(record), "report", "file", "b.jsonl#2");
    assertThat(second.get("url").isNull()).isTrue();
    assertThat(second.get("published").get("from").isNull()).isTrue();
    assertThat(second.get("published").get("precision").asText()).isEqualTo("unknown");
    assertThat(first(lines(record), "mention", "form", "pronoun").get("actor").isNull()).isTrue();
  }

  @Test
  void anEventNamesItsIssuesAndAReportItsStoryAndOrigin() throws IOException {
    assertThat(first(lines(record), "event", "move", "offer").get("issues").get(0).asText())
        .isEqualTo("issue-1");
    JsonNode report = first(lines(record), "report", "file", "a.txt");
    assertThat(report.get("story").asText()).isEqualTo("story-1");
    assertThat(report.get("origin").asText()).isEqualTo("origin-1");
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() throws IOException {
    Record turned =
        new Record(
            turn(record.reports()),
            record.problems(),
            turn(record.actors()),
            turn(record.mentions()),
            turn(record.statements()),
            record.events(),
            record.instruments(),
            record.issues(),
            record.positions(),
            record.nextSteps(),
            record.stories(),
            turn(record.origins()),
            record.variants(),
            record.differences(),
            record.confirmations());
    assertThat(bytes(turned)).isEqualTo(bytes(record));
  }

  @Test
  void everyLineFitsThePublishedSchema() throws IOException {
    JsonSchema schema = schema("");
    for (JsonNode line : lines(record)) {
      assertThat(schema.validate(line)).as(line.toString()).isEmpty();
    }
  }

  @Test
  void theDocumentFitsThePublishedSchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter.writeDocument(new Document("1.2", List.of(), record), out);
    assertThat(schema("document").validate(json.readTree(out.toByteArray()))).isEmpty();
  }

  @Test
  void theSchemaRefusesALineWithoutItsFields() throws IOException {
    assertThat(schema("").validate(json.readTree("{\"type\":\"statement\",\"id\":\"x\"}")))
        .isNotEmpty();
    assertThat(schema("").validate(json.readTree("{\"type\":\"rumour\"}"))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordOfTheModel() throws IOException {
    JsonNode types = json.readTree(Path.of("docs/record.schema.json").toFile()).get("$defs");
    assertThat(words(types, "problem", "kind"))
        .containsExactlyElementsOf(wordsOf(Problem.Kind.values()));
    assertThat(words(types, "event", "move")).containsAll(wordsOf(Move.values()));
    assertThat(words(types, "actor", "kind"))
        .containsExactlyElementsOf(wordsOf(ActorKind.values()));
    assertThat(words(types, "date", "precision"))
        .containsExactlyElementsOf(wordsOf(Precision.values()));
    assertThat(words(types, "difference", "kind"))
        .containsExactlyElementsOf(wordsOf(Difference.Kind.values()));
    assertThat(words(types, "variant", "relation"))
        .containsExactlyElementsOf(wordsOf(Variant.Relation.values()));
    assertThat(words(types, "zone", "zone"))
        .containsExactlyElementsOf(Stream.of(Zone.values()).map(Zone::name).toList());
    assertThat(words(types, "event", "event"))
        .containsAll(
            Stream.of(EventType.values())
                .map(EventType::name)
                .filter(name -> !name.equals("NONE"))
                .toList());
  }

  private static List<String> words(JsonNode types, String type, String field) {
    List<String> words = new ArrayList<>();
    types
        .get(type)
        .get("properties")
        .get(field)
        .get("enum")
        .forEach(word -> words.add(word.asText()));
    return words;
  }

  private static List<String> wordsOf(Enum<?>[] values) {
    return Stream.of(values).map(Json::wordOf).filter(word -> !word.equals("none")).toList();
  }

  @Test
  void aDocumentHasOneElementALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter.writeDocument(new Document("1.2", List.of(), record), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.subList(0, 4))
        .containsExactly("{", "\"schema\":1,", "\"program\":\"1.2\",", "\"inputs\":[],");
    assertThat(lines.stream().filter(line -> line.startsWith("{\"id\":\"statement-"))).hasSize(3);
  }

  /** The schema of a line, or of another definition in its file. */
  private JsonSchema schema(String definition) throws IOException {
    ObjectNode schema = (ObjectNode) json.readTree(Path.of("docs/record.schema.json").toFile());
    if (!definition.isEmpty()) {
      schema.retain("$schema", "$id", "$defs").put("$ref", "#/$defs/" + definition);
    }
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private List<JsonNode> lines(Record record) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : bytes(record).split("\n")) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private static String bytes(Record record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter.writeLines(record, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode first(List<JsonNode> lines, String type, String key, String value) {
    return lines.stream()
        .filter(
            line -> line.get("type").asText().equals(type) && line.get(key).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode node) {
    return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
        .toList();
  }

  private static <T> List<T> turn(List<T> values) {
    List<T> turned = new ArrayList<>(values);
    Collections.reverse(turned);
    return turned;
  }
}
