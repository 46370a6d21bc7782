/**
 * When?
 *
 * <p>Words that tell a time become TIMEX3 types and values and, apart from these, days, as exactly
 * as they are told and with the reason why we believe them.
 *
 * <p>The door is {@link org.demarche.find.time.TimeFinder}. It cuts a text into items ({@code
 * Lexer}), applies a small grammar ({@code rules.txt}, {@code words.txt}, {@code guards.txt}), and
 * reads what matched against the publication date and the dates told before.
 */
package org.demarche.find.time;
