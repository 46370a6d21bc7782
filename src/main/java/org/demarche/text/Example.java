package org.demarche.text;

import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param tags right tags, as indices
 * @param heads right heads, as indices; the number of words for the root
 * @param relations right relations, as indices
 * @param lemmas right lemmas, in lower case
 */
record Example(Words words, int[] tags, int[] heads, int[] relations, List<String> lemmas) {}
