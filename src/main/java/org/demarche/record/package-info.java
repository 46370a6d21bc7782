/** How is the record written, read and checked? */
package org.demarche.record;
