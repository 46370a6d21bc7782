package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreStepCommandsTest {
  @TempDir private Path home;

  @Test
  void scoresTimesOfTimeMlFiles() throws IOException {
    Files.writeString(
        home.resolve("ferry.tml"),
        """
        <TimeML><DOCID>ferry</DOCID><DCT>2021-03-08</DCT><TEXT>The strait was closed on
        <TIMEX3 tid="t1" type="DATE" value="2021-02-26">February 26, 2021</TIMEX3>.</TEXT></TimeML>
        """);
    Screen screen = Screen.of("score", "times", home);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out())
        .contains("ferry ")
        .containsPattern("all +gold +1 found +1;.*value F1 1.000");
  }

  @Test
  void scoresStoriesOfFoldersByTopic() throws IOException {
    Path topic = Files.createDirectory(home.resolve("3"));
    Files.writeString(topic.resolve("3_1ecb.xml"), ecb("Ferries stop over tolls"));
    Files.writeString(topic.resolve("3_1ecbplus.xml"), ecb("Floods reach the old mill town"));
    Screen screen = Screen.of("score", "stories", home, "--from", "3", "--to", "3");
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out()).contains("2 reports; stories: gold 2 found 2", "F1 1.000");
  }

  @Test
  void scoresAttributionsOfMarkedTexts() throws IOException {
    String text = "The tolls will fall, Ada Holm said.";
    Files.writeString(home.resolve("x.txt"), text);
    Files.writeString(
        home.resolve("x.ann"),
        """
        T1\tContent 0 19\tThe tolls will fall
        T2\tSource 21 29\tAda Holm
        T3\tCue 30 34\tsaid
        E1\tAttribution:T3 Source:T2 Content:T1
        """);
    Screen screen = Screen.of("score", "attribution", home);
    assertThat(screen.exitCode()).isZero();
    assertThat(screen.out()).contains("1 texts, digest ", "indirect ", "exact F1 ");
  }

  @Test
  void saysWhenAFolderHoldsNoMarkedTexts() {
    for (String step : new String[] {"times", "stories", "attribution"}) {
      assertThat(Screen.of("score", step, home).exitCode()).as(step).isEqualTo(1);
      Screen missing = Screen.of("score", step, home.resolve("nowhere"));
      assertThat(missing.exitCode()).as(step).isEqualTo(2);
      assertThat(missing.err()).contains("is not a folder");
    }
  }

  private static String ecb(String words) {
    StringBuilder xml = new StringBuilder("<Document>");
    int id = 1;
    for (String word : words.split(" ")) {
      xml.append(
          "<token t_id=\"" + id + "\" sentence=\"0\" number=\"" + id + "\">" + word + "</token>");
      id++;
    }
    return xml.append("</Document>").toString();
  }
}
