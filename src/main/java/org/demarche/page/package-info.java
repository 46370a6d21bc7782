/**
 * How does a record look to a reader? A record becomes a brief, as text, Markdown or HTML, and each
 * report a page with its findings marked.
 *
 * <p>The door is {@link org.demarche.page.Brief}. The HTML templates are under {@code
 * src/main/jte}; whatever comes from a report reaches them as text and never as markup.
 */
package org.demarche.page;
