package org.demarche.cli;

import org.demarche.model.Record;

/** Makes the record of some inputs and shows how far it is. */
interface Analyser {
  /**
   * The record, with one report at least.
   *
   * @throws Refusal when nothing could be read
   */
  Record analyse(InputOptions inputs, Terminal terminal);
}
