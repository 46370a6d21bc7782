package org.demarche.find.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class AttributionModelTest {
  @Test
  void shipsAModelOfAtMostSixMegabytes() throws IOException {
    try (InputStream in = Resources.open(AttributionFinder.MODEL)) {
      assertThat(in.readAllBytes().length).isLessThan(6_000_000);
    }
  }

  @Test
  void writesWhatItHasRead() throws IOException {
    byte[] shipped;
    try (InputStream in = Resources.open(AttributionFinder.MODEL)) {
      shipped = in.readAllBytes();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AttributionModel.read(new ByteArrayInputStream(shipped)).write(out);
    assertThat(Arrays.equals(inflated(out.toByteArray()), inflated(shipped))).isTrue();
  }

  private static byte[] inflated(byte[] deflated) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    }
  }

  @Test
  void refusesAnotherKindOfFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(new byte[100]);
    }
    assertThatThrownBy(() -> AttributionModel.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not an attribution model");
  }

  @Test
  void keepsWeightsWithinASmallErrorWhenItRoundsThem() throws IOException {
    int labels = AttributionLabels.COUNT;
    float[] dense = new float[labels << 3];
    dense[0] = 40;
    dense[labels + 2] = -10;
    dense[7 * labels + 12] = 0.5f;
    CompactWeights rounded = CompactWeights.of(3, dense, new float[Bigrams.SIZE], 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rounded.write(new DataOutputStream(bytes));
    CompactWeights read =
        CompactWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int feature : List.of(0, 1, 7)) {
      float[] scores = new float[labels];
      read.addTo(feature, scores);
      for (int k = 0; k < labels; k++) {
        float exact = dense[feature * labels + k];
        float expected = Math.abs(exact) < 1 ? 0 : exact;
        assertThat(scores[k]).isBetween(expected - 0.5f, expected + 0.5f);
      }
    }
  }
}
