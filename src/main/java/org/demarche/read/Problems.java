package org.demarche.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.Problem;

/** Collects what could not be read as meant. */
final class Problems {
  private final List<Problem> met = new ArrayList<>();

  void add(Problem problem) {
    met.add(problem);
  }

  void add(String file, String place, Problem.Kind kind, String what, String lost) {
    met.add(new Problem(file, place, kind, what, lost));
  }

  void addAll(Problems others) {
    met.addAll(others.met);
  }

  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(met);
    Collections.sort(sorted);
    return sorted;
  }
}
