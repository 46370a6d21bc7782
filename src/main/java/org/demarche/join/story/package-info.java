/**
 * Which reports tell the same events?
 *
 * <p>Reports are compared by their telling words: names, numbers and content words, weighted by how
 * rare they are among the reports at hand. One frozen threshold serves every corpus.
 */
package org.demarche.join.story;
