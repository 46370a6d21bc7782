package org.demarche.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.DateClaim;
import org.demarche.model.Problem;

/** Which report does a JSON object tell, and which of its fields cannot be read as meant? */
final class JsonFields {
  private static final Set<String> KNOWN =
      Set.of("id", "outlet", "title", "published", "author", "authors", "url", "text");

  private final String file;
  private final Problems problems;
  private final Map<String, Unknown> unknown = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  private static final class Unknown {
    private final String first;
    private int times;

    Unknown(String first) {
      this.first = first;
    }
  }

  JsonFields(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The report of one entry of several, named by its id, or by its number where it has none. */
  Optional<Draft> findEntry(JsonNode entry, int number, String place) {
    if (!entry.isObject()) {
      tell(place, "not a JSON object", "the entry");
      return Optional.empty();
    }
    String id = entry.path("id").isValueNode() ? entry.path("id").asText("").strip() : "";
    boolean named = !id.isEmpty() && !id.equals("null") && used.add(id);
    return findDraft(entry, file + "#" + (named ? id : number), place);
  }

  /** The report an object tells. */
  Optional<Draft> findDraft(JsonNode object, String name, String place) {
    countUnknown(object, place);
    JsonNode text = object.path("text");
    if (!text.isTextual()) {
      String what =
          text.isMissingNode() || text.isNull()
              ? "it has no \"text\""
              : "its \"text\" is " + kind(text);
      tell(place, what + "; give the article as a string", "the report");
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name,
            string(object, "outlet", place),
            string(object, "title", place),
            authors(object, place),
            published(object, place),
            string(object, "url", place),
            whole(text.textValue(), "text", place)));
  }

  /** JSON can escape half of a character, which no encoding can write. */
  private String whole(String text, String field, String place) {
    StringBuilder mended = new StringBuilder(text);
    int halves = 0;
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < mended.length()
              && Character.isLowSurrogate(mended.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended.setCharAt(i, '\uFFFD');
        halves++;
      }
    }
    if (halves > 0) {
      problems.add(
          file,
          place,
          Problem.Kind.ENCODING,
          "its \"" + field + "\" has halves of characters, shown as U+FFFD",
          halves + (halves == 1 ? " character" : " characters"));
    }
    return mended.toString();
  }

  /** Tells each unknown field once, with how often it was met. */
  void tellUnknown() {
    unknown.forEach(
        (field, met) ->
            problems.add(
                file,
                met.first,
                Problem.Kind.FORMAT,
                "the field \""
                    + field
                    + "\" is not one that is read"
                    + (met.times > 1 ? " (" + met.times + " times)" : ""),
                "what the field says"));
  }

  private void countUnknown(JsonNode object, String place) {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KNOWN.contains(name)) {
        unknown.computeIfAbsent(shortened(name), any -> new Unknown(place)).times++;
      }
    }
  }

  private String string(JsonNode object, String field, String place) {
    JsonNode value = object.path(field);
    if (value.isTextual()) {
      return whole(value.textValue(), field, place).strip();
    }
    if (!value.isMissingNode() && !value.isNull()) {
      tell(place, "its \"" + field + "\" is " + kind(value) + ", not a string", "its " + field);
    }
    return "";
  }

  private List<String> authors(JsonNode object, String place) {
    String field = object.has("authors") ? "authors" : "author";
    JsonNode value = object.path(field);
    List<String> authors = new ArrayList<>();
    if (!value.isArray()) {
      authors.add(string(object, field, place));
    } else {
      for (JsonNode author : value) {
        if (author.isTextual()) {
          authors.add(author.textValue().strip());
        } else {
          tell(place, "an entry of its \"" + field + "\" is " + kind(author), "that author");
        }
      }
    }
    authors.removeIf(String::isEmpty);
    return authors;
  }

  private DateClaim published(JsonNode object, String place) {
    String written = string(object, "published", place);
    if (written.isEmpty()) {
      return DateClaim.unknown("no date told");
    }
    Optional<DateClaim> date = IsoDates.find(written, "metadata");
    if (date.isEmpty()) {
      problems.add(
          file,
          place,
          Problem.Kind.DATE,
          "its \"published\" is no date: \"" + shortened(written) + "\"; give it as 2022-01-26",
          "its publication date");
    }
    return date.orElse(DateClaim.unknown("no date told"));
  }

  private void tell(String place, String what, String lost) {
    problems.add(file, place, Problem.Kind.FORMAT, what, lost);
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      default -> "no string";
    };
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 59) + "…";
  }

  static String firstLine(JsonProcessingException failure) {
    String message = failure.getOriginalMessage();
    int end = message.indexOf('\n');
    return shortened(end < 0 ? message : message.substring(0, end));
  }
}
