package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String TEXT = "“Naïve”, the envoy said – and left the café at noon.\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, EFBBBF, UTF-8",
    "UTF-16LE, FFFE, UTF-16LE",
    "UTF-16BE, FEFF, UTF-16BE",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, '', UTF-16BE",
    "UTF-32LE, FFFE0000, UTF-32LE",
    "windows-1252, '', windows-1252"
  })
  void everyEncodingGivesTheSameCharacters(String charset, String mark, String told) {
    Decoded decoded = Encoding.decode(bytes(mark, TEXT.getBytes(Charset.forName(charset))), "");

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(told);
    assertThat(decoded.lost()).isEmpty();
    assertThat(decoded.note().isEmpty()).isEqualTo(told.equals("UTF-8"));
  }

  @Test
  void whatADocumentDeclaresIsBelievedWhereItIsNoUtf8() {
    byte[] greek = "Η Αθήνα".getBytes(Charset.forName("ISO-8859-7"));

    assertThat(Encoding.decode(greek, "iso-8859-7").text()).isEqualTo("Η Αθήνα");
    assertThat(Encoding.decode("Αθήνα".getBytes(StandardCharsets.UTF_8), "iso-8859-7").text())
        .isEqualTo("Αθήνα");
  }

  @Test
  void aDeclarationNobodyKnowsIsPassedOver() {
    byte[] latin = "café".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Encoding.decode(latin, "x-harbour").text()).isEqualTo("café");
    assertThat(Encoding.decode(latin, "no such name!").text()).isEqualTo("café");
  }

  @Test
  void aBrokenByteInUtf8LosesOneCharacterAndSaysSo() {
    byte[] bytes = "“One” and “two” and “three”".getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';

    Decoded decoded = Encoding.decode(bytes, "");

    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).contains("“two” and “three”").contains("\uFFFD");
    assertThat(decoded.lost()).contains("U+FFFD");
  }

  @Test
  void aLoneByteOfLatinIsWindows1252() {
    Decoded decoded = Encoding.decode(new byte[] {'c', 'a', 'f', (byte) 0xE9}, "");

    assertThat(decoded.text()).isEqualTo("café");
    assertThat(decoded.note()).contains("windows-1252");
  }

  private static byte[] bytes(String hexMark, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(java.util.HexFormat.of().parseHex(hexMark));
    out.writeBytes(rest);
    return out.toByteArray();
  }
}
