package org.demarche.score;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.model.Span;

/**
 * A text with gold time expressions in TIMEX3 tags (TimeML 1.2.1, as in WikiWars {@code .tml}
 * files).
 *
 * @param id what the document calls itself, or empty
 * @param published its creation time as written there, or empty
 * @param text the characters of its TEXT element
 * @param times the expressions tagged there, sorted, outer before inner
 */
public record TimexDocument(String id, String published, String text, List<TimeScore.Timex> times) {
  public TimexDocument {
    times = List.copyOf(times);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException when it is not well-formed
   */
  public static TimexDocument read(String xml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      try {
        return new Builder().build(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not a TimeML document: " + e.getMessage(), e);
    }
  }

  private static final class Builder {
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder published = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<TimeScore.Timex> times = new ArrayList<>();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private final Deque<String> values = new ArrayDeque<>();
    private StringBuilder target = new StringBuilder();

    private TimexDocument build(XMLStreamReader reader) throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
              target.append(reader.getText());
          default -> {
            // comments and instructions say nothing
          }
        }
      }
      Collections.sort(times);
      return new TimexDocument(
          id.toString().strip(), published.toString().strip(), text.toString(), times);
    }

    private void start(XMLStreamReader reader) {
      switch (reader.getLocalName()) {
        case "DOCID" -> target = id;
        case "DCT" -> target = published;
        case "TEXT" -> target = text;
        case "TIMEX3" -> {
          begins.push(text.length());
          String value = reader.getAttributeValue(null, "value");
          values.push(value == null ? "" : value);
        }
        default -> {
          // other tags only group
        }
      }
    }

    private void end(String name) {
      switch (name) {
        case "DOCID", "DCT", "TEXT" -> target = new StringBuilder();
        case "TIMEX3" -> {
          int begin = begins.pop();
          String value = values.pop();
          if (target == text && text.length() > begin) {
            times.add(new TimeScore.Timex(new Span(begin, text.length()), value));
          }
        }
        default -> {
          // other tags only group
        }
      }
    }
  }
}
