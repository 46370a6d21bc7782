package org.demarche.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.model.Report;
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

/** How long does it take to parse all reports of the sample, on one thread? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {
  private final TextParser parser = TextParser.load();
  private List<Report> reports;

  @Setup
  public void read() {
    reports = Sample.reports();
  }

  @Benchmark
  public void parse(Blackhole sink) {
    for (Report report : reports) {
      sink.consume(parser.parse(report));
    }
  }
}
