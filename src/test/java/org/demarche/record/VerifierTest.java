package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  @TempDir private Path folder;
  private Path first;
  private Path second;
  private Path document;

  @BeforeEach
  void writeARecordAndItsInputs() throws IOException {
    first = Files.writeString(folder.resolve("a#1.txt"), SmallRecord.FIRST);
    second = Files.writeString(folder.resolve("b.jsonl"), SmallRecord.SECOND);
    Record record = SmallRecord.of(first.toString(), second + "#2");
    document = folder.resolve("record.json");
    try (OutputStream out = Files.newOutputStream(document)) {
      RecordWriter.writeDocument(new Document("1.2", Inputs.of(record), record), out);
    }
  }

  @Test
  void findsNothingWrongWithARecordAsItWasWritten() throws IOException {
    assertThat(Verifier.verify(document, List.of())).isEmpty();
    assertThat(Verifier.verify(document, List.of(folder))).isEmpty();
    assertThat(Verifier.verify(document, List.of(second, first))).isEmpty();
  }

  @Test
  void namesAnInputWithOneChangedByte() throws IOException {
    byte[] bytes = Files.readAllBytes(second);
    bytes[bytes.length / 2] ^= 1;
    Files.write(second, bytes);
    assertThat(Verifier.verify(document, List.of()))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.place()).isEqualTo(second.toString());
              assertThat(failure.what()).contains("changed");
            });
    assertThat(Verifier.verify(document, List.of(folder))).hasSize(1);
  }

  @Test
  void namesAnInputThatIsGone() throws IOException {
    Files.delete(first);
    assertThat(Verifier.verify(document, List.of()))
        .extracting(Failure::place)
        .containsExactly(first.toString());
    assertThat(Verifier.verify(document, List.of(folder.resolve("nowhere"), second))).hasSize(2);
  }

  @Test
  void acceptsInputsThatMovedWithTheirFolder() throws IOException {
    Path moved = Files.createDirectory(folder.resolve("moved"));
    Files.move(first, moved.resolve("renamed.txt"));
    Files.move(second, moved.resolve("b.jsonl"));
    assertThat(Verifier.verify(document, List.of(moved))).isEmpty();
  }

  @Test
  void namesASpanThatSaysSomethingElse() throws IOException {
    change("\"exact\":\"let 12 boats pass\"", "\"exact\":\"let 13 boats pass\"");
    assertThat(Verifier.verify(document, List.of()))
        .anySatisfy(
            failure -> {
              assertThat(failure.place()).matches("line \\d+, event-[0-9a-f]+, event.trigger");
              assertThat(failure.what()).contains("let 13 boats pass", "let 12 boats pass");
            });
  }

  @Test
  void namesAReportWhoseTextIsNotItsIds() throws IOException {
    change(
        "Norland will let 12 boats pass if the tolls fall, its",
        "Norland will let 12 boats pass if the tolls fall; its");
    assertThat(Verifier.verify(document, List.of()))
        .singleElement()
        .satisfies(failure -> assertThat(failure.what()).contains("SHA-256 of its text"));
  }

  @Test
  void namesAReferenceThatLeadsNowhere() throws IOException {
    change("\"speakers\":[\"actor-2\"]", "\"speakers\":[\"actor-9\"]");
    assertThat(Verifier.verify(document, List.of()))
        .hasSize(3)
        .allSatisfy(
            failure -> assertThat(failure.what()).contains("statement.speakers", "actor-9"));
  }

  @Test
  void namesADocumentThatIsNone() throws IOException {
    Files.writeString(document, "{\"schema\": 1,");
    assertThat(Verifier.verify(document, List.of()))
        .extracting(Failure::place)
        .containsExactly(document.toString());
  }

  private void change(String from, String to) throws IOException {
    Files.writeString(document, Files.readString(document).replace(from, to));
  }
}
