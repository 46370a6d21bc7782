package org.demarche.find.statement;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Report;
import org.demarche.model.Zone;
import org.demarche.text.ParsedText;
import org.demarche.text.Quotation;
import org.demarche.text.Sentence;
import org.demarche.text.Token;

/**
 * A parsed report laid out in arrays by token, for steps that look at every token many times.
 *
 * <p>Its unit of decoding is the paragraph, cut where it grows beyond {@link #LONGEST_PASSAGE}.
 */
final class Words {
  static final int LONGEST_PASSAGE = 1500;

  final ParsedText parsed;
  final int size;
  final String[] form;
  final String[] lower;
  final String[] lemma;
  final String[] tag;
  final int[] formHash;
  final int[] lemmaHash;
  final int[] tagHash;
  final int[] relationHash;
  final int[] shapeHash;
  final int[] suffixHash;
  final boolean[] capital;

  /** The token each one depends on, within its sentence; -1 for none. */
  final int[] head;

  final int[] sentence;
  final int[] sentenceFirst;
  final int[] sentenceEnd;

  /** Which passage, counted from 0, and its first token and the one behind its last. */
  final int[] passage;

  final int[] passageFirst;
  final int[] passageEnd;

  /** Which outer quotation covers the token, counted from 1; 0 for none. */
  final int[] quotation;

  /** Whether the token stands where words may be credited to a party. */
  final boolean[] article;

  Words(Report report, ParsedText parsed) {
    this.parsed = parsed;
    size = parsed.tokens().size();
    form = new String[size];
    lower = new String[size];
    lemma = new String[size];
    tag = new String[size];
    formHash = new int[size];
    lemmaHash = new int[size];
    tagHash = new int[size];
    relationHash = new int[size];
    shapeHash = new int[size];
    suffixHash = new int[size];
    capital = new boolean[size];
    head = new int[size];
    sentence = new int[size];
    sentenceFirst = new int[size];
    sentenceEnd = new int[size];
    passage = new int[size];
    passageFirst = new int[size];
    passageEnd = new int[size];
    quotation = new int[size];
    article = new boolean[size];
    for (int i = 0; i < size; i++) {
      copy(i, parsed.tokens().get(i));
    }
    copySentences();
    cutPassages();
    markQuotations();
  }

  private void copy(int i, Token token) {
    form[i] = token.form();
    lower[i] = token.form().toLowerCase(Locale.ROOT);
    lemma[i] = token.lemma();
    tag[i] = token.tag();
    formHash[i] = lower[i].hashCode();
    lemmaHash[i] = lemma[i].hashCode();
    tagHash[i] = tag[i].hashCode();
    relationHash[i] = token.relation().hashCode();
    shapeHash[i] = shape(form[i]);
    suffixHash[i] = lower[i].substring(Math.max(0, lower[i].length() - 3)).hashCode();
    capital[i] = Character.isUpperCase(form[i].codePointAt(0));
    head[i] = token.head();
  }

  private static int shape(String form) {
    int hash = 7;
    int last = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 1
              : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c;
      if (kind != last) {
        hash = 31 * hash + kind;
      }
      last = kind;
    }
    return hash;
  }

  private void copySentences() {
    for (Sentence s : parsed.sentences()) {
      for (int i = s.first(); i < s.end(); i++) {
        sentence[i] = s.index();
        sentenceFirst[i] = s.first();
        sentenceEnd[i] = s.end();
        article[i] = s.zone() == Zone.BODY || s.zone() == Zone.CAPTION;
        if (head[i] < s.first() || head[i] >= s.end()) {
          head[i] = -1;
        }
      }
    }
  }

  private void cutPassages() {
    List<Sentence> sentences = parsed.sentences();
    int first = 0;
    int count = 0;
    for (int k = 0; k < sentences.size(); k++) {
      Sentence s = sentences.get(k);
      boolean last =
          k + 1 == sentences.size()
              || sentences.get(k + 1).paragraph() != s.paragraph()
              || sentences.get(k + 1).end() - first > LONGEST_PASSAGE;
      if (last) {
        for (; first < s.end(); count++) {
          int end = Math.min(first + LONGEST_PASSAGE, s.end());
          for (int i = first; i < end; i++) {
            passage[i] = count;
            passageFirst[i] = first;
            passageEnd[i] = end;
          }
          first = end;
        }
      }
    }
  }

  private void markQuotations() {
    int at = 0;
    int count = 0;
    for (Quotation q : parsed.quotations()) {
      count++;
      if (q.level() > 0) {
        continue;
      }
      while (at < size && token(at).span().begin() < q.span().begin()) {
        at++;
      }
      while (at < size && token(at).span().begin() < q.span().end()) {
        quotation[at++] = count;
      }
    }
  }

  Token token(int i) {
    return parsed.tokens().get(i);
  }

  int begin(int i) {
    return token(i).span().begin();
  }

  int end(int i) {
    return token(i).span().end();
  }

  boolean quoted(int i) {
    return quotation[i] > 0;
  }

  boolean verb(int i) {
    return tag[i].startsWith("VB") || tag[i].equals("MD");
  }

  boolean word(int i) {
    return Character.isLetterOrDigit(form[i].codePointAt(0));
  }
}
