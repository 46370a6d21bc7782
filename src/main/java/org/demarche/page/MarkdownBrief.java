package org.demarche.page;

import java.util.List;
import org.demarche.ask.Line;
import org.demarche.ask.StateOfPlay;

/** The brief as Markdown: for notes, wikis and pull requests. Links lead to the HTML pages. */
final class MarkdownBrief {
  private final BriefContent content;
  private final StringBuilder out = new StringBuilder();

  MarkdownBrief(BriefContent content) {
    this.content = content;
  }

  String render() {
    out.append("# ").append(escape(content.name())).append("\n\n");
    out.append(Words.count(content.overview().reports(), "report")).append(" from ");
    out.append(Words.count(content.overview().origins(), "independent origin"));
    content.overview().findDays().ifPresent(days -> out.append(", published ").append(days));
    out.append(".\n");
    stateOfPlay();
    dueNext();
    documents();
    timeline();
    whoSaidWhat();
    differences();
    section("Independent origins of the main points");
    content.mainPoints().stream().limit(30).forEach(this::line);
    gaps();
    return out.toString();
  }

  private void section(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  private void stateOfPlay() {
    section("State of play");
    if (content.shownRows().isEmpty()) {
      out.append("No party took a position that was found.\n");
      return;
    }
    List<String> parties = content.shownParties();
    out.append("| Issue |");
    parties.forEach(party -> out.append(' ').append(escape(Words.party(party))).append(" |"));
    out.append("\n|---|").append("---|".repeat(parties.size())).append('\n');
    for (StateOfPlay.Row row : content.shownRows()) {
      out.append("| ").append(escape(row.issue().name())).append(" |");
      for (String party : parties) {
        String cell = row.findCell(party).map(this::cell).orElse("no statement found");
        out.append(' ').append(cell).append(" |");
      }
      out.append('\n');
    }
  }

  private String cell(StateOfPlay.Cell cell) {
    Line line = cell.latest();
    return "**"
        + Words.verb(line.event(), List.of())
        + "**"
        + (cell.position().conditional() ? " (on condition)" : "")
        + " "
        + link(Words.cut(line.text(), 90), line)
        + ", "
        + Words.when(line);
  }

  private void dueNext() {
    section("Due next");
    for (var step : content.next()) {
      String who = Words.names(content.lookup().actors(step.who()));
      String what = Words.cut(step.what(), 200);
      out.append("- ").append(Words.date(step.date())).append(": ");
      out.append(escape(who + ": " + what)).append('\n');
    }
  }

  private void documents() {
    section("Documents");
    for (var document : content.documents()) {
      var evidence = document.evidence().get(0);
      out.append("- ").append(Words.date(document.date())).append(": [");
      out.append(escape(document.name())).append("](");
      out.append(Links.place(evidence.report(), content.anchor(evidence))).append(")");
      out.append(escape(content.sides(document) + " (" + Words.kind(document) + ")")).append('\n');
    }
  }

  private void timeline() {
    section("Timeline");
    for (var day : content.timeline().days()) {
      out.append("\n### ").append(Words.day(day.date())).append("\n\n");
      day.lines().forEach(this::line);
    }
    if (!content.timeline().undated().isEmpty()) {
      out.append("\n### Without a date\n\n");
      content.timeline().undated().forEach(this::line);
    }
  }

  private void line(Line line) {
    out.append("- ").append(escape(Words.speakers(line.actors())));
    out.append(" **").append(Words.verb(line.event(), line.actors())).append("** ");
    out.append(link(Words.cut(line.text(), 180), line));
    out.append(" (").append(escape(Words.source(line.report()))).append("; ");
    out.append(Words.support(line)).append(")\n");
  }

  private void whoSaidWhat() {
    section("Who said what");
    for (var party : content.said().parties()) {
      out.append("\n### ").append(escape(Words.party(party.code()))).append("\n\n");
      for (var speaker : party.speakers()) {
        for (var said : speaker.sayings()) {
          out.append("- ").append(escape(speaker.actor().name())).append(": [");
          out.append(escape(said.text())).append("](");
          out.append(Links.place(said.report().id(), said.statement().id())).append(") (");
          out.append(escape(Words.source(said.report()))).append(")\n");
        }
      }
    }
  }

  private void differences() {
    section("Where the reports differ");
    for (var wording : content.differences().wordings()) {
      out.append(wording.variant().substantive() ? "- changes the meaning:\n" : "- wording:\n");
      for (var printed : wording.wordings()) {
        var report = content.lookup().getReport(printed.statements().get(0).report());
        out.append("  - ").append(escape(Words.source(report) + ": " + printed.text()));
        out.append('\n');
      }
    }
    for (var difference : content.differences().differences()) {
      out.append("- ")
          .append(escape(Words.kind(difference) + ": " + difference.about()))
          .append('\n');
      for (var side : difference.sides()) {
        var report = content.lookup().getReport(side.evidence().report());
        out.append("  - ");
        out.append(escape(Words.source(report) + ": " + side.evidence().exact())).append('\n');
      }
    }
  }

  private void gaps() {
    section("Not read or resolved");
    for (var problem : content.lookup().record().problems()) {
      out.append("- ").append(escape(problem.file() + " " + problem.place() + ": "));
      out.append(escape(problem.what())).append('\n');
    }
    out.append("- ")
        .append(Words.count(content.said().unresolved().size(), "statement"))
        .append(" without a certain speaker\n");
  }

  private static String link(String text, Line line) {
    return "[" + escape(text) + "](" + Links.place(line.report().id(), line.anchor()) + ")";
  }

  private static String escape(String text) {
    String line = Visible.of(text).strip().replaceAll("\\s+", " ");
    return line.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
  }
}
