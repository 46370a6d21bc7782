package org.demarche.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the work is, to a person at a terminal, once it has taken two seconds. */
final class ProgressLine implements AutoCloseable {
  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final int UPDATE_MILLIS = 200;

  private final Terminal terminal;
  private final long start;
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
    start = terminal.nanos().getAsLong();
  }

  /** Takes note of a step; may be called from any thread. */
  synchronized void step(String what, int done, int of) {
    if (!terminal.errIsTerminal() || terminal.nanos().getAsLong() - start < PATIENCE_NANOS) {
      return;
    }
    ProgressBar shown = bar.orElseGet(this::show);
    shown.setExtraMessage(what);
    shown.maxHint(of);
    shown.stepTo(done);
  }

  private ProgressBar show() {
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName("demarche")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .hideEta()
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
            .build();
    bar = Optional.of(shown);
    return shown;
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
