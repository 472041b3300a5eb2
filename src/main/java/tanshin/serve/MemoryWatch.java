package tanshin.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** Ends the queries that run when, after everything unused is thrown away, most of the memory is still in use. */
final class MemoryWatch implements AutoCloseable {

    /** The part of the memory for objects that live longer, in hundredths, which queries may fill. */
    private static final int MOST = 80;

    private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
    private final Set<QueryExec> ended = ConcurrentHashMap.newKeySet();
    private final NotificationListener listener = this::told;

    /** A query was ended. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchException(Throwable cause) {
            super("The query was ended for lack of memory", cause);
        }
    }

    MemoryWatch() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (old(pool)) {
                pool.setCollectionUsageThreshold(pool.getUsage().getMax() / 100 * MOST);
            }
        }
        emitter().addNotificationListener(listener, null, null);
    }

    /** @throws TooMuchException if the query was ended */
    <T> T watched(QueryExec execution, Supplier<T> work) {
        running.add(execution);
        try {
            return work.get();
        } catch (QueryCancelledException e) {
            throw ended.remove(execution) ? new TooMuchException(e) : e;
        } finally {
            running.remove(execution);
            ended.remove(execution);
        }
    }

    @Override
    public void close() {
        try {
            emitter().removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void told(Notification notification, Object handback) {
        if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
            endAll();
        }
    }

    /** Ends every query that runs now. */
    void endAll() {
        running.forEach(execution -> {
            ended.add(execution);
            execution.abort();
        });
    }

    /** Whether it holds the objects that live longer: only of these is the use watched both always and after a collection. */
    private static boolean old(MemoryPoolMXBean pool) {
        return pool.getType() == MemoryType.HEAP
                && pool.isUsageThresholdSupported()
                && pool.isCollectionUsageThresholdSupported()
                && pool.getUsage().getMax() > 0;
    }

    private static NotificationEmitter emitter() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }
}
