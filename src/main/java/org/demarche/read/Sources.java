package org.demarche.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Problem;

/** Which files do the given paths name? */
final class Sources {
  private final Map<String, Source> found = new TreeMap<>();
  private final Problems problems;

  private Sources(Problems problems) {
    this.problems = problems;
  }

  /** The files of the paths, folders taken with everything below them, sorted by name. */
  static List<Source> find(List<Path> inputs, Problems problems) {
    Sources sources = new Sources(problems);
    for (Path input : inputs) {
      sources.add(input);
    }
    return List.copyOf(sources.found.values());
  }

  private void add(Path input) {
    if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (Files.exists(input)) {
      addFile(input);
    } else {
      problems.add(
          nameOf(input),
          "",
          Problem.Kind.UNREADABLE,
          "there is no such file or folder",
          "all of it");
    }
  }

  private void addFile(Path file) {
    String name = nameOf(file);
    if (!Files.exists(file)) {
      problems.add(name, "", Problem.Kind.UNREADABLE, "a link to nothing", "all of it");
      return;
    }
    if (!isNameable(file)) {
      problems.add(
          name,
          "",
          Problem.Kind.UNREADABLE,
          "its name has bytes that are no characters, so no record can name it; rename it",
          "all of it");
      return;
    }
    if (!Files.isRegularFile(file)) {
      problems.add(name, "", Problem.Kind.UNSUPPORTED, "neither a file nor a folder", "all of it");
      return;
    }
    Source.find(file, name)
        .ifPresentOrElse(
            source -> found.put(name, source),
            () ->
                problems.add(
                    name,
                    "",
                    Problem.Kind.UNSUPPORTED,
                    "not a kind of file that is read: "
                        + ".txt, .md, .html, .htm, .json, .jsonl, each also as .gz",
                    "all of it"));
  }

  private void addFolder(Path folder) {
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder));
    } catch (IOException e) {
      problems.add(
          nameOf(folder), "", Problem.Kind.UNREADABLE, Failures.tell(e), "the rest of the folder");
    }
  }

  /** Whether the characters of a file's name lead back to it. */
  private static boolean isNameable(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A path as given, with the same separators on every machine. */
  static String nameOf(Path path) {
    String name = path.toString();
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  /** Visits what is not hidden; a folder that cannot be opened is a problem, not the end. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        addFile(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      boolean loop = failure instanceof FileSystemLoopException;
      problems.add(
          nameOf(file),
          "",
          Problem.Kind.UNREADABLE,
          loop ? "a link to a folder it stands in" : Failures.tell(failure),
          loop ? "" : "all of it");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      if (failure != null) {
        problems.add(
            nameOf(folder),
            "",
            Problem.Kind.UNREADABLE,
            Failures.tell(failure),
            "the rest of the folder");
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return !path.equals(root) && name != null && name.toString().startsWith(".");
    }
  }
}
