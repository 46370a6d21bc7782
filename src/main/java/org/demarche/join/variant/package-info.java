/**
 * Where does one utterance stand in other words?
 *
 * <p>Statements of different reports are aligned word by word; what they share decides whether they
 * are one utterance, what they do not share is told edit by edit, with the reason why an edit
 * changes what was said.
 */
package org.demarche.join.variant;
