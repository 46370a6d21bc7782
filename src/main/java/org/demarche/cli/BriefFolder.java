package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The folder a brief is written to. It carries a list of the files that were written into it, so
 * that a later run replaces those and touches no other.
 */
final class BriefFolder {
  /** The list; its name tells who made it. */
  static final String LIST = ".demarche-brief";

  private final Path folder;
  private final Set<String> own;

  private BriefFolder(Path folder, Set<String> own) {
    this.folder = folder;
    this.own = own;
  }

  /** The folder for inputs when none is named: beside us, under the first input's name. */
  static Path nameFor(List<Path> inputs) {
    Path name = inputs.get(0).toAbsolutePath().normalize().getFileName();
    String plain = name == null ? "reports" : name.toString();
    int dot = Files.isRegularFile(inputs.get(0)) ? plain.indexOf('.', 1) : -1;
    return Path.of((dot > 0 ? plain.substring(0, dot) : plain) + "-brief");
  }

  /**
   * Opens a folder that does not exist, is empty, or was made here before.
   *
   * @throws Refusal when it is somebody else's, or no folder
   */
  static BriefFolder open(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return new BriefFolder(folder, Set.of());
    }
    if (!Files.isDirectory(folder)) {
      throw foreign(folder, "is a file");
    }
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list)) {
      return new BriefFolder(folder, new HashSet<>(Files.readAllLines(list)));
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (entries.iterator().hasNext()) {
        throw foreign(folder, "is not empty and was not made by this program");
      }
    }
    return new BriefFolder(folder, Set.of());
  }

  private static Refusal foreign(Path path, String what) {
    return new Refusal(
        ExitCode.USAGE, path + " " + what + "; name another folder with --out, or move it away");
  }

  /**
   * Writes files and removes those of an earlier run that are no longer made.
   *
   * @param files contents by name; a name may hold "/"
   */
  void write(SortedMap<String, byte[]> files) throws IOException {
    for (String name : files.keySet()) {
      if (!own.contains(name) && Files.exists(resolve(name))) {
        throw foreign(resolve(name), "was not made by this program");
      }
    }
    Files.createDirectories(folder);
    Set<String> listed = new TreeSet<>(own);
    listed.addAll(files.keySet());
    writeList(listed);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    for (String name : own) {
      if (!files.containsKey(name)) {
        Files.deleteIfExists(resolve(name));
      }
    }
    writeList(files.keySet());
  }

  private void writeList(Set<String> names) throws IOException {
    Files.write(folder.resolve(LIST), new ArrayList<>(names), StandardCharsets.UTF_8);
  }

  private Path resolve(String name) {
    Path path = folder.resolve(name).normalize();
    if (name.isEmpty() || !path.startsWith(folder.normalize()) || path.equals(folder.normalize())) {
      throw foreign(folder.resolve(LIST), "was changed: it lists \"" + name + "\"");
    }
    return path;
  }

  Path path() {
    return folder;
  }
}
