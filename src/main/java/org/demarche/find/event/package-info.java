/**
 * What does it do in the exchange?
 *
 * <p>Statements and deeds become events with a move, a PLOVER type, conditions and quantities.
 */
package org.demarche.find.event;
