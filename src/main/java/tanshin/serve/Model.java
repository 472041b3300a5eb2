package tanshin.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import tanshin.check.Checks;
import tanshin.fact.Filing;
import tanshin.network.Solution;
import tanshin.pack.Workspace;

/**
 * The data that all requests share. A workspace is not for several threads, so one request at a time works with it; answers
 * are kept, and given again without a wait.
 */
final class Model {

    /** Bytes of answers that are kept. */
    private static final long KEPT = 32L * 1024 * 1024;

    private final Workspace workspace;
    private final Map<Optional<LocalDate>, Known> known = new HashMap<>();
    private final Map<String, Reply> replies = new LinkedHashMap<>(64, 0.75f, /* accessOrder= */ true);
    private long kept;

    private Model(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads everything that the first requests need. */
    static Model of(Workspace workspace) {
        Model model = new Model(workspace);
        model.with(Optional.empty(), Known::solution);
        return model;
    }

    /** Works with what was known at the end of a day, alone. */
    synchronized <T> T with(Optional<LocalDate> asOf, Function<Known, T> work) {
        return work.apply(known.computeIfAbsent(asOf.map(this::lastNews), this::known));
    }

    /** The answer to a request that always has the same one. */
    Reply kept(String request, Supplier<Reply> answer) {
        synchronized (replies) {
            Reply before = replies.get(request);
            if (before != null) {
                return before;
            }
        }
        Reply made = answer.get();
        keep(request, made);
        return made;
    }

    /** Those that were not asked for the longest make room. */
    private void keep(String request, Reply made) {
        synchronized (replies) {
            kept += made.bytes() + request.length();
            Optional.ofNullable(replies.put(request, made))
                    .ifPresent(before -> kept -= before.bytes() + request.length());
            Iterator<Map.Entry<String, Reply>> oldest = replies.entrySet().iterator();
            while (kept > KEPT && oldest.hasNext()) {
                Map.Entry<String, Reply> each = oldest.next();
                kept -= each.getValue().bytes() + each.getKey().length();
                oldest.remove();
            }
        }
    }

    /** Everything there is to ask in SPARQL. Made outside of the lock; nothing changes it afterwards. */
    DatasetGraph dataset() {
        return with(Optional.empty(), now -> now.workspace().questions())
                .completeDataset()
                .asDatasetGraph();
    }

    /** The day of the last filing up to a day, on which as much was known: there are no more such days than filings. */
    private LocalDate lastNews(LocalDate day) {
        return workspace.ledger().filings().stream()
                .map(Filing::date)
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private Known known(Optional<LocalDate> asOf) {
        Solution solution = asOf.map(workspace::solution).orElseGet(workspace::solution);
        return new Known(
                workspace,
                workspace.taxonomy(),
                solution,
                workspace.compiler(solution),
                List.copyOf(new Checks(workspace.taxonomy()).of(solution)));
    }
}
