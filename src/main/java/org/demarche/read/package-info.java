/**
 * Which reports do these bytes hold?
 *
 * <p>Files and folders become reports with zones, dates and their origins, and problems where
 * something could not be read as meant.
 */
package org.demarche.read;
