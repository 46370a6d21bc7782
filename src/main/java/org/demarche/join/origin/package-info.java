/**
 * Which reports share one text?
 *
 * <p>A wire and its copies confirm nothing new, however many they are. Only the body counts, and of
 * the body the narration outside quotation marks: reports that quote one speech are not copies.
 */
package org.demarche.join.origin;
