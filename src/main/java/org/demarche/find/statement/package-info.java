/**
 * Who said what?
 *
 * <p>{@link org.demarche.find.statement.AttributionFinder} finds words credited to a source: by a
 * sequence model that {@link org.demarche.find.statement.AttributionTrainer} learns, and by the
 * rules of {@code rules.txt}. {@link org.demarche.find.statement.SpeakerResolver} makes them
 * statements with a speaker, or with candidates where we are unsure.
 */
package org.demarche.find.statement;
