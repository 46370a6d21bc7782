package org.demarche.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.demarche.ask.WhoSaidWhat;
import org.demarche.model.Report;
import org.demarche.page.template.JtebriefGenerated;
import org.demarche.page.template.JtepartyGenerated;
import org.demarche.page.template.JtereportGenerated;

/** The HTML pages: each a whole document with its style inside, without scripts or requests. */
final class HtmlPages {
  private HtmlPages() {}

  static String brief(BriefContent content) {
    StringOutput page = new StringOutput();
    JtebriefGenerated.render(new OwaspHtmlTemplateOutput(page), null, content, style());
    return Visible.of(page.toString());
  }

  static String party(BriefContent content, WhoSaidWhat.Party party) {
    StringOutput page = new StringOutput();
    JtepartyGenerated.render(new OwaspHtmlTemplateOutput(page), null, content, party, style());
    return Visible.of(page.toString());
  }

  static String report(BriefContent content, Report report) {
    StringOutput page = new StringOutput();
    MarkedReport marked = MarkedReport.of(report, content);
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(page), null, content, marked, style());
    return Visible.of(page.toString());
  }

  private static String style() {
    try (InputStream style = HtmlPages.class.getResourceAsStream("style.css")) {
      String rules = new String(style.readAllBytes(), StandardCharsets.UTF_8);
      return "<style>\n" + rules + "</style>";
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own style.css cannot be read", e);
    }
  }
}
