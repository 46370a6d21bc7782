package org.demarche.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.demarche.model.Span;

/**
 * Reads the sentences of a CoNLL-U file, cut as {@link Tokenizer} cuts: words that stand in one of
 * our tokens are fused, a word that covers several of ours is shared out among them.
 */
final class Treebank {
  /** A word of the file; its head is a number as in the file, 0 for the root. */
  private record Row(Span span, String lemma, String tag, int head, String relation) {}

  /**
   * A sentence with its grammar.
   *
   * @param heads indices; the number of words for the root
   */
  record Tree(
      List<String> forms,
      List<String> lemmas,
      List<String> tags,
      int[] heads,
      List<String> relations) {

    Tree withForms(UnaryOperator<String> change) {
      return new Tree(forms.stream().map(change).toList(), lemmas, tags, heads, relations);
    }
  }

  private final List<Row> rows;
  private final List<Span> tokens;
  private final String text;

  /** For each row, the index of the token that stands for it. */
  private final int[] tokenOf;

  private final List<String> lemmas = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<Integer> headRows = new ArrayList<>();
  private final List<Integer> headTokens = new ArrayList<>();

  private Treebank(String text, List<Row> rows) {
    this.text = text;
    this.rows = rows;
    this.tokens = Tokenizer.tokenize(text);
    this.tokenOf = new int[rows.size()];
  }

  /**
   * The sentences of a file, without the few whose words do not add up to their text.
   *
   * @throws IOException when the file cannot be read
   */
  static List<Tree> read(Path conllu) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> cells = new ArrayList<>();
    String text = "";
    for (String line : Files.readAllLines(conllu)) {
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isEmpty()) {
        List<Row> rows = rows(text, cells);
        if (!rows.isEmpty()) {
          new Treebank(text, rows).addTree(trees);
        }
        cells.clear();
      } else if (Character.isDigit(line.charAt(0))) {
        cells.add(line.split("\t"));
      }
    }
    return trees;
  }

  /** The words with their places in the text; none where a word cannot be placed. */
  private static List<Row> rows(String text, List<String[]> cells) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (String[] cell : cells) {
      if (cell[0].contains("-") || cell[0].contains(".")) {
        continue;
      }
      while (at < text.length() && Characters.isSpace(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith(cell[1], at)) {
        return List.of();
      }
      Span span = new Span(at, at + cell[1].length());
      rows.add(new Row(span, cell[2], cell[4], Integer.parseInt(cell[6]), cell[7]));
      at = span.end();
    }
    return rows;
  }

  private void addTree(List<Tree> trees) {
    int row = 0;
    int token = 0;
    while (row < rows.size() && token < tokens.size()) {
      int rowEnd = row + 1;
      int tokenEnd = token + 1;
      while (rows.get(rowEnd - 1).span().end() != tokens.get(tokenEnd - 1).end()) {
        if (rows.get(rowEnd - 1).span().end() < tokens.get(tokenEnd - 1).end()) {
          rowEnd++;
        } else {
          tokenEnd++;
        }
        if (rowEnd > rows.size() || tokenEnd > tokens.size()) {
          return;
        }
      }
      if (tokenEnd - token > 1 && rowEnd - row > 1) {
        return;
      }
      if (tokenEnd - token > 1) {
        share(row, token, tokenEnd);
      } else {
        fuse(row, rowEnd, token);
      }
      row = rowEnd;
      token = tokenEnd;
    }
    if (row == rows.size() && token == tokens.size()) {
      trees.add(tree());
    }
  }

  /** Several words of the file are one token: it takes the place of the topmost. */
  private void fuse(int from, int to, int token) {
    int top = from;
    for (int row = from; row < to; row++) {
      int head = rows.get(row).head() - 1;
      if (head < from || head >= to) {
        top = row;
      }
      tokenOf[row] = token;
    }
    Row row = rows.get(top);
    boolean one = to - from == 1;
    String form = tokens.get(token).of(text);
    add(
        one ? row.lemma() : form,
        one ? row.tag() : fusedTag(from, to, top),
        row.head(),
        row.relation(),
        -1);
  }

  /** "15-year" and "U.S.-led" before a noun are adjectives, as in the Penn Treebank. */
  private String fusedTag(int from, int to, int top) {
    Row row = rows.get(top);
    String relation = row.relation();
    boolean modifies = relation.equals("amod") || relation.equals("compound");
    boolean counted = rows.get(from).tag().equals("CD") && row.tag().startsWith("NN");
    boolean participle = row.tag().startsWith("VB") || row.tag().startsWith("JJ");
    boolean hyphen =
        text.substring(rows.get(from).span().begin(), rows.get(to - 1).span().end()).contains("-");
    return hyphen && modifies && (counted || participle) ? "JJ" : row.tag();
  }

  /** A word of the file is several tokens: the last is its head. */
  private void share(int row, int from, int to) {
    tokenOf[row] = to - 1;
    Row word = rows.get(row);
    for (int token = from; token < to - 1; token++) {
      String form = tokens.get(token).of(text);
      boolean letters = Characters.isWord(form.codePointAt(0));
      add(form, letters ? word.tag() : "SYM", -1, letters ? "compound" : "punct", to - 1);
    }
    add(tokens.get(to - 1).of(text), word.tag(), word.head(), word.relation(), -1);
  }

  private void add(String lemma, String tag, int headRow, String relation, int headToken) {
    lemmas.add(lemma.toLowerCase(Locale.ROOT));
    tags.add(tag.equals("HYPH") ? ":" : tag);
    relations.add(relation);
    headRows.add(headRow);
    headTokens.add(headToken);
  }

  private Tree tree() {
    int[] heads = new int[tokens.size()];
    Arrays.setAll(heads, this::headOf);
    List<String> forms = tokens.stream().map(span -> span.of(text)).toList();
    return new Tree(forms, List.copyOf(lemmas), List.copyOf(tags), heads, List.copyOf(relations));
  }

  private int headOf(int token) {
    if (headTokens.get(token) >= 0) {
      return headTokens.get(token);
    }
    int row = headRows.get(token) - 1;
    return row < 0 ? tokens.size() : tokenOf[row];
  }
}
