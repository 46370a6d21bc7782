package org.demarche.text;

import org.demarche.model.Span;
import org.demarche.model.Zone;

/**
 * A stretch no sentence crosses the borders of.
 *
 * @param span where, without surrounding white space
 * @param zone its zone
 * @param index counted from 0
 */
record Paragraph(Span span, Zone zone, int index) {}
