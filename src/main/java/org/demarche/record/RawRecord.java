package org.demarche.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record's file, taken apart into elements and not yet believed.
 *
 * @param program version of the program that wrote it; empty for lines
 * @param inputs the files it was made from; empty for lines
 * @param elements in file order, by type
 */
record RawRecord(String program, List<Fields> inputs, Map<Kind, List<Fields>> elements) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(Json.FACTORY).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  List<Fields> all(Kind kind) {
    return elements.getOrDefault(kind, List.of());
  }

  /** Takes JSON Lines apart. */
  static RawRecord ofLines(InputStream in) throws IOException {
    Map<Kind, List<Fields>> elements = new EnumMap<>(Kind.class);
    try (JsonParser parser = MAPPER.createParser(in)) {
      while (parser.nextToken() != null) {
        Fields element = element(parser);
        elements
            .computeIfAbsent(element.word("type", Kind.class), k -> new ArrayList<>())
            .add(element);
      }
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
    return new RawRecord("", List.of(), elements);
  }

  /** Takes a document apart. */
  static RawRecord ofDocument(InputStream in) throws IOException {
    Map<String, List<Fields>> lists = new TreeMap<>();
    Map<String, String> values = new TreeMap<>();
    try (JsonParser parser = MAPPER.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RecordFormatException("line 1", "not a record: it must begin with \"{\"");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          lists.put(name, elements(parser));
        } else {
          values.put(name, parser.getText());
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new RecordFormatException(placeOf(parser), "more after the record's end");
      }
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
    return ofDocument(lists, values);
  }

  private static RawRecord ofDocument(Map<String, List<Fields>> lists, Map<String, String> values)
      throws IOException {
    String schema = values.getOrDefault("schema", "none");
    if (!schema.equals(Integer.toString(Document.SCHEMA))) {
      throw new RecordFormatException(
          "schema", schema + " is not known; this version reads schema " + Document.SCHEMA);
    }
    Map<Kind, List<Fields>> elements = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      elements.put(kind, get(lists, kind.list()));
    }
    return new RawRecord(values.getOrDefault("program", ""), get(lists, "inputs"), elements);
  }

  private static List<Fields> get(Map<String, List<Fields>> lists, String name) throws IOException {
    List<Fields> found = lists.get(name);
    if (found == null) {
      throw new RecordFormatException("document", "has no list \"" + name + "\"");
    }
    return found;
  }

  private static List<Fields> elements(JsonParser parser) throws IOException {
    List<Fields> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element(parser));
    }
    return elements;
  }

  private static Fields element(JsonParser parser) throws IOException {
    String place = placeOf(parser);
    JsonNode node = parser.readValueAsTree();
    if (!node.isObject()) {
      throw new RecordFormatException(place, "an element must be an object: " + node);
    }
    JsonNode id = node.path("id");
    return new Fields(id.isTextual() ? place + ", " + id.textValue() : place, node);
  }

  private static String placeOf(JsonParser parser) {
    return String.format(Locale.ROOT, "line %d", parser.currentTokenLocation().getLineNr());
  }

  private static RecordFormatException notJson(JsonProcessingException e) {
    String place = e.getLocation() == null ? "file" : "line " + e.getLocation().getLineNr();
    return new RecordFormatException(place, "not JSON: " + e.getOriginalMessage());
  }
}
