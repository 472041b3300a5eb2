package tanshin.serve;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries on a few threads of their own, each for a limited time. Whoever asked has an answer when the time is over, even
 * if the query cannot be interrupted, and the page's own requests never stand behind a query.
 */
final class QueryThreads implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final int IN_LINE = 8;

    /** For the query to notice by itself that its time is over, which says so more exactly. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Duration time;
    private final ThreadPoolExecutor threads;
    private final MemoryWatch memory = new MemoryWatch();

    /** What is made of a query. */
    @FunctionalInterface
    interface Work<T> {
        T of(QueryExec execution);
    }

    QueryThreads(Duration time) {
        this.time = time;
        this.threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(IN_LINE), QueryThreads::daemon);
        threads.allowCoreThreadTimeOut(true);
    }

    /** What the work makes of a query; a refusal with 503 if that takes too long, too much memory, or too many ask at once. */
    <T> T within(QueryExec execution, Work<T> work) {
        Future<T> answer = submitted(execution, work);
        try {
            return answer.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(/* mayInterruptIfRunning= */ true);
            throw tooLong();
        } catch (InterruptedException e) {
            answer.cancel(/* mayInterruptIfRunning= */ true);
            Thread.currentThread().interrupt();
            throw refusal("The server stops.");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        memory.close();
    }

    private <T> Future<T> submitted(QueryExec execution, Work<T> work) {
        try {
            return threads.submit(() -> {
                try (execution) {
                    return memory.watched(execution, () -> work.of(execution));
                }
            });
        } catch (RejectedExecutionException e) {
            throw refusal("Too many queries are asked at once. Ask again in a moment.");
        }
    }

    private RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return tooLong();
        }
        if (cause instanceof MemoryWatch.TooMuchException || cause instanceof OutOfMemoryError) {
            return refusal("The query needs more memory than the server has. Ask for less, for example without sorting"
                    + " or joining everything.");
        }
        if (cause instanceof RuntimeException exception) {
            return exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    private RuntimeException tooLong() {
        return refusal("Query timed out: it took longer than " + time.toSeconds()
                + " s. Ask for less, or start the server with --timeout.");
    }

    private static RuntimeException refusal(String sentence) {
        ServletOps.error(503, sentence);
        return new IllegalStateException("A refusal does not return");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tanshin-query");
        thread.setDaemon(true);
        return thread;
    }
}
