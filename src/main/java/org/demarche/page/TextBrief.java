package org.demarche.page;

import java.util.List;
import org.demarche.ask.Disagreements.Wording;
import org.demarche.ask.Line;
import org.demarche.ask.StateOfPlay;
import org.demarche.ask.Timeline;
import org.demarche.ask.WhoSaidWhat;
import org.demarche.model.Difference;
import org.demarche.model.NextStep;
import org.demarche.model.Problem;

/** The brief for a terminal: the sections of the page, wrapped to its width. */
final class TextBrief {
  private final BriefContent content;
  private final TextCanvas out;

  TextBrief(BriefContent content, int width, boolean colour) {
    this.content = content;
    this.out = new TextCanvas(width, colour);
  }

  String render() {
    about();
    stateOfPlay();
    dueNext();
    documents();
    timeline();
    whoSaidWhat();
    differences();
    origins();
    gaps();
    return out.toString();
  }

  private void about() {
    out.title(content.name());
    var overview = content.overview();
    out.wrap(
        0,
        Words.count(overview.reports(), "report")
            + " from "
            + Words.count(overview.origins(), "independent origin")
            + overview.findDays().map(days -> ", published " + days).orElse("")
            + (overview.undated() > 0 ? ", " + overview.undated() + " without a date" : "")
            + ".");
    for (WhoSaidWhat.Party party : overview.parties().stream().limit(8).toList()) {
      List<String> names =
          party.speakers().stream().limit(3).map(speaker -> speaker.actor().name()).toList();
      out.wrap(
          2,
          Words.party(party.code())
              + ": "
              + Words.count(party.size(), "statement")
              + " ("
              + String.join(", ", names)
              + ")");
    }
  }

  private void stateOfPlay() {
    out.section("State of play");
    if (content.state().rows().isEmpty()) {
      out.wrap(0, "No party took a position that was found.");
    }
    for (StateOfPlay.Row row : content.shownRows()) {
      out.strong(row.issue().name());
      for (String party : content.shownParties()) {
        row.findCell(party).ifPresent(cell -> cell(party, cell));
      }
    }
  }

  private void cell(String party, StateOfPlay.Cell cell) {
    Line line = cell.latest();
    String condition = cell.position().conditional() ? ", on condition" : "";
    out.wrap(
        2,
        Words.party(party)
            + " "
            + Words.verb(line.event(), List.of())
            + condition
            + ": "
            + Words.cut(line.text(), 160)
            + " ["
            + Words.names(line.actors())
            + ", "
            + Words.when(line)
            + ", "
            + Words.source(line.report())
            + "]");
  }

  private void dueNext() {
    out.section("Due next");
    if (content.next().isEmpty()) {
      out.wrap(0, "Nothing announced or due was found.");
    }
    for (NextStep step : content.next().stream().limit(12).toList()) {
      String who = Words.names(content.lookup().actors(step.who()));
      out.wrap(2, Words.date(step.date()) + "  " + who + ": " + Words.cut(step.what(), 160));
    }
  }

  private void documents() {
    out.section("Documents");
    if (content.documents().isEmpty()) {
      out.wrap(0, "No document with a name or a known giver was found.");
    }
    for (var document : content.documents().stream().limit(BriefContent.DOCUMENTS).toList()) {
      String what = Words.date(document.date()) + "  " + Words.cut(document.name(), 120);
      String source = Words.source(content.lookup().getReport(document.evidence().get(0).report()));
      String kind = Words.kind(document);
      out.wrap(2, what + content.sides(document) + " [" + kind + "; " + source + "]");
    }
    out.more(content.documents().size() - BriefContent.DOCUMENTS);
  }

  private void timeline() {
    out.section("Timeline");
    for (Timeline.Day day : content.recentDays()) {
      out.strong(Words.day(day.date()));
      lines(day.lines());
    }
    if (!content.timeline().undated().isEmpty()) {
      out.strong("Without a date");
      lines(content.timeline().undated());
    }
  }

  private void lines(List<Line> lines) {
    for (Line line : lines.stream().limit(BriefContent.LINES_A_DAY).toList()) {
      String to = line.recipients().isEmpty() ? "" : " towards " + Words.names(line.recipients());
      out.wrap(
          2,
          Words.speakers(line.actors())
              + " "
              + Words.verb(line.event(), line.actors())
              + to
              + ": "
              + Words.cut(line.text(), 120)
              + " ["
              + Words.source(line.report())
              + "; "
              + Words.support(line)
              + "]");
    }
    out.more(lines.size() - BriefContent.LINES_A_DAY);
  }

  private void whoSaidWhat() {
    out.section("Who said what");
    for (WhoSaidWhat.Party party : content.said().parties()) {
      out.strong(Words.party(party.code()));
      for (var speaker : party.speakers().stream().limit(BriefContent.SPEAKERS).toList()) {
        out.wrap(2, speaker.actor().name());
        for (var said : speaker.sayings().stream().limit(BriefContent.SAYINGS).toList()) {
          String verbs =
              String.join(
                  ", ",
                  said.events().stream()
                      .map(event -> Words.verb(event, List.of(speaker.actor())))
                      .distinct()
                      .toList());
          String source = " [" + Words.source(said.report()) + "]";
          out.wrap(4, (verbs.isEmpty() ? "" : verbs + ": ") + Words.cut(said.text(), 200) + source);
        }
        out.more(speaker.sayings().size() - BriefContent.SAYINGS);
      }
      out.more(party.speakers().size() - BriefContent.SPEAKERS);
    }
  }

  private void differences() {
    out.section("Where the reports differ");
    var differ = content.differences();
    if (differ.wordings().isEmpty() && differ.differences().isEmpty()) {
      out.wrap(0, "No difference was found.");
    }
    for (Wording wording : differ.wordings().stream().limit(12).toList()) {
      out.strong(wording.variant().substantive() ? "Changes the meaning" : "Other wording");
      for (var printed : wording.wordings()) {
        String source =
            Words.source(content.lookup().getReport(printed.statements().get(0).report()));
        out.wrap(2, source + ": " + Words.cut(printed.text(), 240));
      }
    }
    for (Difference difference : differ.differences().stream().limit(20).toList()) {
      out.strong(Words.kind(difference) + ": " + Words.cut(difference.about(), 100));
      for (Difference.Side side : difference.sides()) {
        String source = Words.source(content.lookup().getReport(side.evidence().report()));
        out.wrap(2, source + ": " + Words.cut(side.evidence().exact(), 160));
      }
    }
    out.more(differ.wordings().size() - 12 + Math.max(0, differ.differences().size() - 20));
  }

  private void origins() {
    out.section("Independent origins of the main points");
    if (content.mainPoints().isEmpty()) {
      out.wrap(0, "No point is carried by more than one report.");
    }
    lines(content.mainPoints());
  }

  private void gaps() {
    out.section("Not read or resolved");
    for (Problem problem : content.lookup().record().problems()) {
      String place = problem.place().isEmpty() ? "" : ", " + problem.place();
      out.wrap(2, problem.file() + place + ": " + problem.what());
    }
    for (var report : content.undated()) {
      out.wrap(2, Words.source(report) + ": " + report.published().origin());
    }
    out.wrap(
        2,
        Words.count(content.said().unresolved().size(), "statement")
            + " without a certain speaker");
  }
}
