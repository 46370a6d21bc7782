/** In which order do the steps run? */
package org.demarche.run;
