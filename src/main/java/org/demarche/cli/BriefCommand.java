package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.model.Record;
import org.demarche.page.Brief;
import org.demarche.record.Document;
import org.demarche.record.Inputs;
import org.demarche.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "brief",
    description = {
      "Prints the brief of some reports and writes it to a folder: brief.html with the marked"
          + " reports beside it, brief.txt, brief.md and record.json."
    })
final class BriefCommand implements Callable<Integer> {
  private static final int FILE_WIDTH = 100;

  /** What is printed; the folder holds all of them. */
  enum Format {
    TEXT,
    HTML,
    MD,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private InputOptions inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder to write to; when not given, one in the current folder named after the first"
              + " input. A folder that something else made is never written to.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: text, html, md or json. The folder holds all of them.")
  private Format format = Format.TEXT;

  private final Terminal terminal;
  private final String version;

  BriefCommand(Terminal terminal, String version) {
    this.terminal = terminal;
    this.version = version;
  }

  @Override
  public Integer call() throws IOException {
    Path named = out == null ? BriefFolder.nameFor(inputs.inputs()) : out;
    BriefFolder folder = BriefFolder.open(named);
    Record record = inputs.analyse(terminal);
    Brief brief = Brief.of(record, titleOf(inputs.inputs()));
    SortedMap<String, byte[]> files = files(record, brief);
    folder.write(files);
    print(brief, files);
    Problems.tell(record.problems(), terminal.err());
    terminal.err().println("Written to " + folder.path().resolve("brief.html"));
    return ExitCode.DONE;
  }

  private SortedMap<String, byte[]> files(Record record, Brief brief) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    brief.html().forEach((name, page) -> files.put(name, utf8(page)));
    files.put("brief.txt", utf8(brief.text(FILE_WIDTH, false)));
    files.put("brief.md", utf8(brief.markdown()));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    RecordWriter.writeDocument(new Document(version, Inputs.of(record), record), document);
    files.put("record.json", document.toByteArray());
    return files;
  }

  private void print(Brief brief, SortedMap<String, byte[]> files) throws IOException {
    byte[] printed =
        switch (format) {
          case TEXT -> utf8(brief.text(terminal.width(), terminal.colour()));
          case HTML -> files.get("brief.html");
          case MD -> files.get("brief.md");
          case JSON -> files.get("record.json");
        };
    terminal.out().write(printed);
    terminal.out().flush();
  }

  private static String titleOf(List<Path> inputs) {
    Path name = inputs.get(0).toAbsolutePath().normalize().getFileName();
    String first = name == null ? "reports" : name.toString();
    return inputs.size() == 1 ? first : first + " and " + (inputs.size() - 1) + " more";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
