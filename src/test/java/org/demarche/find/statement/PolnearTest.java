package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearTest {
  private static final String TEXT = "“Rain,” said Ada 😀, “or snow.”";

  @TempDir private Path folder;

  @Test
  void readsEventsThatStandBeforeTheirSpansAndPartsOfAContent() throws IOException {
    write("E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n" + spans());
    List<GoldReport> reports = Polnear.read(folder);
    Attribution found = reports.get(0).attributions().get(0);
    assertThat(found.source()).extracting(s -> s.of(TEXT)).containsExactly("Ada 😀");
    assertThat(found.cue()).containsExactly(new Span(8, 12));
    assertThat(found.content())
        .extracting(s -> s.of(TEXT))
        .containsExactly("“Rain,”", "“or snow.”");
  }

  @Test
  void leavesOutWhatCreditsNothing() throws IOException {
    write(spans() + "E1\tAttribution:T4 Cue:T2 Source:T1\n");
    assertThat(Polnear.read(folder).get(0).attributions()).isEmpty();
  }

  @Test
  void namesAnEventThatTiesAMissingSpan() throws IOException {
    write(spans() + "E1\tAttribution:T4 Content:T9 Cue:T2\n");
    assertThatThrownBy(() -> Polnear.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Content:T9");
  }

  private static String spans() {
    return "T1\tSource 13 18\tAda 😀\nT2\tCue 8 12\tsaid\n"
        + "T3\tContent 0 7;20 30\t“Rain,” “or snow.”\nT4\tAttribution 8 12\tsaid\n";
  }

  private void write(String annotation) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), annotation);
  }
}
