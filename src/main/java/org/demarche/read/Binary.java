package org.demarche.read;

import java.util.Optional;

/** Are these characters no text at all, and if so, what are they? */
final class Binary {
  private static final int SAMPLE = 1 << 16;
  private static final int TOLERATED_PER_THOUSAND = 10;

  private record Signature(String start, String name) {}

  private static final Signature[] SIGNATURES = {
    new Signature("%PDF-", "a PDF document"),
    new Signature("PK\u0003\u0004", "a zip archive or an office document"),
    new Signature("\u001F\u008B", "compressed with gzip; name it .gz"),
    new Signature("\u0089PNG", "a PNG picture"),
    new Signature("GIF8", "a GIF picture"),
    new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
    new Signature("{\\rtf", "a rich text document; save it as plain text"),
    new Signature("\u00D0\u00CF\u0011\u00E0", "an office document"),
    new Signature("\u007FELF", "a program"),
  };

  private Binary() {}

  /** What known format of other bytes this is. */
  static Optional<String> findFormat(byte[] bytes) {
    for (Signature signature : SIGNATURES) {
      if (startsWith(bytes, signature.start())) {
        return Optional.of(signature.name());
      }
    }
    return Optional.empty();
  }

  /** Whether there are more control characters than damaged text has. */
  static boolean isBinary(String text) {
    int seen = Math.min(text.length(), SAMPLE);
    int control = 0;
    for (int i = 0; i < seen; i++) {
      char c = text.charAt(i);
      boolean printed = c >= ' ' && c != 0x7F && c != '\uFFFD';
      control += printed || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0B ? 0 : 1;
    }
    return control * 1000L > (long) seen * TOLERATED_PER_THOUSAND && control > 1;
  }

  private static boolean startsWith(byte[] bytes, String start) {
    if (bytes.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
