package org.demarche.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.Record;
import org.demarche.model.Report;

/** What does an analyst read first? The record of a set of reports on one page, in three forms. */
public final class Brief {
  private final BriefContent content;

  private Brief(BriefContent content) {
    this.content = content;
  }

  /**
   * The brief of a record.
   *
   * @param record the record
   * @param name what the reports are called together, as a title: the input's name
   */
  public static Brief of(Record record, String name) {
    return new Brief(BriefContent.of(record, name));
  }

  /**
   * The brief for a terminal.
   *
   * @param width columns, at least 40
   * @param colour whether ANSI colours may be used
   */
  public String text(int width, boolean colour) {
    return new TextBrief(content, Math.max(40, width), colour).render();
  }

  public String markdown() {
    return new MarkdownBrief(content).render();
  }

  /** The pages by relative file name: {@code brief.html}, one per report and one per party. */
  public Map<String, String> html() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("brief.html", HtmlPages.brief(content));
    for (var party : content.said().parties()) {
      pages.put(Links.party(party.code()), HtmlPages.party(content, party));
    }
    for (Report report : content.lookup().record().reports()) {
      pages.put(Links.report(report.id()), HtmlPages.report(content, report));
    }
    return pages;
  }
}
