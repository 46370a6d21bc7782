package org.demarche.text;

import java.util.List;

/**
 * Finds the grammar of sentences.
 *
 * <p>Not for use by several threads at once; cheap to make.
 */
final class GrammarParser {
  private static final String ROOT = "root";

  private final GrammarModel model;
  private final PerceptronTagger tagger;
  private final ArcHybridParser parser;
  private final ArcLabeller labeller;

  GrammarParser(GrammarModel model) {
    this.model = model;
    this.tagger = new PerceptronTagger(model.tagger(), model.lexicon());
    this.parser = new ArcHybridParser(model.parser());
    this.labeller = new ArcLabeller(model.labeller());
  }

  /**
   * What a sentence's words are; the arrays are as long as the sentence.
   *
   * @param heads indices within the sentence; -1 for its one root
   */
  record Parse(String[] tags, String[] lemmas, int[] heads, String[] relations) {}

  Parse parse(List<String> forms) {
    Words words = new Words(forms);
    words.tags[words.size] = model.tags().size();
    tagger.tag(words);
    parser.parse(words);
    int root = makeOneRoot(words);
    int[] labels = labeller.label(words);
    Parse parse =
        new Parse(
            new String[words.size], new String[words.size], words.heads, new String[words.size]);
    for (int i = 0; i < words.size; i++) {
      parse.tags[i] = markTag(forms.get(i), model.tags().get(words.tags[i]));
      parse.lemmas[i] = model.lemmatiser().lemma(words.lower[i], parse.tags[i]);
      String relation = model.relations().get(labels[i]);
      parse.relations[i] = relation.equals(ROOT) ? "dep" : relation;
    }
    parse.heads[root] = -1;
    parse.relations[root] = ROOT;
    return parse;
  }

  /** Opening and closing marks are told apart by their shape, not by guess. */
  private static String markTag(String form, String tag) {
    if (form.length() != 1) {
      return tag;
    }
    return switch (form.charAt(0)) {
      case 0x201C, 0x201E, 0x00AB, 0x2018, 0x201A, 0x2039 -> "``";
      case 0x201D, 0x00BB, 0x203A -> "''";
      default -> tag;
    };
  }

  /** Hangs further roots on the first that is a verb, or else on the first. */
  private int makeOneRoot(Words words) {
    int root = -1;
    for (int i = 0; i < words.size; i++) {
      if (words.heads[i] == words.size && (root < 0 || isVerb(words, i) && !isVerb(words, root))) {
        root = i;
      }
    }
    for (int i = 0; i < words.size; i++) {
      if (words.heads[i] == words.size && i != root) {
        words.heads[i] = root;
      }
    }
    return root;
  }

  private boolean isVerb(Words words, int index) {
    return model.tags().get(words.tags[index]).startsWith("VB");
  }
}
