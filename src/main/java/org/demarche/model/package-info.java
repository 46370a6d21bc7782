/**
 * What do we speak of? The words of the glossary as values that check themselves; the JDK only.
 *
 * <p>Offsets are UTF-16 half-open ranges of a report's immutable text. They become Unicode code
 * points where a value leaves the program. An absent text is empty, an absent span is an empty
 * list; nothing here is ever null.
 */
package org.demarche.model;
