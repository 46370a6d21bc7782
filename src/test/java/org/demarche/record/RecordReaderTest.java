package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Record;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private final Record record = Sorted.of(SmallRecord.of("a.txt", "b.txt"));
  private final Document document =
      new Document("1.2", List.of(new Input("a.txt", "0".repeat(64), List.of())), record);

  @Test
  void readsTheDocumentThatWasWritten() throws IOException {
    assertThat(read(written())).isEqualTo(document);
  }

  @Test
  void readsTheLinesThatWereWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter.writeLines(record, out);
    assertThat(RecordReader.readLines(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(record);
  }

  @Test
  void passesOverFieldsItDoesNotKnow() throws IOException {
    assertThat(read(written().replace("\"schema\":1,", "\"schema\":1,\"later\":{\"x\":[1]},")))
        .isEqualTo(document);
  }

  @Test
  void namesTheLineAndFieldThatIsMissing() {
    assertThatThrownBy(() -> read(written().replace("\"form\":\"name\"", "\"shape\":\"name\"")))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageMatching("line \\d+: \"form\" is missing");
  }

  @Test
  void namesAWordItDoesNotKnow() {
    assertThatThrownBy(() -> read(written().replace("\"move\":\"offer\"", "\"move\":\"bluff\"")))
        .hasMessageContaining("line ")
        .hasMessageContaining("bluff");
  }

  @Test
  void refusesAValueThatIsOutOfRange() {
    assertThatThrownBy(() -> read(written().replace("\"confidence\":0.9,", "\"confidence\":9,")))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageContaining("not a probability");
  }

  @Test
  void refusesAnotherSchemaAndWhatIsNoRecord() {
    assertThatThrownBy(() -> read(written().replace("\"schema\":1,", "\"schema\":2,")))
        .hasMessageContaining("reads schema 1");
    assertThatThrownBy(() -> read("[]")).isInstanceOf(RecordFormatException.class);
    assertThatThrownBy(() -> read("{\"schema\":1}")).hasMessageContaining("reports");
    assertThatThrownBy(() -> read(written() + "{}")).hasMessageContaining("more after");
    assertThatThrownBy(() -> read(written().substring(0, 3000))).hasMessageContaining("not JSON");
  }

  private String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter.writeDocument(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document read(String text) throws IOException {
    return RecordReader.readDocument(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
