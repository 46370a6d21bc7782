/**
 * How does a record look to a reader?
 *
 * <p>A record becomes a brief and marked reports, as text, Markdown or HTML.
 */
package org.demarche.page;
