/**
 * How good is what was found?
 *
 * <p>Gold and found values become figures; pure functions.
 */
package org.demarche.score;
