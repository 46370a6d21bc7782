package org.demarche.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.demarche.model.DateClaim;
import org.demarche.model.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reports grouped by story, from a folder in the layout of ECB+ (Cybulska and Vossen 2014): a
 * folder a topic, where {@code 7_3ecb.xml} and {@code 7_3ecbplus.xml} belong to two stories.
 *
 * @param reports all reports, without dates, in the order of their files
 * @param stories ids of the reports of each story
 */
public record EcbPlus(List<Report> reports, List<List<String>> stories) {
  public EcbPlus {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
  }

  /**
   * Reads the topics from one number to another, both included.
   *
   * @throws IOException when a file cannot be read or is not such XML
   */
  public static EcbPlus read(Path folder, int firstTopic, int lastTopic) throws IOException {
    Map<String, Report> reports = new TreeMap<>();
    Map<String, List<String>> stories = new TreeMap<>();
    for (int topic = firstTopic; topic <= lastTopic; topic++) {
      Path topicFolder = folder.resolve(String.valueOf(topic));
      for (Path file : files(topicFolder)) {
        Report report = report(file);
        if (reports.put(report.id(), report) == null) {
          String half = file.getFileName().toString().contains("ecbplus") ? "ecbplus" : "ecb";
          stories.computeIfAbsent(topic + half, key -> new ArrayList<>()).add(report.id());
        }
      }
    }
    return new EcbPlus(
        reports.values().stream().toList(), stories.values().stream().map(List::copyOf).toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static Report report(Path file) throws IOException {
    List<String> sentences = sentences(file);
    String url = "";
    if (!sentences.isEmpty() && sentences.get(0).startsWith("http")) {
      url = sentences.remove(0).replace(" ", "");
    }
    String title = sentences.isEmpty() || sentences.get(0).endsWith(".") ? "" : sentences.get(0);
    String text = String.join("\n", sentences);
    return new Report(
        Report.idOf(text),
        file.toString(),
        "",
        title,
        List.of(),
        DateClaim.unknown("ECB+ gives no dates"),
        url,
        "en",
        text,
        List.of());
  }

  private static List<String> sentences(Path file) throws IOException {
    TreeMap<Integer, StringBuilder> sentences = new TreeMap<>();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      NodeList tokens = builder.parse(file.toFile()).getElementsByTagName("token");
      for (int i = 0; i < tokens.getLength(); i++) {
        Element token = (Element) tokens.item(i);
        StringBuilder sentence =
            sentences.computeIfAbsent(
                Integer.valueOf(token.getAttribute("sentence")), key -> new StringBuilder());
        sentence.append(sentence.length() == 0 ? "" : " ").append(token.getTextContent());
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's XML parser cannot refuse DTDs", e);
    } catch (SAXException e) {
      throw new IOException("not readable as ECB+ XML: " + file, e);
    }
    List<String> lines = new ArrayList<>();
    sentences.values().forEach(sentence -> lines.add(sentence.toString()));
    return lines;
  }
}
