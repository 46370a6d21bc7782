/**
 * Where do the reports of one story disagree, and what do several of them carry?
 *
 * <p>Reports that share one text count once. A difference always shows both sides in their words; a
 * doubtful one is not told.
 */
package org.demarche.join.difference;
