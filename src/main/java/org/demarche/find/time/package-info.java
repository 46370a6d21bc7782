/**
 * When?
 *
 * <p>Words that tell a time become days, as exactly as they are told.
 */
package org.demarche.find.time;
