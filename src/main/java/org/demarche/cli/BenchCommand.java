package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.model.Record;
import org.demarche.model.Report;
import org.demarche.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "bench",
    description = {
      "Measures the analysis on some reports: a first, cold pass, which gives the time to the first"
          + " output, and a second, measured one."
    })
final class BenchCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final double MEGABYTE = 1 << 20;

  @Mixin private InputOptions inputs;

  private final Terminal terminal;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Record cold = inputs.analyse(terminal);
    RecordWriter.writeLines(cold, OutputStream.nullOutputStream());
    double firstOutput = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
    double coldPeak = peakHeap();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = terminal.nanos().getAsLong();
    Record record = inputs.analyse(terminal);
    RecordWriter.writeLines(record, OutputStream.nullOutputStream());
    double seconds = (terminal.nanos().getAsLong() - start) / NANOS;
    long tokens = record.reports().stream().mapToLong(BenchCommand::tokensOf).sum();
    int reports = record.reports().size();
    line("reports", "%d", reports);
    line("tokens", "%d (words and marks)", tokens);
    line("threads", "%d", inputs.threads());
    line("first output", "%.2f s after the start of Java", firstOutput);
    line("measured pass", "%.2f s", seconds);
    line("reports/s", "%.1f", reports / seconds);
    line("tokens/s", "%.0f", tokens / seconds);
    line("peak heap", "%.0f MB", Math.max(coldPeak, peakHeap()));
    return ExitCode.DONE;
  }

  private void line(String name, String format, Object value) {
    terminal.out().println(String.format(Locale.ROOT, "%-14s " + format, name, value));
  }

  private static double peakHeap() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Runs of letters and digits, and single marks. */
  private static long tokensOf(Report report) {
    long tokens = 0;
    boolean inWord = false;
    for (int i = 0; i < report.text().length(); i++) {
      char c = report.text().charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      if (word ? !inWord : !Character.isWhitespace(c)) {
        tokens++;
      }
      inWord = word;
    }
    return tokens;
  }
}
