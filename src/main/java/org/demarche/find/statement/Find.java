package org.demarche.find.statement;

/** An attribution in segments, and the rule or model that found it. */
record Find(Link link, String by) {}
