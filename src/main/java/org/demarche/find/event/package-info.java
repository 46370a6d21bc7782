/**
 * What does it do in the exchange?
 *
 * <p>Statements and deeds become events with a move, a PLOVER type, conditions and quantities. The
 * door is {@link org.demarche.find.event.EventFinder}. Moves are told by rules ({@code
 * moves.rules}, each with examples the build runs) weighed by a small linear model; deeds by verbs
 * with their subjects and objects ({@code deeds.rules}). {@link
 * org.demarche.find.event.PairClassifier} tells the PLOVER class of a marked pair, {@link
 * org.demarche.find.event.EventsTrainer} trains both models.
 */
package org.demarche.find.event;
