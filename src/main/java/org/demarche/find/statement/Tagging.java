package org.demarche.find.statement;

import java.util.List;

/**
 * What the tagger says about a report.
 *
 * @param labels the best legal label of each token
 * @param sureness the probability of that label
 * @param segments the spans the labels describe
 */
record Tagging(int[] labels, float[] sureness, List<Segment> segments) {}
