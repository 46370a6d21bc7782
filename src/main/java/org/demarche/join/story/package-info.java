/** Which reports tell the same events? */
package org.demarche.join.story;
