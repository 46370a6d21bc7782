package org.demarche.find.statement;

import java.util.List;

/**
 * What the tagger says about a report.
 *
 * @param labels the best legal label of each token
 * @param margins by how much it beats the best sequence without it
 * @param segments the spans the labels describe
 */
record Tagging(int[] labels, float[] margins, List<Segment> segments) {}
