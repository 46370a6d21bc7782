/**
 * What does the record answer? Questions to a {@link org.demarche.model.Record}: what it is about,
 * where each party stands, what happened when, who said what, where reports differ, what is
 * missing.
 *
 * <p>Every face (terminal, page, service) asks here and nowhere else. {@link
 * org.demarche.ask.Lookup} finds the record's values by id; the other public types are one question
 * each, asked by {@code of(lookup)}.
 */
package org.demarche.ask;
