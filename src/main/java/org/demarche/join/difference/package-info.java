/** Where do the reports of one story disagree? */
package org.demarche.join.difference;
