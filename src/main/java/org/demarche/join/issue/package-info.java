/** What are the moves about? */
package org.demarche.join.issue;
