package org.demarche.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Applies a function to many values on several threads; the answers keep the order of the values.
 */
final class InParallel implements AutoCloseable {
  private final ExecutorService threads;
  private final Progress progress;

  InParallel(int threads, Progress progress) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "analysis");
              thread.setDaemon(true);
              return thread;
            });
    this.progress = progress;
  }

  <T, R> List<R> map(String step, List<T> values, Function<T, R> function) {
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>();
    for (T value : values) {
      futures.add(
          threads.submit(
              () -> {
                R answer = function.apply(value);
                progress.step(step, done.incrementAndGet(), values.size());
                return answer;
              }));
    }
    List<R> answers = new ArrayList<>();
    for (Future<R> future : futures) {
      answers.add(get(step, future));
    }
    return answers;
  }

  private static <R> R get(String step, Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + step, e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("failed while " + step, e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
