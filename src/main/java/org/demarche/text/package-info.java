/**
 * What stands in a text? Its tokens, sentences, tags, grammar and quotation marks, each with exact
 * offsets.
 *
 * <p>The door is {@link org.demarche.text.TextParser}; {@link org.demarche.text.Tokenizer} takes
 * apart a plain string. {@link org.demarche.text.FoldedWords} maps the words of two spellings to
 * one form and back to their places, {@link org.demarche.text.Quantities} reads numbers. The
 * grammar comes from a model of our own, see {@code grammar-1.md}, which {@link
 * org.demarche.text.GrammarTrainer} makes from a treebank.
 */
package org.demarche.text;
