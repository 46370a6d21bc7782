package org.demarche.text;

import org.demarche.model.Span;
import org.demarche.model.Zone;

/**
 * A sentence. It never crosses a zone, a blank line, or a line break in a headline or byline.
 *
 * @param index its place among the report's sentences
 * @param span where, without surrounding white space
 * @param first index of its first token
 * @param end index behind its last token
 * @param paragraph its paragraph, counted from 0
 * @param zone the zone it stands in
 */
public record Sentence(int index, Span span, int first, int end, int paragraph, Zone zone) {}
