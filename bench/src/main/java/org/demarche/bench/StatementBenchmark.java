package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.find.statement.AttributionFinder;
import org.demarche.model.Report;
import org.demarche.text.ParsedText;
import org.demarche.text.TextParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long does it take to find the attributions in all parsed reports, on one thread? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StatementBenchmark {
  private final AttributionFinder finder = AttributionFinder.load();
  private final List<ParsedText> parsed = new ArrayList<>();
  private List<Report> reports;

  @Setup
  public void parse() {
    TextParser parser = TextParser.load();
    reports = Sample.reports();
    reports.forEach(report -> parsed.add(parser.parse(report)));
  }

  @Benchmark
  public void find(Blackhole sink) {
    for (int i = 0; i < reports.size(); i++) {
      sink.consume(finder.find(reports.get(i), parsed.get(i)));
    }
  }
}
