package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.demarche.model.Zone;
import org.demarche.model.ZoneSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationAutomatonTest {
  record Case(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (var in = QuotationAutomatonTest.class.getResourceAsStream("/text/quotations.txt")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : file.lines().toList()) {
        if (line.startsWith("= ")) {
          cases.get(cases.size() - 1).expected().add(line.substring(2));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          String text = line.substring(colon + 2).replace("\\n", "\n");
          cases.add(new Case(line.substring(0, colon), text, new ArrayList<>()));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheQuotations(Case example) {
    assertThat(quotations(example.text())).isEqualTo(example.expected());
  }

  @Test
  void thereAreAtLeastSixtyCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  private static List<String> quotations(String marked) {
    for (Zone zone : Zone.values()) {
      String prefix = zone.name().toLowerCase(java.util.Locale.ROOT) + ":";
      if (marked.startsWith(prefix)) {
        String text = marked.substring(prefix.length());
        return shown(Reports.parse(text, new ZoneSpan(zone, new Span(0, text.length()))));
      }
    }
    return shown(Reports.parse(marked));
  }

  private static List<String> shown(ParsedText parsed) {
    return parsed.quotations().stream()
        .map(
            q ->
                q.level()
                    + (q.isRepaired() ? " repaired" : "")
                    + (q.continues() ? " continues" : "")
                    + " "
                    + q.span().of(parsed.text()))
        .toList();
  }

  @Test
  void aRepairTellsWhichMarkWasMissingAndWhatWasAssumed() {
    assertThat(Reports.parse("“We will wait, he said.").quotations())
        .extracting(Quotation::repair)
        .containsExactly("closing mark missing; assumed before the words that tell the speaker");
  }

  @Test
  void theOutermostQuotationAtAnOffsetIsFound() {
    ParsedText parsed = Reports.parse("He: “She said ‘no’ twice.” They said “yes.”");
    assertThat(parsed.findQuotationAt(parsed.text().indexOf("no")))
        .hasValue(parsed.quotations().get(0));
    assertThat(parsed.findQuotationAt(parsed.text().indexOf("yes")))
        .hasValue(parsed.quotations().get(2));
    assertThat(parsed.findQuotationAt(parsed.text().indexOf("They"))).isEmpty();
    assertThat(parsed.findQuotationAt(0)).isEmpty();
  }
}
