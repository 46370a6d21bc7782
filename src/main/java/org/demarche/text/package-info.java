/**
 * What stands in a text? Its tokens, sentences, tags, grammar and quotation marks, each with exact
 * offsets, and {@link org.demarche.text.Aligned}, the one mapper between a raw and a normalized
 * text.
 *
 * <p>The door is {@link org.demarche.text.TextParser}.
 */
package org.demarche.text;
