package org.demarche.find.statement;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is learned about attributions, as it stands in its file.
 *
 * @param tagger finds the spans
 * @param linker ties them together
 * @param calibration says how sure we are
 */
record AttributionModel(Tagger tagger, Linker linker, Calibration calibration) {
  private static final int MAGIC = 0x44454D41;
  private static final byte VERSION = 1;
  private static final float RANKER_STEP = 0.02f;

  void write(OutputStream to) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(to, deflater), 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeByte(VERSION);
      tagger.lexicon().write(out);
      out.writeDouble(tagger.scale());
      for (float value : tagger.bigrams().values()) {
        out.writeFloat(value);
      }
      ((CompactWeights) tagger.weights()).write(out);
      for (Ranker ranker :
          new Ranker[] {linker.cueOfContent(), linker.sourceOfCue(), linker.sourceOfContent()}) {
        for (float weight : ranker.weights()) {
          out.writeShort(Math.round(weight / RANKER_STEP));
        }
      }
      for (double weight : calibration.weights()) {
        out.writeDouble(weight);
      }
    } finally {
      deflater.end();
    }
  }

  static AttributionModel read(InputStream from) throws IOException {
    byte[] bytes;
    try (InputStream inflated = new InflaterInputStream(from)) {
      bytes = inflated.readAllBytes();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC || in.readByte() != VERSION) {
      throw new IOException("not an attribution model of version " + VERSION);
    }
    CueLexicon lexicon = CueLexicon.read(in);
    double scale = in.readDouble();
    float[] bigrams = new float[Bigrams.SIZE];
    for (int i = 0; i < bigrams.length; i++) {
      bigrams[i] = in.readFloat();
    }
    CompactWeights tags = CompactWeights.read(in);
    Linker linker = new Linker(readRanker(in), readRanker(in), readRanker(in));
    double[] weights = new double[Calibration.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readDouble();
    }
    Tagger tagger = new Tagger(lexicon, tags, new Bigrams(bigrams), scale);
    return new AttributionModel(tagger, linker, new Calibration(weights));
  }

  private static Ranker readRanker(DataInputStream in) throws IOException {
    byte[] codes = in.readNBytes(2 << Ranker.BITS);
    float[] weights = new float[1 << Ranker.BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = RANKER_STEP * (short) ((codes[2 * i] & 255) << 8 | codes[2 * i + 1] & 255);
    }
    return new Ranker(weights);
  }
}
