package org.demarche.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns tagging, parsing and lemmas from a treebank in CoNLL-U, and measures what was learned.
 *
 * <p>The same treebank gives the same model on any machine.
 */
public final class GrammarTrainer {
  private static final long SEED = 20220126;
  private static final int TAGGER_ROUNDS = 7;
  private static final int PARSER_ROUNDS = 14;
  private static final int LABELLER_ROUNDS = 6;
  private static final int FOLDS = 4;
  private static final int TAGGER_BITS = 20;
  private static final int PARSER_BITS = 22;
  private static final int LABELLER_BITS = 19;
  private static final int TAGGER_UPDATES = 3;
  private static final int PARSER_UPDATES = 5;
  private static final int LABELLER_UPDATES = 3;
  private static final float SMALLEST_WEIGHT = .2f;

  private static final int RARE_RELATION = 20;
  private static final int LEXICON_LEAST = 3;
  private static final int LEXICON_SURE = 30;

  private final List<String> tags;
  private final List<String> relations;
  private final Random dice = new Random(SEED);

  private GrammarTrainer(List<Treebank.Tree> trees) {
    TreeSet<String> allTags = new TreeSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      allTags.addAll(tree.tags());
      tree.relations().forEach(relation -> counts.merge(relation, 1, Integer::sum));
    }
    TreeSet<String> allRelations = new TreeSet<>();
    counts.forEach((name, n) -> allRelations.add(n < RARE_RELATION ? base(name) : name));
    this.tags = List.copyOf(allTags);
    this.relations = List.copyOf(allRelations);
  }

  /**
   * Learns from {@code train.conllu} of a folder, writes the model, and scores it on {@code
   * dev.conllu}.
   *
   * @throws IOException when a file cannot be read or written
   */
  public static GrammarScore train(Path folder, Path model) throws IOException {
    List<Treebank.Tree> trees = Treebank.read(folder.resolve("train.conllu"));
    new GrammarTrainer(trees).learn(trees).write(model);
    return score(GrammarModel.read(model), folder);
  }

  /**
   * Scores the model that comes with the program on {@code dev.conllu} of a folder.
   *
   * @throws IOException when the file cannot be read
   */
  public static GrammarScore score(Path folder) throws IOException {
    return score(GrammarModel.get(), folder);
  }

  private static GrammarScore score(GrammarModel model, Path folder) throws IOException {
    List<Treebank.Tree> trees = Treebank.read(folder.resolve("dev.conllu"));
    GrammarParser parser = new GrammarParser(model);
    trees.forEach(tree -> parser.parse(tree.forms()));
    long start = System.nanoTime();
    List<GrammarParser.Parse> parses =
        trees.stream().map(tree -> parser.parse(tree.forms())).toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    int[] right = new int[4];
    int tokens = 0;
    for (int i = 0; i < trees.size(); i++) {
      tokens += trees.get(i).forms().size();
      count(trees.get(i), parses.get(i), right);
    }
    double all = tokens;
    return new GrammarScore(
        tokens, right[0] / all, right[1] / all, right[2] / all, right[3] / all, tokens / seconds);
  }

  private static void count(Treebank.Tree tree, GrammarParser.Parse parse, int[] right) {
    for (int i = 0; i < tree.forms().size(); i++) {
      int head = tree.heads()[i] == tree.forms().size() ? -1 : tree.heads()[i];
      right[0] += parse.tags()[i].equals(tree.tags().get(i)) ? 1 : 0;
      right[1] += parse.lemmas()[i].equals(tree.lemmas().get(i)) ? 1 : 0;
      if (parse.heads()[i] == head) {
        right[2]++;
        right[3] += base(parse.relations()[i]).equals(base(tree.relations().get(i))) ? 1 : 0;
      }
    }
  }

  private GrammarModel learn(List<Treebank.Tree> trees) {
    List<Example> examples = trees.stream().map(this::example).toList();
    List<Example> more = new ArrayList<>(examples);
    more.addAll(headlines(trees));
    TagLexicon lexicon = learnLexicon(examples);
    Weights tagger = learnTagger(more, lexicon, TAGGER_ROUNDS);
    tagUnseen(more);
    return new GrammarModel(
        tags,
        relations,
        lexicon,
        tagger,
        learnParser(more),
        learnLabeller(more),
        Lemmatiser.learn(examples, tags));
  }

  // --- examples

  private Example example(Treebank.Tree tree) {
    Words words = new Words(tree.forms());
    words.tags[words.size] = tags.size();
    int[] right = tree.tags().stream().mapToInt(tags::indexOf).toArray();
    int[] labels = tree.relations().stream().mapToInt(this::relationIndex).toArray();
    return new Example(words, right, tree.heads(), labels, tree.lemmas());
  }

  private int relationIndex(String relation) {
    int index = relations.indexOf(relation);
    return index >= 0 ? index : relations.indexOf(base(relation));
  }

  /** A relation without its subtype. */
  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Copies of some sentences as headlines print them: in title case, or all in capitals. */
  private List<Example> headlines(List<Treebank.Tree> trees) {
    List<Example> copies = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      Treebank.Tree tree = trees.get(i);
      if (tree.forms().size() >= 5 && i % 10 == 0) {
        copies.add(example(tree.withForms(HeadlineCase::title)));
      }
      if (tree.forms().size() >= 5 && i % 30 == 1) {
        copies.add(example(tree.withForms(HeadlineCase::capitals)));
      }
    }
    return copies;
  }

  // --- learning

  private TagLexicon learnLexicon(List<Example> examples) {
    return TagLexicon.learn(examples, tags.size(), LEXICON_LEAST, LEXICON_SURE);
  }

  private Weights learnTagger(List<Example> examples, TagLexicon lexicon, int rounds) {
    TrainingWeights weights = new TrainingWeights(TAGGER_BITS, tags.size(), TAGGER_UPDATES);
    PerceptronTagger tagger = new PerceptronTagger(weights, lexicon);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, dice);
      order.forEach(example -> tagger.learn(example.words(), example.tags(), weights));
    }
    return weights.average(SMALLEST_WEIGHT);
  }

  /** Tags each part of the examples as a tagger does that has not seen it. */
  private void tagUnseen(List<Example> examples) {
    List<Example> last = new ArrayList<>();
    List<int[]> found = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i / 50 % FOLDS == fold ? unseen : seen).add(examples.get(i));
      }
      TagLexicon lexicon = learnLexicon(seen);
      PerceptronTagger tagger =
          new PerceptronTagger(learnTagger(seen, lexicon, TAGGER_ROUNDS - 2), lexicon);
      for (Example example : unseen) {
        tagger.tag(example.words());
        found.add(example.words().tags.clone());
      }
      last.addAll(unseen);
    }
    for (int i = 0; i < last.size(); i++) {
      System.arraycopy(found.get(i), 0, last.get(i).words().tags, 0, found.get(i).length);
    }
  }

  private Weights learnParser(List<Example> examples) {
    TrainingWeights weights = new TrainingWeights(PARSER_BITS, ParserState.MOVES, PARSER_UPDATES);
    ArcHybridParser parser = new ArcHybridParser(weights);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < PARSER_ROUNDS; round++) {
      Collections.shuffle(order, dice);
      for (Example example : order) {
        parser.learn(example.words(), example.heads(), weights, round > 0, dice);
      }
    }
    return weights.average(SMALLEST_WEIGHT);
  }

  private Weights learnLabeller(List<Example> examples) {
    TrainingWeights weights =
        new TrainingWeights(LABELLER_BITS, relations.size(), LABELLER_UPDATES);
    ArcLabeller labeller = new ArcLabeller(weights);
    List<Example> order = new ArrayList<>(examples);
    for (Example example : order) {
      System.arraycopy(example.heads(), 0, example.words().heads, 0, example.words().size);
    }
    for (int round = 0; round < LABELLER_ROUNDS; round++) {
      Collections.shuffle(order, dice);
      for (Example example : order) {
        labeller.learn(example.words(), example.relations(), weights);
      }
    }
    return weights.average(SMALLEST_WEIGHT);
  }
}
