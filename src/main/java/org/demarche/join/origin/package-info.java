/** Which reports share one text? */
package org.demarche.join.origin;
