/**
 * Who said what?
 *
 * <p>Words credited to a source become statements with a speaker, or with candidates where we are
 * unsure.
 */
package org.demarche.find.statement;
