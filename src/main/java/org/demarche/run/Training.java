package org.demarche.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.find.event.EventsTrainer;
import org.demarche.find.event.PloverRow;
import org.demarche.find.statement.AttributionTrainer;
import org.demarche.text.GrammarTrainer;
import org.demarche.text.TextParser;

/**
 * Rebuilds the models that come with the program. Each method learns from data, writes a model and
 * returns what there is to tell, in words.
 */
public final class Training {
  private static final int FOLDS = 5;

  private Training() {}

  /** Learns grammar from {@code train.conllu} of a folder; scores it on {@code dev.conllu}. */
  public static String grammar(Path folder, Path model) throws IOException {
    return GrammarTrainer.train(folder, model).toString();
  }

  /** Learns attributions from a folder of reports in PolNeAR's layout. */
  public static String attribution(Path folder, Path model) throws IOException {
    return AttributionTrainer.train(folder, model) + " reports learnt";
  }

  /** Learns PLOVER classes from a table with the columns root, quad and marked_sentence. */
  public static String events(Path table, Path model) throws IOException {
    List<PloverRow> rows = PloverRow.of(Files.readAllLines(table, StandardCharsets.UTF_8));
    try (OutputStream out = Files.newOutputStream(model)) {
      EventsTrainer.trainPairs(rows, out);
    }
    return rows.size() + " rows learnt";
  }

  /** Learns moves from lines of a move, a tab and an example; cross-validates them first. */
  public static String moves(Path examples, Path model) throws IOException {
    List<String> lines = Files.readAllLines(examples, StandardCharsets.UTF_8);
    TextParser parser = TextParser.load();
    String figures = EventsTrainer.validateMoves(lines, FOLDS, parser::parse).toString();
    try (OutputStream out = Files.newOutputStream(model)) {
      EventsTrainer.trainMoves(lines, parser::parse, out);
    }
    return figures;
  }
}
