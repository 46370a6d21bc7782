package org.demarche.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which characters do these bytes mean?
 *
 * <p>In this order: a byte order mark; UTF-16 without one, by where its zero bytes stand; UTF-8,
 * which is not met by chance; what the document declares; UTF-8 with damage, where more of its
 * sequences are whole than broken; Windows-1252, the superset of ISO 8859-1 that browsers read for
 * both.
 */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 14;

  private record Mark(Charset charset, byte[] bytes) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, bytes(0xEF, 0xBB, 0xBF)),
          new Mark(Charset.forName("UTF-32LE"), bytes(0xFF, 0xFE, 0, 0)),
          new Mark(Charset.forName("UTF-32BE"), bytes(0, 0, 0xFE, 0xFF)),
          new Mark(StandardCharsets.UTF_16LE, bytes(0xFF, 0xFE)),
          new Mark(StandardCharsets.UTF_16BE, bytes(0xFE, 0xFF)));

  private Encoding() {}

  /**
   * Decodes a file.
   *
   * @param declared the encoding the document names, or empty
   */
  static Decoded decode(byte[] bytes, String declared) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes())) {
        byte[] rest = Arrays.copyOfRange(bytes, mark.bytes().length, bytes.length);
        return with(rest, mark.charset(), "by its byte order mark");
      }
    }
    Optional<Charset> wide = findUtf16(bytes);
    if (wide.isPresent()) {
      return with(bytes, wide.get(), "by where its zero bytes stand");
    }
    Optional<String> utf8 = findStrict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), "UTF-8", "", "");
    }
    Optional<Charset> named = findCharset(declared);
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      return with(bytes, named.get(), "as it declares");
    }
    if (isMostlyUtf8(bytes)) {
      return with(bytes, StandardCharsets.UTF_8, "most of it is");
    }
    return with(bytes, WINDOWS, "it is no UTF-8");
  }

  /** Whether a file that begins so has two or four bytes a character. */
  static boolean isWide(byte[] start) {
    for (Mark mark : MARKS) {
      if (!mark.charset().equals(StandardCharsets.UTF_8) && startsWith(start, mark.bytes())) {
        return true;
      }
    }
    return findUtf16(start).isPresent();
  }

  private static Decoded with(byte[] bytes, Charset charset, String why) {
    Optional<String> strict = findStrict(bytes, charset);
    boolean usual = charset.equals(StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return new Decoded(
          strict.get(), charset.name(), usual ? "" : "read as " + charset.name() + ", " + why, "");
    }
    String text = new String(bytes, charset);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(
        text,
        charset.name(),
        "read as " + charset.name() + ", " + why + "; some of its bytes mean no character",
        broken + (broken == 1 ? " character" : " characters") + ", shown as U+FFFD");
  }

  private static Optional<String> findStrict(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 of a Latin script has a zero in almost every second byte, always on the same side. */
  private static Optional<Charset> findUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || Math.min(first, second) * 20 > pairs) {
      return Optional.empty();
    }
    if (second * 10 > pairs * 7) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first * 10 > pairs * 7 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** Whether the bytes above ASCII form more whole UTF-8 sequences than stray bytes. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int stray = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceLength(bytes, at);
      if (length == 0) {
        stray++;
        at++;
      } else {
        whole += length > 1 ? 1 : 0;
        at += length;
      }
    }
    return whole > stray;
  }

  /** The length of the well-formed sequence at an offset, or 0. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static Optional<Charset> findCharset(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(ofWeb(Charset.forName(name.strip())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The WHATWG Encoding Standard reads Latin-1 and ASCII labels as Windows-1252. */
  private static Charset ofWeb(Charset named) {
    boolean latin =
        named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
    return latin || !named.canEncode() ? WINDOWS : named;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
