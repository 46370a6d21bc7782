package org.demarche.cli;

import java.io.PrintStream;
import java.util.List;
import org.demarche.model.Problem;
import org.demarche.model.Record;

/** Tells the problems of the input, once, at the end. */
final class Problems {
  private static final int SHOWN = 20;

  private Problems() {}

  static void tell(List<Problem> problems, PrintStream err) {
    if (problems.isEmpty()) {
      return;
    }
    err.println(
        problems.size() == 1
            ? "1 problem in the input:"
            : problems.size() + " problems in the input:");
    problems.stream().limit(SHOWN).forEach(problem -> err.println("  " + line(problem)));
    if (problems.size() > SHOWN) {
      err.println("  … and " + (problems.size() - SHOWN) + " more, all in the output");
    }
  }

  /** Refuses a record without a report, after telling why there is none. */
  static void requireReports(Record record, PrintStream err) {
    if (record.reports().isEmpty()) {
      tell(record.problems(), err);
      throw new Refusal(
          ExitCode.USAGE,
          "no report could be read; give files or folders with .txt, .md, .html, .json or .jsonl");
    }
  }

  private static String line(Problem problem) {
    String place =
        problem.place().isEmpty() ? problem.file() : problem.file() + ", " + problem.place();
    String lost = problem.lost().isEmpty() ? "" : " (lost: " + problem.lost() + ")";
    return place + ": " + problem.what() + lost;
  }
}
