/** Where does each party stand, and what is due next? */
package org.demarche.join.position;
