package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.demarche.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  private List<String> names(Problems problems, Path... inputs) {
    return Sources.find(List.of(inputs), problems).stream()
        .map(source -> folder.relativize(source.path()).toString())
        .toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "The envoys met on the quay.");
  }

  @Test
  void aFolderIsReadWithEverythingBelowItThatIsNotHidden() throws IOException {
    for (String name :
        List.of("b.txt", "a/c.HTML", "a/d.json.gz", ".e.txt", ".git/f.txt", "a/.g/h.md", "i.htm")) {
      write(name);
    }
    Problems problems = new Problems();
    assertThat(names(problems, folder))
        .containsExactly("a/c.HTML", "a/d.json.gz", "b.txt", "i.htm");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aHiddenFolderThatIsNamedIsRead() throws IOException {
    write(".inbox/a.txt");
    assertThat(names(new Problems(), folder.resolve(".inbox"))).containsExactly(".inbox/a.txt");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt");
    assertThat(names(new Problems(), file, folder, file)).containsExactly("a.txt");
  }

  @Test
  void loopsOfLinksEndAndAreTold() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    Files.createSymbolicLink(folder.resolve("in/gone.txt"), folder.resolve("nothing"));
    Problems problems = new Problems();
    assertThat(names(problems, folder)).containsExactly("in/a.txt");
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.UNREADABLE, Problem.Kind.UNREADABLE);
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsTold() throws IOException {
    Path picture = write("a.png");
    Problems problems = new Problems();
    assertThat(names(problems, folder.resolve("no.txt"), picture)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.UNSUPPORTED, Problem.Kind.UNREADABLE);
  }

  @Test
  void whatMayNotBeOpenedIsTold() throws IOException {
    Path closed = write("closed/a.txt").getParent();
    Path file = write("b.txt");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(file), "this user may read everything");
      Reading reading = ReportReader.read(List.of(folder), Defaults.NONE);
      assertThat(reading.reports()).isEmpty();
      assertThat(reading.problems())
          .hasSize(2)
          .allMatch(problem -> problem.kind() == Problem.Kind.UNREADABLE);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
