package org.demarche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from a treebank.
 *
 * @param tags the parts of speech, in the order of the tagger's classes
 * @param relations the relations, in the order of the labeller's classes
 */
record GrammarModel(
    List<String> tags,
    List<String> relations,
    TagLexicon lexicon,
    Weights tagger,
    Weights parser,
    Weights labeller,
    Lemmatiser lemmatiser) {
  private static final int FORMAT = 1;

  private static final class Holder {
    static final GrammarModel SHIPPED = shipped();
  }

  /** The model that comes with the program. */
  static GrammarModel get() {
    return Holder.SHIPPED;
  }

  private static GrammarModel shipped() {
    try (InputStream in = GrammarModel.class.getResourceAsStream("grammar-1.bin.gz")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its grammar model");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the grammar model", e);
    }
  }

  static GrammarModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static GrammarModel read(InputStream compressed) throws IOException {
    GrammarReader in;
    try (InputStream plain = new GZIPInputStream(compressed, 1 << 16)) {
      in = new GrammarReader(plain.readAllBytes());
    }
    int format = in.number();
    if (format != FORMAT) {
      throw new IOException("a grammar model of format " + format + ", not " + FORMAT);
    }
    return new GrammarModel(
        in.words(),
        in.words(),
        TagLexicon.read(in),
        Weights.read(in),
        Weights.read(in),
        Weights.read(in),
        Lemmatiser.read(in));
  }

  void write(Path file) throws IOException {
    GrammarWriter out = new GrammarWriter();
    out.number(FORMAT);
    out.words(tags);
    out.words(relations);
    lexicon.write(out);
    tagger.write(out);
    parser.write(out);
    labeller.write(out);
    lemmatiser.write(out);
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(out.bytes());
    }
  }
}
