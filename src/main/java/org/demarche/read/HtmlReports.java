package org.demarche.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Which report is a saved web page? Its text is the article's, paragraphs apart by blank lines. */
final class HtmlReports {
  /** Pages beyond this are not articles; the time to read one grows with its elements. */
  private static final int LONGEST = 12_000_000;

  private static final int DEEPEST = 256;
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{1,40})");

  private HtmlReports() {}

  static List<Draft> read(Source source, byte[] bytes, ArticleEnd end, Problems problems) {
    if (bytes.length > LONGEST) {
      FileBytes.tellTooLarge(
          source.name(), "", FileBytes.inMegabytes(bytes.length), LONGEST, problems);
      return List.of();
    }
    Decoded decoded = Encoding.decode(bytes, declared(bytes));
    if (Binary.isBinary(decoded.text())) {
      PlainReports.tellBinary(source, problems);
      return List.of();
    }
    if (!decoded.note().isEmpty()) {
      problems.add(source.name(), "", Problem.Kind.ENCODING, decoded.note(), decoded.lost());
    }
    return draft(source, parse(decoded.text()), end, problems);
  }

  private static List<Draft> draft(
      Source source, Document page, ArticleEnd end, Problems problems) {
    PageFacts facts = PageFacts.of(page);
    String text = ArticleText.of(page, end);
    if (text.isBlank()) {
      problems.add(
          source.name(), "", Problem.Kind.EMPTY, "the page has no text to read", "all of it");
      return List.of();
    }
    return List.of(
        new Draft(
            source.name(),
            facts.outlet(),
            facts.title(),
            facts.authors(),
            facts.published(),
            facts.url(),
            text));
  }

  static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  private static String declared(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : "";
  }
}
