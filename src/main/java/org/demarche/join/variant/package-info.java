/** Where does one utterance stand in other words? */
package org.demarche.join.variant;
