package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTrainerTest {
  private static final String TREES =
      """
      # text = Ana can't see the 15-year plan.
      1\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tsee\tsee\tVERB\tVB\t_\t0\troot\t_\t_
      5\tthe\tthe\tDET\tDT\t_\t9\tdet\t_\t_
      6\t15\t15\tNUM\tCD\t_\t8\tnummod\t_\t_
      7\t-\t-\tPUNCT\tHYPH\t_\t6\tpunct\t_\t_
      8\tyear\tyear\tNOUN\tNN\t_\t9\tcompound\t_\t_
      9\tplan\tplan\tNOUN\tNN\t_\t4\tobj\t_\t_
      10\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      # text = She left.
      1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @TempDir Path folder;

  @Test
  void wordsOfATreebankAreCutAsOurs() throws IOException {
    Files.writeString(folder.resolve("train.conllu"), TREES);
    Treebank.Tree tree = Treebank.read(folder.resolve("train.conllu")).get(0);
    assertThat(tree.forms())
        .containsExactly("Ana", "ca", "n't", "see", "the", "15-year", "plan", ".");
    assertThat(tree.tags()).containsExactly("NNP", "MD", "RB", "VB", "DT", "JJ", "NN", ".");
    assertThat(tree.heads()).containsExactly(3, 3, 3, 8, 6, 6, 3, 3);
  }

  @Test
  void theSameTreebankGivesTheSameModelAndItLearnsWhatItSees() throws IOException {
    Files.writeString(folder.resolve("train.conllu"), TREES.repeat(60));
    Files.writeString(folder.resolve("dev.conllu"), TREES);
    GrammarScore score = GrammarTrainer.train(folder, folder.resolve("one.bin.gz"));
    GrammarTrainer.train(folder, folder.resolve("two.bin.gz"));
    assertThat(score.tokens()).isEqualTo(11);
    assertThat(score.labelled()).isEqualTo(1);
    assertThat(score.tags()).isEqualTo(1);
    assertThat(folder.resolve("one.bin.gz")).hasSameBinaryContentAs(folder.resolve("two.bin.gz"));
  }

  @Test
  void theShippedModelDoesWhatItsCardSays() throws IOException {
    Path treebank = Path.of("../shared/data/ud-ewt");
    Assumptions.assumeTrue(
        Files.isDirectory(treebank), "the treebank is not here: " + treebank.toAbsolutePath());
    GrammarScore score = GrammarTrainer.score(treebank);
    assertThat(score.tags()).isGreaterThan(.93);
    assertThat(score.unlabelled()).isGreaterThan(.82);
    assertThat(score.labelled()).isGreaterThan(.77);
    assertThat(score.lemmas()).isGreaterThan(.97);
  }
}
