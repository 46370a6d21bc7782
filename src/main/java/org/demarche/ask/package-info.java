/** What does the record answer? */
package org.demarche.ask;
