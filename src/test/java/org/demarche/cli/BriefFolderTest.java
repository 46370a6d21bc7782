package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFolderTest {
  @TempDir private Path home;

  @Test
  void makesAFolderWithItsFiles() throws IOException {
    Path folder = home.resolve("made/here");
    BriefFolder.open(folder).write(files("a.txt", "reports/b.html"));
    assertThat(folder.resolve("a.txt")).hasContent("a.txt");
    assertThat(folder.resolve("reports/b.html")).hasContent("reports/b.html");
  }

  @Test
  void replacesItsOwnFilesAndRemovesThoseNoLongerMade() throws IOException {
    BriefFolder.open(home).write(files("a.txt", "old.html"));
    BriefFolder.open(home).write(files("a.txt", "new.html"));
    assertThat(home.resolve("old.html")).doesNotExist();
    assertThat(home.resolve("new.html")).exists();
  }

  @Test
  void leavesOtherFilesInItsFolderAlone() throws IOException {
    BriefFolder.open(home).write(files("a.txt"));
    Files.writeString(home.resolve("notes.txt"), "mine");
    BriefFolder.open(home).write(files("b.txt"));
    assertThat(home.resolve("notes.txt")).hasContent("mine");
    assertThatThrownBy(() -> BriefFolder.open(home).write(files("notes.txt")))
        .isInstanceOf(Refusal.class);
    assertThat(home.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void refusesAFolderThatItDidNotMakeAndSaysWhatToDo() throws IOException {
    Files.writeString(home.resolve("thesis.doc"), "years of work");
    assertThatThrownBy(() -> BriefFolder.open(home))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(home.toString())
        .hasMessageContaining("--out");
    assertThatThrownBy(() -> BriefFolder.open(home.resolve("thesis.doc")))
        .hasMessageContaining("is a file");
  }

  @Test
  void removesNothingOutsideItsFolderWhateverItsListSays() throws IOException {
    Path folder = Files.createDirectory(home.resolve("brief"));
    Path outside = Files.writeString(home.resolve("outside.txt"), "mine");
    Files.writeString(folder.resolve(BriefFolder.LIST), "../outside.txt\n");
    assertThatThrownBy(() -> BriefFolder.open(folder).write(files("a.txt")))
        .isInstanceOf(Refusal.class);
    assertThat(outside).hasContent("mine");
  }

  @Test
  void isNamedAfterTheFirstInput() throws IOException {
    Path file = Files.writeString(home.resolve("spring.talks.jsonl"), "");
    assertThat(BriefFolder.nameFor(List.of(file))).isEqualTo(Path.of("spring-brief"));
    Path folder = Files.createDirectory(home.resolve("v1.2"));
    assertThat(BriefFolder.nameFor(List.of(folder, file))).isEqualTo(Path.of("v1.2-brief"));
  }

  private static SortedMap<String, byte[]> files(String... names) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
