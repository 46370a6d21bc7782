/**
 * Who is there?
 *
 * <p>Names, descriptions and pronouns become mentions, and mentions across reports become actors.
 */
package org.demarche.find.actor;
