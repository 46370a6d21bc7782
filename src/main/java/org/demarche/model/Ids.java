package org.demarche.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Names things by their content: the same content has the same id in every run and order. */
public final class Ids {
  private static final int SHOWN_BYTES = 8;

  private Ids() {}

  /**
   * The id of a thing.
   *
   * @param kind its kind, which prefixes the id: "statement", "event", …
   * @param parts what makes it this one; their {@code toString} must be stable
   */
  public static String of(String kind, Object... parts) {
    MessageDigest digest = Report.sha256();
    for (Object part : parts) {
      byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return kind + "-" + HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }
}
