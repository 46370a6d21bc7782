/** What can be done from a terminal? */
package org.demarche.cli;
